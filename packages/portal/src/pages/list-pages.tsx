import type { ComponentChildren } from "preact";
import { DataTable } from "../html/data-table.tsx";
import { Link, RecordLink, RecordLinks } from "../html/link.tsx";
import type { Page } from "../html/page.tsx";
import { nameOf, type RegisterType, registerFolders } from "../model/addresses.ts";
import { resolutionTitle } from "../model/resolution-title.ts";
import type { Site } from "../model/site.ts";
import { voteText } from "../model/vote.ts";

/** What the list of a register shows beside the names. */
interface Listing {
  readonly type: RegisterType;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly cells: (site: Site, id: string) => readonly ComponentChildren[];
  /** What is said above the list. */
  readonly above?: (site: Site) => ComponentChildren;
}

const listings: readonly Listing[] = [
  {
    type: "actor",
    title: "Actors",
    about: "Organizations, organs, offices, States and groups that the resolutions name.",
    columns: ["Kind", "Belongs to"],
    cells: (site, id) => {
      const actor = site.byId.actor.get(id);
      return [
        actor?.kind.replaceAll("-", " "),
        actor?.parent && <RecordLink site={site} type="actor" id={actor.parent} />,
      ];
    },
  },
  {
    type: "capability",
    title: "Capabilities",
    about: "Databases, networks, notices, services and other means that the resolutions name.",
    columns: ["Kind", "Provided by", "Belongs to", "Named in"],
    cells: (site, id) => {
      const capability = site.byId.capability.get(id);
      return [
        capability?.kind.replaceAll("-", " "),
        <RecordLinks site={site} type="actor" ids={capability?.providers ?? []} />,
        capability?.broader && <RecordLink site={site} type="capability" id={capability.broader} />,
        <NamedIn site={site} paragraphs={capability?.paragraphs ?? []} />,
      ];
    },
    above: (site) => <Kinds site={site} />,
  },
  {
    type: "document",
    title: "Documents",
    about: "Resolutions, reports, agreements and other documents that the resolutions cite.",
    columns: ["Kind", "Date"],
    cells: (site, id) => {
      const document = site.byId.document.get(id);
      return [document?.kind, document?.date];
    },
  },
  {
    type: "theme",
    title: "Themes",
    about: "What the paragraphs are about.",
    columns: ["Group", "Belongs to"],
    cells: (site, id) => {
      const theme = site.byId.theme.get(id);
      return [
        theme?.group.replaceAll("-", " "),
        theme?.broader && <RecordLink site={site} type="theme" id={theme.broader} />,
      ];
    },
  },
  {
    type: "verb",
    title: "Verbs",
    about: "The verbs by which an organ acts, with the strength of each.",
    columns: ["In the preamble", "Class"],
    cells: (site, id) => {
      const verb = site.byId.verb.get(id);
      return [verb?.preambular, verb?.class];
    },
  },
];

/** A page for each register, and one for the resolutions. */
export function listPages(site: Site): Page[] {
  return [resolutionList(site), ...listings.map((listing) => registerList(site, listing))];
}

function registerList(site: Site, { type, title, about, columns, cells, above }: Listing): Page {
  const ids = [...site.byId[type].keys()];
  const names = new Map(ids.map((id) => [id, nameOf(site, type, id)]));
  const key = (id: string) => (names.get(id) ?? id).toLowerCase();
  const inOrder = ids.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
  const rows = inOrder.map((id) => [
    <RecordLink site={site} type={type} id={id} />,
    ...cells(site, id),
    site.backlinks.get(`${type}:${id}`)?.length ?? 0,
  ]);
  return {
    path: `${registerFolders[type]}/index.html`,
    title,
    about,
    scripts: ["assets/lists.js"],
    content: (
      <>
        <h1>{title}</h1>
        <p class="lead">{about}</p>
        {above?.(site)}
        <DataTable
          caption={`All ${rows.length}, by name`}
          columns={["Name", ...columns, "References"]}
          rows={rows}
          numbers={[columns.length + 1]}
        />
      </>
    ),
  };
}

function resolutionList(site: Site): Page {
  const about = "Resolutions with their whole text, every statement anchored to the quoted words.";
  const rows = site.dataset.resolutions
    .toSorted((a, b) => (a.adopted < b.adopted ? 1 : a.adopted > b.adopted ? -1 : a.id < b.id ? -1 : 1))
    .map((resolution) => [
      <RecordLink site={site} type="resolution" id={resolution.id} />,
      resolutionTitle(site, resolution),
      resolution.adopted,
      voteText(resolution),
      site.paragraphsOf.get(resolution.slug)?.length ?? 0,
    ]);
  return {
    path: "resolutions/index.html",
    title: "Resolutions",
    about,
    scripts: ["assets/lists.js"],
    content: (
      <>
        <h1>Resolutions</h1>
        <p class="lead">{about}</p>
        <DataTable
          caption={`All ${rows.length}, the latest first`}
          columns={["Symbol", "Title", "Adopted", "Vote", "Paragraphs"]}
          rows={rows}
          numbers={[4]}
        />
      </>
    ),
  };
}

/** The kinds of capabilities that operative paragraphs name: each a table of where, to filter and to save. */
function Kinds({ site }: { site: Site }) {
  const named = site.dataset.paragraphs
    .filter(({ kind }) => kind === "operative")
    .flatMap(({ mentions }) => mentions.flatMap(({ capability }) => capability ?? []));
  const kinds = [...new Set(named.flatMap((id) => site.byId.capability.get(id)?.kind ?? []))].sort();
  if (kinds.length === 0) return null;
  return (
    <p>
      Where operative paragraphs name each, as a table to filter and to save:{" "}
      {kinds.map((kind, at) => (
        <>
          {at > 0 && ", "}
          <Link to={`explorer.html#table=mentions&kind=operative&capability_kind=${kind}`}>
            {kind.replaceAll("-", " ")}
          </Link>
        </>
      ))}
      .
    </p>
  );
}

/** So many paragraphs are listed; the page of the record has all. */
const listedParagraphs = 8;

/** The paragraphs that name a capability, by their labels, so that the list alone answers where. */
function NamedIn({ site, paragraphs }: { site: Site; paragraphs: readonly string[] }) {
  const hasSeveral = site.dataset.resolutions.length > 1;
  return (
    <>
      {paragraphs.slice(0, listedParagraphs).map((id, at) => (
        <>
          {at > 0 && ", "}
          <RecordLink site={site} type="paragraph" id={id}>
            {hasSeveral ? nameOf(site, "paragraph", id) : site.byId.paragraph.get(id)?.label}
          </RecordLink>
        </>
      ))}
      {paragraphs.length > listedParagraphs && " …"}
    </>
  );
}
