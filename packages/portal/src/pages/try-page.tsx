import { Link } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import type { Site } from "../model/site.ts";

/** Drafting and checking in the page. */
export function tryPage(_site: Site): Page {
  const about = "Paste the text of a resolution: see its records, and every doubt at its line.";
  return {
    path: "try.html",
    title: "Try it",
    about,
    scripts: ["data/registers.js", "assets/worker.js", "assets/try.js"],
    hasWorker: true,
    content: (
      <>
        <h1>Try it</h1>
        <p class="lead">{about}</p>
        <p>
          <strong>Nothing is sent anywhere.</strong> The text is read by a program inside this page, and the
          policy of the page forbids every request to another place.
        </p>
        <noscript>
          <p>
            This page needs JavaScript. In a terminal, <code>npx open-resolutions draft text.txt</code> does
            the same.
          </p>
        </noscript>
        <form id="try" hidden>
          <label for="text">
            The text as the official document prints it, its Akoma Ntoso XML, or a record as JSON to check
          </label>
          <textarea id="text" spellcheck={false} aria-describedby="try-help" />
          <p id="try-help">
            <small>
              You can also drop a file here, or choose one. The page reads as you type: a text that begins
              with <code>{"<"}</code> is XML, and one that begins with <code>{"{"}</code> is a record.
            </small>
          </p>
          <div class="controls">
            <label>
              A file (.txt, .xml or .json)
              <input
                type="file"
                id="file"
                accept=".txt,.xml,.akn,.json,text/plain,text/xml,application/json"
              />
            </label>
            <button type="button" id="example">
              Show an example
            </button>
          </div>
        </form>
        <p class="status" id="try-status" role="status"></p>
        <div id="findings"></div>
        <div id="draft"></div>
        <p>
          <Link to="rules.html">The rules</Link> explain every finding.
        </p>
      </>
    ),
  };
}
