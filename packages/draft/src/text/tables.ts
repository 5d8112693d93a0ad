import type { InputLine } from "./input-line.ts";
import { wideGaps } from "./wide-gaps.ts";

/** Two rows show a table when they have three cells; rows of two cells when there are three of them. */
const fewestRows = (cells: number) => (cells > 2 ? 2 : 3);

/** The longest cell: what is longer is a line of text. In UTF-16 code units. */
const longestCell = 60;

/** Marks the rows of tables: lines one after another with wide gaps between short cells. */
export function markTables(lines: readonly InputLine[]): InputLine[] {
  const made = [...lines];
  let rows: number[] = [];
  let cells = 0;
  const close = () => {
    if (rows.length > 0 && rows.length >= fewestRows(cells))
      for (const at of rows) {
        const row = made[at];
        if (row) made[at] = { ...row, isRow: true };
      }
    rows = [];
    cells = 0;
  };
  for (const [at, line] of lines.entries()) {
    if (line.text.trim() === "") continue;
    const count = cellsOf(line);
    if (count < 2) close();
    else {
      rows.push(at);
      cells = Math.max(cells, count);
    }
  }
  close();
  return made;
}

/** How many cells a line has; 0 when it is not a row. */
function cellsOf(line: InputLine): number {
  const gaps = wideGaps(line);
  if (gaps.length === 0) return 0;
  const text = line.text.trimEnd();
  let from = text.length - text.trimStart().length;
  for (const { start, end } of [...gaps, { start: text.length, end: text.length }]) {
    if (start - from > longestCell) return 0;
    from = end;
  }
  return gaps.length + 1;
}
