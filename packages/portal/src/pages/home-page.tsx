import { Link } from "../html/link.tsx";
import { MandateTable } from "../html/mandate-table.tsx";
import type { Page } from "../html/page.tsx";
import { resolutionAddress } from "../model/addresses.ts";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";

/** How many dated mandates the home page shows. */
const shownMandates = 8;

/** What a newcomer sees first: what this is, three ways in, and what is due. */
export function homePage(site: Site): Page {
  const about =
    "United Nations resolutions as structured open data: read them, ask them, take them home. Unofficial.";
  const { resolutions, paragraphs, actors, capabilities, documents, themes } = site.dataset;
  const counts = [
    ["resolutions/index.html", resolutions.length, "resolution", "resolutions"],
    ["explorer.html", paragraphs.length, "paragraph", "paragraphs"],
    ["actors/index.html", actors.length, "actor", "actors"],
    ["capabilities/index.html", capabilities.length, "capability", "capabilities"],
    ["documents/index.html", documents.length, "cited document", "cited documents"],
    ["themes/index.html", themes.length, "theme", "themes"],
  ] as const;
  const dated = paragraphs
    .flatMap((paragraph) => paragraph.mandates.map((mandate) => ({ paragraph, mandate })))
    .filter(({ mandate }) => mandate.due !== undefined && [mandate.due].flat().length > 0);
  return {
    path: "index.html",
    title: "Open Resolutions: United Nations resolutions as structured data (unofficial)",
    about,
    content: (
      <>
        <header class="hero">
          <h1>What do United Nations resolutions ask, of whom, and by when?</h1>
          <p class="lead">
            Every paragraph word for word, with a permanent id. Every statement about it anchored to the words
            it quotes. Read it here, filter it as tables, or take all of it home.
          </p>
          <search>
            <form action="explorer.html" method="get" class="search">
              <label for="q">Search the paragraphs</label>
              <span>
                <input id="q" name="q" type="search" autocomplete="off" />
                <button type="submit">Search</button>
              </span>
            </form>
          </search>
        </header>
        <section class="ways">
          <h2>Start here</h2>
          <ul>
            {resolutions.slice(0, 3).map((resolution) => (
              <li>
                <h3>
                  <Link to={resolutionAddress(resolution.slug)}>Read {resolution.id}</Link>
                </h3>
                <p>{resolution.title}</p>
              </li>
            ))}
            <li>
              <h3>
                <Link to={`explorer.html#table=${site.index ? "index-mandates" : "mandates"}`}>
                  Who is asked to do what
                </Link>
              </h3>
              <p>Every mandate as a table: choose an actor, a year, a theme; save the rows as CSV or JSON.</p>
            </li>
            {site.index && (
              <li>
                <h3>
                  <Link to="index/index.html">The index</Link>
                </h3>
                <p>
                  Votes, mandates and citations of {thousands(site.index.resolutions.length)} more
                  resolutions, also by State and subject.
                </p>
              </li>
            )}
            <li>
              <h3>
                <Link to="capabilities/index.html">Databases, networks, services</Link>
              </h3>
              <p>Which capabilities are named, where, and who provides them.</p>
            </li>
            <li>
              <h3>
                <Link to="try.html">Try your own text</Link>
              </h3>
              <p>Paste a resolution and see its records. Nothing leaves your browser.</p>
            </li>
          </ul>
        </section>
        {dated.length > 0 && (
          <section>
            <h2>Due at a given time</h2>
            <MandateTable
              site={site}
              caption={
                dated.length > shownMandates
                  ? `The first ${shownMandates} of ${dated.length}`
                  : "All mandates with a date or session"
              }
              mandates={dated.slice(0, shownMandates)}
              hasResolution
            />
          </section>
        )}
        <section>
          <h2>What is here</h2>
          <ul class="counts">
            {counts.map(([to, count, one, many]) => (
              <li>
                <Link to={to}>
                  <strong>{thousands(count)}</strong> {count === 1 ? one : many}
                </Link>
              </li>
            ))}
          </ul>
          <p>
            All of it is also a <Link to="downloads.html">download</Link>: CSV, JSON, Parquet, SQLite, a
            workbook. The <Link to="dictionary.html">data dictionary</Link> explains every field.
          </p>
        </section>
      </>
    ),
  };
}
