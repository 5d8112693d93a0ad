import { counted, groupBy } from "@open-resolutions/core";
import { organOf } from "@open-resolutions/symbols";
import { DataTable } from "../html/data-table.tsx";
import { IndexedTable } from "../html/indexed-table.tsx";
import { Link } from "../html/link.tsx";
import { StateLink } from "../html/linked-names.tsx";
import type { Page } from "../html/page.tsx";
import { PictureView } from "../html/picture-view.tsx";
import { agreements } from "../model/agreement.ts";
import type { IndexLinks } from "../model/index-links.ts";
import type { Site } from "../model/site.ts";
import { subjectAddress } from "../model/subject-address.ts";
import { thousands } from "../model/thousands.ts";
import { picturesOfIndex } from "../pictures/pictures-of-index.tsx";
import { indexResolutionPage } from "./index-resolution-page.tsx";
import { statePage } from "./state-page.tsx";
import { subjectLists } from "./subject-lists.tsx";

/** The pages of the index: of each resolution, State, subject and year; none without an index. */
export function* indexPages(site: Site): Generator<Page> {
  const { index, indexed } = site;
  if (!index || !indexed) return;
  yield overview(site, indexed);
  for (const own of groupBy(index.resolutions, ({ organ }) => organ).values())
    for (const [at, resolution] of own.entries())
      yield indexResolutionPage(site, resolution, [own[at - 1], own[at + 1]]);
  for (const [key, own] of indexed.byOrganAndYear) yield yearPage(key, own);
  yield* subjectLists(indexed);
  for (const [id, own] of indexed.bySubject) yield subjectPage(indexed.headings.get(id) ?? id, id, own);
  yield stateList(site, indexed);
  const compared = agreements(index.resolutions);
  for (const [state, votes] of indexed.votesOf) yield statePage(site, state, votes, compared);
}

function overview(site: Site, indexed: IndexLinks): Page {
  const { byOrganAndYear } = indexed;
  const organs = [...new Set((site.index?.resolutions ?? []).map(({ organ }) => organ))];
  const years = [
    ...new Set((site.index?.resolutions ?? []).map(({ adopted }) => adopted.slice(0, 4))),
  ].sort();
  const total = (year: string) =>
    organs.reduce((sum, organ) => sum + (byOrganAndYear.get(`${organ}-${year}`)?.length ?? 0), 0);
  const about =
    "Facts of many more resolutions: votes, mandates, citations. Read by a program, without the texts.";
  const rows = years.toReversed().map((year) => [
    year,
    ...organs.map((organ) => {
      const own = byOrganAndYear.get(`${organ}-${year}`);
      return own ? <Link to={`years/${organ}-${year}.html`}>{own.length}</Link> : "";
    }),
    total(year),
  ]);
  return {
    path: "index/index.html",
    title: "Index",
    about,
    content: (
      <>
        <h1>Index</h1>
        <p class="lead">{about}</p>
        <p>
          By <Link to="states/index.html">State</Link>, by <Link to="subjects/index.html">subject</Link>, or
          as <Link to="explorer.html#table=index-mandates">tables to filter and to save</Link>.
        </p>
        {picturesOfIndex(site, indexed).map((picture) => (
          <PictureView
            picture={picture}
            file="index"
            table={
              picture.name === "organs" ? (
                <DataTable
                  caption={`${thousands(site.index?.resolutions.length ?? 0)} resolutions, with links to the lists`}
                  columns={["Year", ...organs.map(organName), "All"]}
                  rows={rows}
                  numbers={[...organs.map((_, at) => at + 1), organs.length + 1]}
                />
              ) : undefined
            }
          />
        ))}
      </>
    ),
  };
}

function yearPage(
  key: string,
  own: IndexLinks["byOrganAndYear"] extends ReadonlyMap<string, infer List> ? List : never,
): Page {
  const [organ, year] = [key.slice(0, -5), key.slice(-4)];
  const title = `${organName(organ)}, ${year}`;
  return {
    path: `years/${key}.html`,
    title,
    about: `Resolutions of the ${organName(organ)} adopted in ${year}.`,
    scripts: ["assets/lists.js"],
    content: (
      <>
        <h1>{title}</h1>
        <IndexedTable
          caption={`${own.length} resolutions; votes in favour, against, abstaining`}
          resolutions={own}
        />
      </>
    ),
  };
}

function subjectPage(
  heading: string,
  id: string,
  own: readonly Parameters<typeof indexResolutionPage>[1][],
): Page {
  return {
    path: subjectAddress(id),
    title: heading,
    about: `Resolutions on ${heading}.`,
    content: (
      <>
        <p class="kicker">Subject</p>
        <h1>{heading}</h1>
        <IndexedTable caption={counted(own.length, "resolution")} resolutions={own} />
      </>
    ),
  };
}

function stateList(site: Site, { votesOf }: IndexLinks): Page {
  const count = (id: string, cast: string) =>
    (votesOf.get(id) ?? []).filter((vote) => vote.cast === cast).length;
  const casts = ["in-favour", "against", "abstaining", "absent"];
  const rows = [...votesOf.keys()]
    .sort()
    .map((id) => [<StateLink site={site} id={id} />, ...casts.map((cast) => count(id, cast))]);
  return {
    path: "states/index.html",
    title: "States",
    about: "How each State voted in the recorded votes of the index.",
    scripts: ["assets/lists.js"],
    content: (
      <>
        <h1>States</h1>
        <p class="lead">How each State voted in the recorded votes of the index.</p>
        <DataTable
          caption={`All ${rows.length}`}
          columns={["State", "In favour", "Against", "Abstaining", "Absent"]}
          rows={rows}
          numbers={[1, 2, 3, 4]}
        />
      </>
    ),
  };
}

function organName(organ: string): string {
  return organOf(organ)?.name ?? organ;
}
