import { askedWords, dueYears } from "@open-resolutions/core";
import { actOf } from "../model/act-of.ts";
import { deadlineText, dueSessions } from "../model/deadline.ts";
import type { Site } from "../model/site.ts";
import { thousands } from "../model/thousands.ts";
import type { IndexedParagraph, IndexedResolution, IndexInput } from "../site-input.ts";
import type { Cell, ExplorerColumn, ExplorerTable } from "./explorer-table.ts";

const where: readonly ExplorerColumn[] = [
  { name: "paragraph", title: "Paragraph", type: "indexed" },
  { name: "resolution", title: "Resolution", isHidden: true, isSymbol: true },
  { name: "adopted", title: "Adopted" },
  { name: "organ", title: "Organ", type: "actor", isFacet: true },
];

/** The tables of the index: what a program read, without the texts. */
export function indexTables(site: Site, index: IndexInput): ExplorerTable[] {
  const group = `Index of ${thousands(index.resolutions.length)} resolutions, read by a program, without the words`;
  return tablesOf(site, index).map((table) => ({ ...table, group }));
}

function tablesOf(site: Site, { resolutions }: IndexInput): Omit<ExplorerTable, "group">[] {
  const each = (cells: (paragraph: IndexedParagraph, resolution: IndexedResolution) => Cell[][]) =>
    resolutions.flatMap((resolution) =>
      resolution.paragraphs.flatMap((paragraph) =>
        cells(paragraph, resolution).map((row) => [
          paragraph.id,
          resolution.id,
          resolution.adopted,
          resolution.organ,
          ...row,
        ]),
      ),
    );
  return [
    {
      name: "index-mandates",
      title: "Who is asked to do what",
      columns: [
        ...where,
        { name: "assignees", title: "Who", type: "actor", isFacet: true },
        { name: "others", title: "Who: remark" },
        { name: "verb", title: "Verb", type: "verb", isFacet: true },
        { name: "type", title: "Type", isFacet: true },
        { name: "deadline", title: "By when", whenEmpty: "no date" },
        { name: "due", title: "Due in", isFacet: true, isHidden: true },
        { name: "session", title: "General Assembly sessions", isFacet: true, isHidden: true },
        { name: "recipients", title: "For whom", type: "actor", isHidden: true },
        { name: "title", title: "Title", isWide: true },
      ],
      rows: each((paragraph, resolution) =>
        (paragraph.mandates ?? []).map((mandate) => {
          const { actors, rest } = askedWords(mandate, paragraph, resolution.paragraphs);
          return [
            actors,
            rest,
            actOf(mandate, paragraph, resolution.paragraphs)?.verb ?? null,
            mandate.type,
            deadlineText(site, mandate, resolution.adopted),
            dueYears(mandate, resolution.adopted),
            dueSessions(mandate),
            mandate.recipients ?? [],
            resolution.title ?? resolution.libraryTitle ?? null,
          ];
        }),
      ),
    },
    {
      name: "index-paragraphs",
      title: "Paragraphs",
      columns: [
        ...where,
        { name: "kind", title: "Kind", isFacet: true },
        { name: "verbs", title: "Verbs", type: "verb", isFacet: true },
        { name: "actors", title: "Actors", type: "actor", isFacet: true },
        { name: "capabilities", title: "Capabilities", type: "capability", isFacet: true },
      ],
      rows: each(({ kind, acts = [], mentions = [] }) => [
        [
          kind,
          [...new Set(acts.map(({ verb }) => verb))],
          [...new Set(mentions.flatMap(({ actor }) => actor ?? []))],
          mentions.flatMap(({ capability }) => capability ?? []),
        ],
      ]),
    },
    {
      name: "index-citations",
      title: "Citations",
      columns: [
        ...where,
        { name: "document", title: "Document" },
        { name: "pinpoint", title: "Place in it" },
        { name: "role", title: "Role", isFacet: true },
      ],
      rows: each(({ citations = [] }) =>
        citations.map(({ document, pinpoint, role }) => [document ?? null, pinpoint ?? null, role]),
      ),
    },
    {
      name: "index-votes",
      title: "Votes",
      columns: [
        { name: "resolution", title: "Resolution", type: "indexed", isSymbol: true },
        { name: "state", title: "State", type: "actor", isFacet: true },
        { name: "cast", title: "Vote", isFacet: true },
        { name: "adopted", title: "Adopted" },
        { name: "organ", title: "Organ", type: "actor", isFacet: true },
      ],
      rows: resolutions.flatMap(({ id, adopted, organ, ballots }) =>
        ballots.map(({ state, cast }) => [id, state, cast, adopted, organ]),
      ),
    },
  ];
}
