import { createHash } from "node:crypto";
import {
  type Column,
  type Dataset,
  datasetFromTables,
  type Row,
  type Table,
  tables,
  typesByPlural,
} from "@open-resolutions/core";
import { awkwardValues } from "./awkward-values.ts";

/** The short awkward values, and some more: among them what programs take for escapes. */
export const awkwardTexts: readonly string[] = [
  ...awkwardValues.filter((text) => text.length < 100),
  ...[
    "TRUE",
    "-",
    "00.10",
    "1/2/2003",
    "+1",
    "@a",
    "a\tb",
    "two\rlines",
    "\u00a0",
    "e\u0301 and é",
    "C:\\n\\",
  ],
  ...["_x005F_x0041_", "_x000d_", "&lt;b&gt;", "<b>&amp;</b>", "%s {0} $1", "😀 \u{1F1FA}\u{1F1F3}"],
];

/** Texts around the 32,767 characters of a spreadsheet's cell, one with a pair of surrogates across the border. */
export const longTexts = [
  "a".repeat(32_767),
  "b".repeat(32_768),
  `${"c".repeat(31_999)}😀${"d".repeat(40_000)}`,
  `${"=_x0041_ ".repeat(8_000)}.`,
];

const dates = ["1865-05-17", "1900-02-28", "1946-01-24", "1970-01-01", "2022-11-18", "9999-12-31"];
const integers = [1, 0, 2_147_483_647, 79, -3];
const listLength = 2;

/** Rows of every table, with a value for every column somewhere, whose keys lead to each other. */
export const awkwardRows: ReadonlyMap<Table, Row[]> = new Map(
  tables.map((table) => [table, keysOf(table).map((key, at) => rowOf(table, key, at))]),
);

/** The records that these rows are. */
export const awkwardDataset: Dataset = datasetFromTables(awkwardRows);

/** A hash of rows in whatever order. */
export function hashOfRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** The keys of a table's rows: an id, or the key of a row above and the position in its list. */
function keysOf(table: Table): Row[] {
  if (!table.parent) return awkwardTexts.map((_, at) => [idOf(table.singular, at)]);
  const { table: above } = table.parent;
  // Every other row has a list, so that lists without items are there too.
  const parents = keysOf(above).filter((_, at) => at % 2 === 0);
  return parents.flatMap((key) => Array.from({ length: listLength }, (_, at) => [...key, at + 1]));
}

function idOf(type: string, at: number): string {
  return `${type}-${at % awkwardTexts.length}`;
}

function rowOf(table: Table, key: Row, at: number): Row {
  return table.columns.map((column, index) => {
    const keyAt = table.primaryKey.indexOf(column.name);
    return keyAt === -1 ? cellOf(table, column, at, index) : (key[keyAt] ?? null);
  });
}

function cellOf(table: Table, { name, type, required, reference }: Column, at: number, index: number) {
  if (!required && (at + index) % 4 === 0) return null;
  if (type === "date") return dates[(at + index) % dates.length] ?? null;
  if (type === "integer") return integers[(at + index) % integers.length] ?? null;
  // The paragraphs are in the order of their resolutions, as they are in every dataset.
  if (table.name === "paragraphs" && reference === "resolution") return idOf(reference, at);
  if (reference && Object.values(typesByPlural).includes(reference)) return idOf(reference, at + index);
  const longText = table.name === "paragraphs" && name === "text" ? longTexts[at] : undefined;
  return longText ?? awkwardTexts[(at + index) % awkwardTexts.length] ?? null;
}
