import { askedWords, counted, documentAddress, documentsInside, groupBy } from "@open-resolutions/core";
import { organOf, slugOf } from "@open-resolutions/symbols";
import type { ComponentChildren } from "preact";
import { Asked } from "../html/asked.tsx";
import { CitationsSection } from "../html/citations-section.tsx";
import { ContainedDocuments } from "../html/contained-documents.tsx";
import { DataTable } from "../html/data-table.tsx";
import { Link, OutLink, RecordLink, RecordLinks } from "../html/link.tsx";
import { StateLink } from "../html/linked-names.tsx";
import type { Page } from "../html/page.tsx";
import { PictureFigure } from "../html/picture-figure.tsx";
import { RecordHead } from "../html/record-head.tsx";
import { actOf } from "../model/act-of.ts";
import { anchorOf, resolutionAddress } from "../model/addresses.ts";
import { deadlineText } from "../model/deadline.ts";
import { titleOf } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";
import { subjectAddress } from "../model/subject-address.ts";
import { barChart } from "../pictures/bar-chart.tsx";
import type { IndexedResolution } from "../site-input.ts";

const casts = ["in-favour", "against", "abstaining", "absent"] as const;

interface IndexPageProps {
  site: Site;
  resolution: IndexedResolution;
}

/**
 * The page of a resolution of the index.
 *
 * @param beside the resolutions of the same organ before and after it.
 */
export function indexResolutionPage(
  site: Site,
  resolution: IndexedResolution,
  beside: readonly (IndexedResolution | undefined)[],
): Page {
  const { id } = resolution;
  const slug = slugOf(id);
  const title = titleOf(resolution);
  return {
    path: `index/${slug}.html`,
    title: `${id} ${title}`,
    about: `${id}, ${title}: vote, mandates, citations.`,
    twin: `index/${slug}.json`,
    scripts: ["assets/pictures.js", "assets/facts.js"],
    content: (
      <article>
        <Head site={site} resolution={resolution} slug={slug} />
        <p class="note">
          A program read these facts from the official document. No person has confirmed them, and the text is
          not here.
        </p>
        <Vote site={site} resolution={resolution} />
        <Sponsors site={site} resolution={resolution} />
        <Mandates site={site} resolution={resolution} />
        <Contained site={site} slug={slug} />
        <CitationsSection site={site} resolution={resolution} slug={slug} />
        <Paragraphs site={site} resolution={resolution} />
        <nav aria-label="Beside it" class="beside">
          {beside.map(
            (other, at) =>
              other && (
                <Link to={`index/${slugOf(other.id)}.html`}>
                  {at === 0 ? "← " : ""}
                  {other.id}
                  {at === 1 ? " →" : ""}
                </Link>
              ),
          )}
        </nav>
      </article>
    ),
  };
}

function Head({ site, resolution, slug }: IndexPageProps & { slug: string }) {
  const { id, organ, adopted, meeting, agendaItems = [], subjects = [] } = resolution;
  const year = adopted.slice(0, 4);
  return (
    <RecordHead
      kicker={`${organOf(organ)?.name ?? organ} resolution, in the index`}
      symbol={id}
      name={titleOf(resolution)}
      id={slug}
      facts={[
        [
          "Adopted",
          <>
            {adopted} (<Link to={`years/${organ}-${year}.html`}>{year}</Link>)
          </>,
        ],
        ["Meeting", meeting?.record ?? meeting?.number],
        [
          "Agenda item",
          agendaItems.map(({ number = "", title = "" }) => `${number} ${title}`.trim()).join("; "),
        ],
        [
          "Subjects",
          subjects.length > 0 &&
            separated(
              subjects.map((subject) => (
                <Link to={subjectAddress(subject)}>{site.indexed?.headings.get(subject) ?? subject}</Link>
              )),
            ),
        ],
        [
          "Text edition",
          site.bySlug.has(slug) && <Link to={resolutionAddress(slug)}>Read it with its annotations</Link>,
        ],
        ["Official document", <OutLink href={documentAddress(id)}>{id} at the United Nations</OutLink>],
      ]}
    />
  );
}

function Vote({ site, resolution: { vote, ballots } }: IndexPageProps) {
  if (!vote) return null;
  if (vote.method !== "recorded")
    return (
      <section>
        <h2>Vote</h2>
        <p>
          Adopted {vote.method === "without-vote" ? "without a vote" : "by a vote that was not recorded"}.
        </p>
      </section>
    );
  const counts = (["inFavour", "against", "abstaining", "absent"] as const).map(
    (key) => [wordsOf(key), Number(vote[key] ?? 0)] as const,
  );
  const byCast = groupBy(ballots, ({ cast }) => cast);
  return (
    <section id="vote">
      <h2>Vote</h2>
      <PictureFigure title="The vote" svg={barChart("The vote", counts)} />
      <DataTable
        caption="The vote in numbers"
        columns={counts.map(([name]) => name)}
        rows={[counts.map(([, count]) => count)]}
      />
      {casts.map((cast) => {
        const states = (byCast.get(cast) ?? []).map(({ state }) => state);
        return (
          states.length > 0 && (
            <details open={states.length < 40}>
              <summary>
                {states.length} {wordsOf(cast)}
              </summary>
              <p>
                <States site={site} ids={states} />
              </p>
            </details>
          )
        );
      })}
    </section>
  );
}

function Sponsors({ site, resolution: { sponsors = [], additionalSponsors = [] } }: IndexPageProps) {
  const ids = [...sponsors, ...additionalSponsors];
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>Sponsors</h2>
      <details open={ids.length < 40}>
        <summary>{counted(ids.length, "sponsor")}</summary>
        <p>
          <States site={site} ids={ids} />
        </p>
      </details>
    </section>
  );
}

function Mandates({ site, resolution: { id, adopted, paragraphs } }: IndexPageProps) {
  const mandates = paragraphs.flatMap((paragraph) =>
    (paragraph.mandates ?? []).map((mandate) => ({
      paragraph,
      mandate,
      deadline: deadlineText(site, mandate, adopted),
    })),
  );
  if (mandates.length === 0) return null;
  const rows = mandates
    .toSorted((a, b) => Number(a.deadline === "") - Number(b.deadline === ""))
    .map(({ paragraph, mandate, deadline }) => {
      const verb = actOf(mandate, paragraph, paragraphs)?.verb;
      return [
        <Asked site={site} asked={askedWords(mandate, paragraph, paragraphs)} />,
        verb === undefined ? "" : <RecordLink site={site} type="verb" id={verb} />,
        mandate.type,
        deadline || "no date",
        <a href={`#${anchorOf(paragraph.id)}`}>{paragraph.label}</a>,
      ];
    });
  return (
    <section>
      <h2>Who is asked to do what by when</h2>
      <DataTable
        caption={`${counted(rows.length, "mandate")} of ${id}, dated items first; the words are in the official document`}
        columns={["Who", "Verb", "Type", "By when", "Paragraph"]}
        rows={rows}
        isStacked
      />
    </section>
  );
}

function Contained({ site, slug }: { site: Site; slug: string }) {
  const ids = documentsInside(slug, site.dataset.documents).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>Documents inside it</h2>
      <ContainedDocuments site={site} ids={ids} />
    </section>
  );
}

function Paragraphs({ site, resolution: { paragraphs } }: IndexPageProps) {
  const rows = paragraphs.map(({ label, acts = [], mentions = [] }) => [
    label,
    <RecordLinks site={site} type="verb" ids={acts.map(({ verb }) => verb)} />,
    <RecordLinks site={site} type="actor" ids={mentions.flatMap(({ actor }) => actor ?? [])} />,
    <RecordLinks
      site={site}
      type="capability"
      ids={mentions.flatMap(({ capability }) => capability ?? [])}
    />,
  ]);
  return (
    <section>
      <h2>Paragraphs</h2>
      <details>
        <summary>What each of its {rows.length} paragraphs does and names</summary>
        <DataTable
          caption="Paragraphs"
          columns={["Paragraph", "Verbs", "Actors", "Capabilities"]}
          rows={rows}
          ids={paragraphs.map(({ id }) => anchorOf(id))}
        />
      </details>
    </section>
  );
}

function States({ site, ids }: { site: Site; ids: readonly string[] }) {
  return <>{separated(ids.map((id) => <StateLink site={site} id={id} />))}</>;
}

function separated(items: readonly ComponentChildren[]): ComponentChildren {
  return items.map((item, at) => (
    <>
      {at > 0 && ", "}
      {item}
    </>
  ));
}

/** `in-favour` and `inFavour` as people write them. */
function wordsOf(name: string): string {
  return name.replace(/-/g, " ").replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
