import { DueNext } from "../html/due-next.tsx";
import { Link } from "../html/link.tsx";
import { MandateTable } from "../html/mandate-table.tsx";
import type { Page } from "../html/page.tsx";
import { SearchForm } from "../html/search-form.tsx";
import { resolutionAddress } from "../model/addresses.ts";
import { proposedText } from "../model/confirmation.ts";
import { resolutionTitle } from "../model/resolution-title.ts";
import type { Site } from "../model/site.ts";
import { siteName } from "../model/site-name.ts";
import { thousands } from "../model/thousands.ts";

/** How many resolutions and dated mandates the home page shows. */
const shownResolutions = 3;
const shownMandates = 8;

/** What a newcomer sees first: what this is, a field to search, the ways in, and what is due. */
export function homePage(site: Site): Page {
  const about =
    "United Nations resolutions as structured open data: read them, ask them, take them home. Unofficial.";
  return {
    path: "index.html",
    title: site.isPublished
      ? "Open Resolutions: United Nations resolutions as structured data (unofficial)"
      : siteName(site),
    about: site.isPublished
      ? about
      : `${siteName(site)}: resolutions of the United Nations as data. Unofficial.`,
    content: (
      <>
        <header class="hero">
          <h1>What do United Nations resolutions ask, of whom, and by when?</h1>
          {!site.isPublished && (
            <p>
              {siteName(site)}. Pages that somebody made of their own records;{" "}
              <Link to="about.html">about them</Link>.
            </p>
          )}
          <p class="lead">
            Who must do what, and which bodies, databases and documents each paragraph names. Read it, filter
            it, compare it, and save it for a spreadsheet.{" "}
            {site.isPublished ? "Free, open, and unofficial." : "Unofficial."}
          </p>
          <SearchForm label="A resolution, an actor, a database, a document: its name, acronym or symbol" />
        </header>
        <Ways site={site} />
        {site.index ? <DueNext site={site} index={site.index} /> : <Due site={site} />}
        <Counts site={site} />
      </>
    ),
  };
}

function Ways({ site }: { site: Site }) {
  const { index } = site;
  const table = index ? "index-mandates" : "mandates";
  const ways = [
    ...site.dataset.resolutions
      .slice(0, shownResolutions)
      .map((resolution) => [
        resolutionAddress(resolution.slug),
        `Read ${resolution.id}`,
        resolutionTitle(site, resolution),
        proposedText(site.paragraphsOf.get(resolution.slug) ?? []),
      ]),
    [
      `explorer.html#table=${table}`,
      "Who is asked to do what",
      "Every mandate as a table: choose an actor and a year, and save the rows for a spreadsheet.",
    ],
    ...(index
      ? [
          [
            "index/index.html",
            "The index",
            `Facts of ${thousands(index.resolutions.length)} resolutions: votes, mandates, citations, by year, organ and subject.`,
          ],
          ["states/index.html", "How States voted", "Each State by year, and who votes alike."],
        ]
      : []),
    [
      "capabilities/index.html",
      "Databases, networks, services",
      "Which capabilities are named, in which paragraphs, and who provides them.",
    ],
    [
      "try.html",
      "Try your own text",
      "Drop a PDF or Word file, or paste a text, and see its records. Nothing leaves your browser.",
    ],
  ] as const;
  return (
    <section class="ways">
      <h2>Start here</h2>
      <ul>
        {ways.map(([to = "", title, text, note]) => (
          <li>
            <h3>
              <Link to={to}>{title}</Link>
            </h3>
            <p>{text}</p>
            {note !== undefined && <p class="note">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The mandates of the text edition that have a date or a session. */
function Due({ site }: { site: Site }) {
  const dated = site.dataset.paragraphs
    .flatMap((paragraph) => paragraph.mandates.map((mandate) => ({ paragraph, mandate })))
    .filter(({ mandate }) => mandate.due.length > 0);
  if (dated.length === 0) return null;
  return (
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
  );
}

function Counts({ site }: { site: Site }) {
  const { resolutions, paragraphs, actors, capabilities, documents, themes } = site.dataset;
  const counts = [
    ["resolutions/index.html", resolutions.length, "resolution with its text", "resolutions with their text"],
    ["explorer.html#table=paragraphs", paragraphs.length, "paragraph of text", "paragraphs of text"],
    ...(site.index
      ? ([
          [
            "index/index.html",
            site.index.resolutions.length,
            "resolution in the index",
            "resolutions in the index",
          ],
        ] as const)
      : []),
    ["actors/index.html", actors.length, "actor", "actors"],
    ["capabilities/index.html", capabilities.length, "capability", "capabilities"],
    ["documents/index.html", documents.length, "cited document", "cited documents"],
    ["themes/index.html", themes.length, "theme", "themes"],
  ] as const;
  return (
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
        {site.downloads ? (
          <>
            All of it is also a <Link to="downloads.html">download</Link>: CSV, JSON, Parquet, SQLite, a
            workbook.
          </>
        ) : (
          <>
            The <Link to="explorer.html">explorer</Link> saves every table as CSV and JSON.
          </>
        )}{" "}
        The <Link to="dictionary.html">data dictionary</Link> explains every field.
      </p>
    </section>
  );
}
