import { columnsOf } from "./page-lines.ts";
import type { PlacedLine } from "./placed-line.ts";
import { isMarked } from "./printed-paragraphs.ts";

/** How far the left edges of a column may differ, in points. */
const sameEdge = 4;

/** The first row of each table: two or more lines one below the other with columns at the same places. */
export function tableRows(lines: readonly PlacedLine[]): PlacedLine[] {
  const first: PlacedLine[] = [];
  let before: PlacedLine | undefined;
  let isInside = false;
  for (const line of lines) {
    const isRow = before !== undefined && isAligned(before, line);
    if (isRow && !isInside && before) first.push(before);
    isInside = isRow;
    before = line;
  }
  return first;
}

function isAligned(before: PlacedLine, line: PlacedLine): boolean {
  const [above, below] = [cells(before), cells(line)];
  return (
    above.length > 1 &&
    below.length > 1 &&
    below.slice(1).some((left) => above.slice(1).some((other) => Math.abs(left - other) < sameEdge))
  );
}

/** The left edges of the cells of a line. The space after the mark of a paragraph makes no cell. */
function cells(line: PlacedLine): number[] {
  const edges = columnsOf(line).map((words) => words[0]?.left ?? 0);
  return isMarked(line) || line.columns[0]?.endsWith(":") ? edges.slice(1) : edges;
}
