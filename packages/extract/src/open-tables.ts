import { placesParagraphs } from "./layout-table.ts";

/** A table that is open. */
export interface OpenTable {
  /** Its rows: for each cell the index of its first paragraph. */
  rows: number[][];
  /** The index of its first paragraph. */
  from: number;
}

/** A table begins. @param from how many paragraphs there are before it */
export function beginTable(from: number): OpenTable {
  return { rows: [], from };
}

export function beginRow(table: OpenTable | undefined): void {
  table?.rows.push([]);
}

/** A cell begins. @param from how many paragraphs there are before it */
export function beginCell(table: OpenTable | undefined, from: number): void {
  table?.rows.at(-1)?.push(from);
}

/**
 * Whether a table holds data, which no record can hold; another one only places words on the page.
 * @param texts gives the texts of the paragraphs from one index to another
 */
export function holdsData({ rows }: OpenTable, texts: (from: number, to?: number) => string[]): boolean {
  if (rows.length < 2 || !rows.some((cells) => cells.length > 1)) return false;
  const starts = rows.flat();
  let next = 0;
  const cells = rows.map((row) =>
    row.map((from) => {
      next += 1;
      return texts(from, starts[next]);
    }),
  );
  return !placesParagraphs(cells);
}
