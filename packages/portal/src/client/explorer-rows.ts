import type { Cell, ExplorerColumn } from "../explorer/explorer-table.ts";
import type { ExplorerState } from "./explorer-state.ts";

export type Row = readonly Cell[];

/** A table whose rows are loaded, with what makes a search fast. */
export interface LoadedTable {
  readonly columns: readonly ExplorerColumn[];
  readonly rows: readonly Row[];
  /** The words of each row in lower case, with the names of the records to which it refers. */
  readonly texts: readonly string[];
}

/** The names of records, by type and id: the whole name, and the short one if it differs. */
export type Names = Readonly<
  Record<string, Readonly<Record<string, readonly [name: string, short?: string]>>>
>;

/** The whole names in a cell. */
export function cellText(cell: Cell, column: ExplorerColumn, names: Names): string {
  if (cell === null) return "";
  const { type } = column;
  const name = (id: string) => (type === undefined ? plainWords(id, column) : (names[type]?.[id]?.[0] ?? id));
  return typeof cell === "object" ? cell.map(name).join(", ") : name(String(cell));
}

/** A value as people read it: `in-favour` of a vocabulary is `in favour`, but symbols keep their hyphens. */
export function plainWords(value: string, { isFacet, isSymbol }: ExplorerColumn): string {
  return isFacet && !isSymbol ? value.replaceAll("-", " ") : value;
}

/** Prepares rows for searching. */
export function loadedTable(
  columns: readonly ExplorerColumn[],
  rows: readonly Row[],
  names: Names,
): LoadedTable {
  const texts = rows.map((row) =>
    columns
      .map((column, at) => {
        const cell = row[at] ?? null;
        const ids = typeof cell === "object" ? (cell ?? []).join(" ") : String(cell);
        return column.type ? `${ids} ${cellText(cell, column, names)}` : ids;
      })
      .join("\n")
      .toLowerCase(),
  );
  return { columns, rows, texts };
}

/** Finds the rows that match a state, sorted. */
export type RowFinder = (state: ExplorerState) => Row[];

/**
 * A finder for a table. Who types goes on from the rows that the letters before have left, because in a large table
 * looking at every row takes longer than a key.
 */
export function rowFinder(table: LoadedTable, names: Names): RowFinder {
  const all = table.rows.map((_, at) => at);
  let last = { choice: "", words: "", found: all };
  return (state) => {
    const { words, from, to, chosen } = state;
    const choice = JSON.stringify([[...chosen], from, to]);
    const among = choice === last.choice && words.startsWith(last.words) ? last.found : all;
    last = { choice, words, found: matching(table, state, among) };
    return sorted(table, state, names, last.found);
  };
}

/** The positions of the rows that match, among some. */
function matching(
  { columns, rows, texts }: LoadedTable,
  state: ExplorerState,
  among: readonly number[],
): number[] {
  const words = state.words.toLowerCase().split(/\s+/).filter(Boolean);
  const filters = columns.flatMap((column, at) => {
    const wanted = state.chosen.get(column.name);
    return wanted === undefined ? [] : [{ at, wanted }];
  });
  const adopted = columns.findIndex(({ name }) => name === "adopted");
  const hasYears = state.from !== "" || state.to !== "";
  return among.filter((at) => {
    for (const word of words) if (!texts[at]?.includes(word)) return false;
    const row = rows[at] ?? [];
    for (const filter of filters)
      if (!filter.wanted.some((value) => holds(row[filter.at] ?? null, value))) return false;
    if (!hasYears) return true;
    const year = String(row[adopted] ?? "").slice(0, 4);
    return (state.from === "" || year >= state.from) && (state.to === "" || year <= state.to);
  });
}

function sorted(
  { columns, rows }: LoadedTable,
  state: ExplorerState,
  names: Names,
  found: readonly number[],
): Row[] {
  const matched = found.map((at) => rows[at] ?? []);
  const by = columns.findIndex(({ name }) => name === state.sort);
  const column = columns[by];
  if (!column) return matched;
  const keyed = matched.map((row) => ({ row, key: sortKey(row[by] ?? null, column, names) }));
  // An empty cell is last in both directions.
  const direction = state.isDescending ? -1 : 1;
  keyed.sort((a, b) => Number(a.key === "") - Number(b.key === "") || direction * compareKeys(a.key, b.key));
  return keyed.map(({ row }) => row);
}

function holds(cell: Cell, value: string): boolean {
  return cell !== null && typeof cell === "object" ? cell.includes(value) : String(cell) === value;
}

function sortKey(cell: Cell, column: ExplorerColumn, names: Names): string | number {
  return typeof cell === "number" ? cell : cellText(cell, column, names).toLowerCase();
}

function compareKeys(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The values of a column with how many rows have each, by name. */
export function facetOf(
  table: LoadedTable,
  at: number,
  names: Names,
): { value: string; name: string; count: number }[] {
  const column = table.columns[at];
  if (!column) return [];
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const cell = row[at] ?? null;
    for (const value of cell === null ? [] : typeof cell === "object" ? cell : [String(cell)])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, name: cellText(value, column, names), count }))
    .sort((a, b) => compareKeys(a.name.toLowerCase(), b.name.toLowerCase()));
}
