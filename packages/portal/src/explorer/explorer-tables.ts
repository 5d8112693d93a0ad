import { dueYears } from "@open-resolutions/core";
import type { Paragraph, Resolution } from "@open-resolutions/schemas";
import { actOf } from "../model/act-of.ts";
import { nameOf, shortNameOf } from "../model/addresses.ts";
import { askedIn } from "../model/asked-in.ts";
import { isProposed } from "../model/confirmation.ts";
import { deadlineText, dueSessions } from "../model/deadline.ts";
import type { Site } from "../model/site.ts";
import type { Cell, ExplorerColumn, ExplorerTable } from "./explorer-table.ts";
import { indexTables } from "./index-tables.ts";
import { withoutPlainColumns } from "./without-plain-columns.ts";

/** A paragraph with its resolution, whose day is in every row. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

const where: readonly ExplorerColumn[] = [
  { name: "paragraph", title: "Paragraph", type: "paragraph" },
  { name: "resolution", title: "Resolution", isFacet: true, isHidden: true, isSymbol: true },
  { name: "adopted", title: "Adopted" },
];
/** Whether a person has confirmed a statement: shown only where one is not. */
const confirmation = { name: "confirmation", title: "Confirmed", isFacet: true } as const;
const confirmed = "yes";
const inParagraph: readonly ExplorerColumn[] = [
  ...where.slice(0, 1),
  { name: "position", title: "Position", isHidden: true },
  ...where.slice(1),
  confirmation,
];

/** A table of the text edition. */
type OwnTable = Omit<ExplorerTable, "group">;

/** The tables of the explorer, one row for each paragraph, mandate, mention, citation and act. */
export function explorerTables(site: Site): ExplorerTable[] {
  const placed = site.dataset.paragraphs.flatMap((paragraph): Placed[] => {
    const resolution = site.byId.resolution.get(paragraph.resolution);
    return resolution ? [{ paragraph, resolution }] : [];
  });
  const own = [
    mandates(site, placed),
    paragraphs(placed),
    mentions(site, placed),
    citations(placed),
    acts(site, placed),
  ];
  const edition = own.map((table) => ({
    ...withoutPlainColumns(table, { [confirmation.name]: confirmed, others: "" }),
    group: "Text edition, word for word",
  }));
  return [...edition, ...(site.index ? indexTables(site, site.index) : [])];
}

function paragraphs(placed: readonly Placed[]): OwnTable {
  return {
    name: "paragraphs",
    title: "Paragraphs",
    columns: [
      ...where,
      { name: "kind", title: "Kind", isFacet: true },
      { name: "verbs", title: "Verbs", type: "verb", isFacet: true },
      { name: "themes", title: "Themes", type: "theme", isFacet: true, isHidden: true },
      { name: "text", title: "Text", isWide: true },
    ],
    rows: placed.map(({ paragraph, resolution }) => [
      paragraph.id,
      paragraph.resolution,
      resolution.adopted,
      paragraph.kind,
      [...new Set(paragraph.acts.map(({ verb }) => verb))],
      paragraph.themes,
      paragraph.text,
    ]),
  };
}

/** A row for each annotation of a list: the keys, then what `cells` says. */
function rowsOfList<Annotation extends Parameters<typeof isProposed>[0]>(
  placed: readonly Placed[],
  listOf: (paragraph: Paragraph) => readonly Annotation[],
  cells: (annotation: Annotation, place: Placed) => readonly Cell[],
): Cell[][] {
  return placed.flatMap((place) =>
    listOf(place.paragraph).map((annotation, at) => [
      place.paragraph.id,
      at + 1,
      place.paragraph.resolution,
      place.resolution.adopted,
      isProposed(annotation) ? "no" : confirmed,
      ...cells(annotation, place),
    ]),
  );
}

function mandates(site: Site, placed: readonly Placed[]): OwnTable {
  return {
    name: "mandates",
    title: "Who is asked to do what",
    columns: [
      ...inParagraph,
      { name: "assignees", title: "Who", type: "actor", isFacet: true },
      { name: "others", title: "Who: remark" },
      { name: "words", title: "Is asked to", isWide: true },
      { name: "deadline", title: "By when", whenEmpty: "no date" },
      { name: "due", title: "Due in", isFacet: true, isHidden: true },
      { name: "session", title: "General Assembly sessions", isFacet: true, isHidden: true },
      { name: "verb", title: "Verb", type: "verb", isFacet: true },
      { name: "type", title: "Type", isFacet: true },
      { name: "recipients", title: "For whom", type: "actor", isHidden: true },
      {
        name: "instruments",
        title: "With which capability",
        type: "capability",
        isFacet: true,
        isHidden: true,
      },
      { name: "themes", title: "Themes", type: "theme", isFacet: true, isHidden: true },
    ],
    rows: rowsOfList(
      placed,
      ({ mandates: own }) => own,
      (mandate, { paragraph, resolution }) => {
        const asked = askedIn(site, paragraph, mandate);
        return [
          asked.actors,
          asked.rest,
          mandate.quote,
          deadlineText(site, mandate, resolution.adopted),
          dueYears(mandate, resolution.adopted),
          dueSessions(mandate),
          actOf(mandate, paragraph, site.paragraphsOf.get(resolution.slug) ?? [])?.verb ?? null,
          mandate.type,
          mandate.recipients,
          mandate.instruments,
          mandate.themes,
        ];
      },
    ),
  };
}

function mentions(site: Site, placed: readonly Placed[]): OwnTable {
  return {
    name: "mentions",
    title: "Names",
    columns: [
      ...inParagraph,
      { name: "actor", title: "Actor", type: "actor", isFacet: true },
      { name: "capability", title: "Capability", type: "capability", isFacet: true },
      { name: "capability_kind", title: "Kind of capability", isFacet: true },
      { name: "role", title: "Role", isFacet: true },
      { name: "kind", title: "Part", isFacet: true },
      { name: "words", title: "Words", isWide: true },
    ],
    rows: rowsOfList(
      placed,
      ({ mentions: own }) => own,
      ({ actor, capability, role, quote }, { paragraph }) => [
        actor ?? null,
        capability ?? null,
        site.byId.capability.get(capability ?? "")?.kind ?? null,
        role,
        paragraph.kind,
        quote,
      ],
    ),
  };
}

function citations(placed: readonly Placed[]): OwnTable {
  return {
    name: "citations",
    title: "Citations",
    columns: [
      ...inParagraph,
      { name: "document", title: "Document", type: "document", isFacet: true },
      { name: "pinpoint", title: "Place in it" },
      { name: "role", title: "Role", isFacet: true },
      { name: "words", title: "Words", isWide: true },
    ],
    rows: rowsOfList(
      placed,
      ({ citations: own }) => own,
      ({ document, pinpoint, role, quote }) => [document ?? null, pinpoint ?? null, role, quote],
    ),
  };
}

function acts(site: Site, placed: readonly Placed[]): OwnTable {
  return {
    name: "acts",
    title: "Acts",
    columns: [
      ...inParagraph,
      { name: "verb", title: "Verb", type: "verb", isFacet: true },
      { name: "class", title: "Class", isFacet: true },
      { name: "addressees", title: "Addressed to", type: "actor", isFacet: true },
      { name: "beneficiaries", title: "For whom", type: "actor" },
      { name: "kind", title: "Part", isFacet: true },
      { name: "words", title: "Words", isWide: true },
    ],
    rows: rowsOfList(
      placed,
      ({ acts: own }) => own,
      ({ verb, addressees, beneficiaries, quote }, { paragraph }) => [
        verb,
        site.byId.verb.get(verb)?.class ?? null,
        addressees,
        beneficiaries,
        paragraph.kind,
        quote,
      ],
    ),
  };
}

/** The names of the records that the tables refer to, by type and id: the whole name, and the short one if it differs. */
export function namesOf(site: Site): Record<string, Record<string, readonly [name: string, short?: string]>> {
  const types = ["actor", "capability", "document", "theme", "verb"] as const;
  return Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(
        [...site.byId[type].keys()].map((id) => {
          const [name, short] = [nameOf(site, type, id), shortNameOf(site, type, id)];
          return [id, name === short ? ([name] as const) : ([`${name} (${short})`, short] as const)];
        }),
      ),
    ]),
  );
}
