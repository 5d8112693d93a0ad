import type { Resolution } from "@open-resolutions/schemas";
import { organOf } from "@open-resolutions/symbols";
import type { ComponentChildren } from "preact";
import { Link, OutLink, RecordLink, RecordLinks } from "../html/link.tsx";
import { MandateTable } from "../html/mandate-table.tsx";
import type { Page } from "../html/page.tsx";
import { ParagraphView } from "../html/paragraph-view.tsx";
import { anchorOf, resolutionAddress } from "../model/addresses.ts";
import { citationsOf } from "../model/citation-styles.ts";
import { proposedOf, proposedText } from "../model/confirmation.ts";
import { resolutionTitle } from "../model/resolution-title.ts";
import type { Site } from "../model/site.ts";
import { sourceName } from "../model/site-name.ts";
import { voteText } from "../model/vote.ts";

/** The reading view of a resolution. */
export function resolutionPage(site: Site, resolution: Resolution): Page {
  const { id, slug } = resolution;
  const title = resolutionTitle(site, resolution);
  return {
    path: resolutionAddress(slug),
    title: `${id} ${title}`,
    about: `${id}, ${title}: the text as printed, who is asked to do what by when, and whom and what it names.`,
    twin: `resolutions/${slug}.json`,
    scripts: ["assets/reading.js"],
    content: <Reading site={site} resolution={resolution} />,
  };
}

function Reading({ site, resolution }: { site: Site; resolution: Resolution }) {
  const { id, slug, organ } = resolution;
  const paragraphs = site.paragraphsOf.get(slug) ?? [];
  const mandates = paragraphs.flatMap((paragraph) =>
    paragraph.mandates.map((mandate) => ({ paragraph, mandate })),
  );
  const proposed = proposedText(paragraphs);
  const proposedMandates = proposedOf(
    mandates.map(({ mandate }) => mandate),
    "mandate",
  );
  return (
    <article
      class="resolution"
      data-slug={slug}
      data-symbol={id}
      data-source={sourceName(site)}
      data-version={site.description.version}
    >
      <header>
        <p class="kicker">{organOf(organ)?.name ?? organ} resolution</p>
        <h1>
          <span>{id}</span> {resolutionTitle(site, resolution)}
        </h1>
        {proposed !== undefined && <p class="note">{proposed}</p>}
        <Facts site={site} resolution={resolution} />
        <p class="on-page">
          On this page:{" "}
          {mandates.length > 0 && (
            <>
              <a href="#mandates">Who is asked to do what</a> ·{" "}
            </>
          )}
          <a href="#text">Text</a> · <a href="#cite">Cite</a> ·{" "}
          <Link to={`pictures/${slug}.html`}>Pictures</Link>
        </p>
      </header>
      {mandates.length > 0 && (
        <section id="mandates">
          <h2>Who is asked to do what by when</h2>
          {proposedMandates !== undefined && <p class="note">{proposedMandates}</p>}
          <MandateTable site={site} caption={`What ${id} asks for, dated items first`} mandates={mandates} />
        </section>
      )}
      <section id="text">
        <h2>Text</h2>
        <Legend />
        {resolution.enactingFormula && <p class="formula">{resolution.enactingFormula}</p>}
        {paragraphs.map((paragraph) => (
          <>
            {resolution.divisions
              .filter(({ before }) => before === paragraph.id)
              .map(({ heading, path, formula }) => (
                <>
                  {heading && <h3 id={path}>{heading}</h3>}
                  {formula && <p class="formula">{formula}</p>}
                </>
              ))}
            <ParagraphView site={site} resolution={resolution} paragraph={paragraph} />
          </>
        ))}
        <Gone site={site} slug={slug} />
      </section>
      <section id="cite">
        <h2>Cite</h2>
        {citationsOf(resolution, sourceName(site)).map(({ style, text }) => (
          <figure class="copy">
            <figcaption>{style}</figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, so the keyboard must reach it */}
            <pre tabIndex={0}>{text}</pre>
          </figure>
        ))}
        {site.isPublished && (
          <p>
            Something wrong?{" "}
            <a
              id="report"
              href={`https://github.com/open-resolutions/open-resolutions/issues/new?title=${encodeURIComponent(`Wrong record in ${id}`)}`}
              rel="external noreferrer"
            >
              Report a problem
            </a>
            ; select the words first, and the report quotes them.
          </p>
        )}
      </section>
    </article>
  );
}

function Facts({ site, resolution }: { site: Site; resolution: Resolution }) {
  const { adopted, url, meeting, agendaItem, drafts, predecessors, committee, id } = resolution;
  const facts: [string, ComponentChildren][] = [
    [
      "Adopted",
      <>
        {adopted}, {voteText(resolution)}
      </>,
    ],
    ...(meeting
      ? [
          [
            "Meeting",
            [
              [meeting.number, meeting.kind].filter(Boolean).join(", "),
              meeting.record && `(${meeting.record})`,
            ]
              .filter(Boolean)
              .join(" "),
          ] as [string, ComponentChildren],
        ]
      : []),
    ...(agendaItem
      ? [
          ["Agenda item", [agendaItem.number, agendaItem.title].filter(Boolean).join(" ")] as [
            string,
            ComponentChildren,
          ],
        ]
      : []),
    ...(committee
      ? [["Committee", <RecordLink site={site} type="actor" id={committee} />] as [string, ComponentChildren]]
      : []),
    ...(drafts.length > 0
      ? [["Draft", <RecordLinks site={site} type="document" ids={drafts} />] as [string, ComponentChildren]]
      : []),
    ...(predecessors.length > 0
      ? [
          ["Earlier", <RecordLinks site={site} type="document" ids={predecessors} />] as [
            string,
            ComponentChildren,
          ],
        ]
      : []),
    ...(url
      ? [
          ["Official document", <OutLink href={url}>{id} at the United Nations</OutLink>] as [
            string,
            ComponentChildren,
          ],
        ]
      : []),
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the lines under the words mean. The script makes a switch of each. */
function Legend() {
  return (
    <p class="legend" id="legend">
      <span>Marked in the text:</span> <mark class="a">act</mark> <mark class="w">actor</mark>{" "}
      <mark class="k">capability</mark> <mark class="c">citation</mark> <mark class="m">mandate</mark>{" "}
      <span class="theme">theme</span>
    </p>
  );
}

/** Paragraphs that once had an id here: their addresses still lead somewhere. */
function Gone({ site, slug }: { site: Site; slug: string }) {
  const own = site.dataset.tombstones.filter(({ id }) => id.startsWith(`${slug}.`));
  if (own.length === 0) return null;
  return (
    <ul class="gone">
      {own.map(({ id, kind, to }) => (
        <li id={anchorOf(id)}>
          {id} was {kind}
          {to.length > 0 && (
            <>
              : now <RecordLinks site={site} type="paragraph" ids={to} />
            </>
          )}
          .
        </li>
      ))}
    </ul>
  );
}
