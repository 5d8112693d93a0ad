import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";

/** Two texts word by word. The script compares; without it the page says what to do. */
export function comparePage(site: Site): Page {
  const about = "Two resolutions or any two texts, word by word.";
  return {
    path: "compare.html",
    title: "Compare",
    about,
    scripts: ["assets/compare.js"],
    content: (
      <>
        <h1>Compare</h1>
        <p class="lead">{about} Nothing that you paste leaves this page.</p>
        <noscript>
          <p>
            The comparison needs JavaScript. In a terminal, <code>npx open-resolutions compare</code> does the
            same.
          </p>
        </noscript>
        <form id="compare" hidden>
          <div class="pair">
            <Side site={site} name="older" title="Older text" />
            <Side site={site} name="newer" title="Newer text" />
          </div>
          <div class="controls">
            <button type="submit">Compare</button>
            <button type="button" id="layout" aria-pressed="false">
              Side by side
            </button>
          </div>
        </form>
        <p class="status" id="compare-status" role="status"></p>
        <div id="comparison"></div>
        <p>
          To draft records of a text, <Link to="try.html">try it</Link>.
        </p>
      </>
    ),
  };
}

function Side({ site, name, title }: { site: Site; name: string; title: string }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <label for={`${name}-record`}>A resolution of the dataset</label>
      <select id={`${name}-record`} name={name}>
        <option value="">none: the text below</option>
        {site.dataset.resolutions.map(({ id, slug }) => (
          <option value={slug}>{id}</option>
        ))}
      </select>
      <label for={`${name}-text`}>or a text, or the JSON that “Try it” saves</label>
      <textarea id={`${name}-text`} spellcheck={false} />
    </fieldset>
  );
}
