import { facts, type IndexedResolution, indexTypes } from "@open-resolutions/schemas/facts";
import { type Column, type Row, type Table, tablesIn } from "./table.ts";
import { rowsOf } from "./to-rows.ts";

type IndexTable = keyof typeof indexTypes;

const singulars: Record<IndexTable, string> = {
  resolutions: "resolution",
  paragraphs: "paragraph",
  ballots: "ballot",
  documents: "document",
  subjects: "subject",
};

/** Every table of the index: each kind of record, followed by the tables of its lists. The facts view defines them. */
export const indexTables: readonly Table[] = tablesIn(
  facts,
  Object.entries(indexTypes).map(([name, type]) => ({
    name,
    singular: singulars[name as IndexTable],
    type,
    primaryKey: name === "ballots" ? ["resolution", "state"] : ["id"],
  })),
);

/** Records of the index, by the names of their tables. */
export type IndexRecords = Partial<Record<IndexTable, readonly object[]>>;

const casts = [
  ["inFavour", "in-favour"],
  ["against", "against"],
  ["abstaining", "abstaining"],
  ["absent", "absent"],
] as const;

/** The records of a line: its resolution, its paragraphs, and a ballot for each State. */
export function recordsOfLine(line: IndexedResolution): IndexRecords {
  const { paragraphs, ballots, ...resolution } = line;
  return {
    resolutions: [resolution],
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, resolution: line.id })),
    ballots: casts.flatMap(([field, cast]) =>
      (ballots?.[field] ?? []).map((state) => ({ resolution: line.id, state, cast })),
    ),
  };
}

/** The rows of each table of the index that some records have. */
export function indexRows(records: IndexRecords): Map<Table, Row[]> {
  const dataset = Object.fromEntries(
    Object.keys(indexTypes).map((name) => [name, records[name as IndexTable] ?? []]),
  );
  return new Map(indexTables.map((table) => [table, [...rowsOf(table, dataset as never)]]));
}

const prefix = "index_";

/**
 * The same tables for an export that has those of the texts too: `index_resolutions`, `index_paragraphs`, … Their ids of
 * resolutions and paragraphs are those of the texts, and their actors, capabilities, verbs and themes those of the
 * registers.
 */
export const indexTablesBesideTexts: readonly Table[] = prefixed(indexTables);

/** Records of the index by the names of these tables, and their rows. */
export function indexBatchBesideTexts(records: IndexRecords): {
  records: Record<string, readonly object[]>;
  rows: Map<Table, Row[]>;
} {
  const named = Object.fromEntries(
    Object.entries(records).map(([name, own]) => [`${prefix}${name}`, own] as const),
  );
  const all = Object.fromEntries(
    indexTablesBesideTexts.map(({ name }) => [name, named[name] ?? []] as const),
  );
  return {
    records: named,
    rows: new Map(indexTablesBesideTexts.map((table) => [table, [...rowsOf(table, all as never)]])),
  };
}

function prefixed(own: readonly Table[]): Table[] {
  const made = new Map<Table, Table>();
  const names = new Set(own.map(({ singular }) => singular));
  const column = (each: Column): Column =>
    each.reference !== undefined && names.has(each.reference)
      ? { ...each, target: `${prefix}${own.find(({ singular }) => singular === each.reference)?.name}` }
      : each;
  for (const table of own) {
    const above = table.parent && made.get(table.parent.table);
    made.set(table, {
      ...table,
      name: `${prefix}${table.name}`,
      parent: table.parent && above ? { ...table.parent, table: above } : undefined,
      parentKey: table.parentKey.map(column),
      columns: table.columns.map(column),
    });
  }
  return [...made.values()];
}
