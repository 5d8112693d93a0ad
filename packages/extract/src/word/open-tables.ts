import type { WordParagraph } from "./word-part.ts";

/** A table that is open: how large it is so far, and where its paragraphs begin. */
export interface OpenTable {
  rows: number;
  columns: number;
  /** The cells of the row under way. */
  cells: number;
  from: number;
}

export function countRow(table: OpenTable | undefined): void {
  if (!table) return;
  table.rows += 1;
  table.cells = 0;
}

export function countCell(table: OpenTable | undefined): void {
  if (!table) return;
  table.cells += 1;
  table.columns = Math.max(table.columns, table.cells);
}

/** Marks the paragraphs of a table that has ended; one row or one column only places words on the page. */
export function endTable(table: OpenTable | undefined, paragraphs: readonly WordParagraph[]): void {
  if (!table || table.rows < 2 || table.columns < 2) return;
  for (const paragraph of paragraphs.slice(table.from)) paragraph.inTable = true;
}
