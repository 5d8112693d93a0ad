import type { Dataset } from "../derive/dataset.ts";
import { type Row, type Table, tables } from "../tables/table.ts";
import { tablesOf } from "../tables/to-rows.ts";

/** How complete a dataset is, and which sources it has. Only counts, no judgements. */
export interface Quality {
  /** Rows of every table. */
  tables: { table: string; rows: number }[];
  /** For every column, how many cells are filled. */
  fields: { table: string; column: string; filled: number; rows: number }[];
  /** For every column with a closed list of values, how often each value occurs, including 0. */
  values: { table: string; column: string; value: string; count: number }[];
  /** Facts that no resolution prints, by the host of their source. */
  sources: { host: string; sources: number; facts: number }[];
  /** Authored columns of the registers that only some records have, with the ids of the records without them. */
  unknown: { table: string; column: string; ids: string[] }[];
}

const registers = ["actors", "capabilities", "documents"];

/** Measures a dataset. */
export function qualityOf(dataset: Dataset): Quality {
  const rows = tablesOf(dataset);
  const cells = [...rows].flatMap(([table, list]) =>
    table.columns.map((column, index) => ({ table, column, cells: list.map((row) => row[index] ?? null) })),
  );
  return {
    tables: [...rows].map(([{ name }, list]) => ({ table: name, rows: list.length })),
    fields: cells.map(({ table, column, cells }) => ({
      table: table.name,
      column: column.name,
      filled: cells.filter((cell) => cell !== null).length,
      rows: cells.length,
    })),
    values: cells.flatMap(({ table, column, cells }) =>
      (column.schema.enum ?? []).map((value) => ({
        table: table.name,
        column: column.name,
        value,
        count: cells.filter((cell) => cell === value).length,
      })),
    ),
    sources: sourcesOf(rows),
    unknown: cells.flatMap(({ table, column, cells }) => {
      const ids =
        registers.includes(table.name) && !column.derived ? emptyRows(rows.get(table) ?? [], cells) : [];
      return ids.length > 0 && ids.length < cells.length
        ? [{ table: table.name, column: column.name, ids }]
        : [];
    }),
  };
}

function emptyRows(rows: readonly Row[], cells: readonly (string | number | null)[]): string[] {
  return rows.flatMap((row, index) => (cells[index] === null ? [String(row[0])] : []));
}

function sourcesOf(rows: ReadonlyMap<Table, readonly Row[]>): Quality["sources"] {
  const hosts = new Map<string, { sources: number; facts: number }>();
  for (const table of tables) {
    if (table.parent?.list !== "sources") continue;
    const url = table.columns.findIndex(({ name }) => name === "url");
    const supports = tables.find(({ parent }) => parent?.table === table);
    const facts = new Map<string, number>();
    for (const [record, position] of supports ? (rows.get(supports) ?? []) : []) {
      const key = `${record} ${position}`;
      facts.set(key, (facts.get(key) ?? 0) + 1);
    }
    for (const row of rows.get(table) ?? []) {
      const host = row[url] === null ? "the dataset" : new URL(String(row[url])).host;
      const count = hosts.get(host) ?? { sources: 0, facts: 0 };
      count.sources += 1;
      count.facts += facts.get(`${row[0]} ${row[1]}`) ?? 0;
      hosts.set(host, count);
    }
  }
  return [...hosts]
    .map(([host, count]) => ({ host, ...count }))
    .sort((a, b) => b.facts - a.facts || (a.host < b.host ? -1 : 1));
}
