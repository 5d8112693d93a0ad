import { facts, type IndexedResolution, indexTypes } from "@open-resolutions/schemas/facts";
import { type Row, type Table, tablesIn } from "./table.ts";
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
