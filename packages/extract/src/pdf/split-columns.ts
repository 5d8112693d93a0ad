import { mostUsed } from "./most-used.ts";
import { type PageLine, pageLines } from "./page-lines.ts";
import type { PageWords, PrintedPage } from "./page-words.ts";

/** Rows with words on both sides of the gutter, at least, on a page of two columns. */
const leastRows = 6;

/** Where the lines of a page begin and end. */
interface Edges {
  left: number;
  right: number;
}

/** How wide the gutter is at least, in points. */
const gutter = 9;

/**
 * The lines of a page: of two columns, first those of the left one.
 * @param known where a page before is divided into columns
 * @returns also where this page is divided
 */
export function linesOfPage(
  { width, words }: Pick<PrintedPage, "width" | "words">,
  known: number | undefined,
): { lines: PageLine[]; middle?: number } {
  const lines = pageLines(words);
  const middle = gutterOf(lines, width) ?? (known !== undefined && isFree(lines, known) ? known : undefined);
  if (middle === undefined) return { lines };
  const edges = edgesOf(lines);
  const made: PageLine[] = [];
  let left: PageWords[] = [];
  let right: PageWords[] = [];
  const flush = () => {
    made.push(...pageLines(left), ...pageLines(right));
    left = [];
    right = [];
  };
  const firstRow = lines.findIndex((line) => isRow(line, middle) || sideOf(line, edges, middle) === "right");
  // A masthead has columns of its own: symbol and date at the right.
  const head = lines.findLastIndex((line, index) => index < firstRow && crosses(line, middle));
  const inner = innerLines(lines);
  for (const [index, line] of lines.entries()) {
    if (index <= head || crosses(line, middle) || !inner.has(line)) {
      flush();
      made.push(line);
    } else for (const word of line.words) (word.left < middle ? left : right).push(word);
  }
  flush();
  return { lines: made, middle };
}

/** Whether a page, such as a short last one, has no words at the gutter of the pages before, but some on both sides. */
function isFree(lines: readonly PageLine[], x: number): boolean {
  const text = [...innerLines(lines)];
  return text.some(({ left, right }) => left < x && right > x) && !text.some((line) => crosses(line, x));
}

/** A line this many times the usual distance away from the others is no line of a column. */
const farAway = 1.5;

/** So are two or three lines, such as a job number and its bar code, that are further away. */
const veryFarAway = 2.5;
const mostApart = 3;

/** The lines of a page without those at its edges that are apart from the others: running heads and footers. */
function innerLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const distances = lines.slice(1).map(({ base }, at) => base - (lines[at]?.base ?? base));
  // The lines of two columns may be at different heights, and half a distance apart.
  const size = mostUsed(
    lines.flatMap(({ words }) => words),
    (word) => word.size,
  );
  const median = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
  const usual = Math.max(median, size);
  const apart = (from: readonly number[]) =>
    from
      .slice(0, mostApart)
      .findLastIndex((distance, at) => distance > (at === 0 ? farAway : veryFarAway) * usual) + 1;
  const [from, to] = [apart(distances), lines.length - apart(distances.toReversed())];
  // Footnotes are apart from the text too.
  return new Set(
    lines.filter((line, at) => (at >= from && at < to) || line.words.some(({ isRaised }) => isRaised)),
  );
}

function edgesOf(printed: readonly Edges[]): Edges {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of printed) {
    left = Math.min(left, each.left);
    right = Math.max(right, each.right);
  }
  return { left, right };
}

/** Where a page is divided into two columns of running text: in the middle of their gutter; undefined when it is not. */
function gutterOf(lines: readonly PageLine[], width: number): number | undefined {
  let best: { from: number; to: number; rows: number; crossed: number } | undefined;
  const edges = edgesOf(lines);
  for (let x = 0.4 * width; x <= 0.6 * width; x += 1) {
    const { rows, crossed } = dividedAt(lines, edges, x);
    if (rows < leastRows || crossed > 0.4 * rows) continue;
    const isSame = best !== undefined && rows === best.rows && crossed === best.crossed;
    if (best && isSame && x <= best.to + 1) best.to = x;
    else if (!best || rows > best.rows || (rows === best.rows && crossed < best.crossed))
      best = { from: x, to: x, rows, crossed };
  }
  return best && centreOf(lines, edges, (best.from + best.to) / 2);
}

/** The middle between the words of both columns. Their longest lines may come near to where the page is divided. */
function centreOf(lines: readonly PageLine[], edges: Edges, x: number): number {
  const words = lines
    .filter((line) => sideOf(line, edges, x) || isRow(line, x))
    .flatMap((line) => line.words)
    .filter(({ left, right }) => left >= x || right <= x);
  const from = edgesOf(words.filter(({ right }) => right <= x)).right;
  const to = edgesOf(words.filter(({ left }) => left >= x)).left;
  return to - from < Number.POSITIVE_INFINITY ? (from + to) / 2 : x;
}

/** How many rows of two columns a page has when it is divided, and how many lines between them are as wide as the page. */
function dividedAt(lines: readonly PageLine[], edges: Edges, x: number): { rows: number; crossed: number } {
  let rows = 0;
  let crossed = 0;
  // A masthead above the columns, and footnotes below them, are as wide as the page.
  let waiting = 0;
  const sides = { left: 0, right: 0 };
  for (const line of lines) {
    const side = sideOf(line, edges, x);
    if (crosses(line, x)) waiting += rows > 0 || sides.right > 0 ? 1 : 0;
    else if (side || isRow(line, x)) {
      if (side) sides[side] += 1;
      else rows += 1;
      crossed += waiting;
      waiting = 0;
    }
  }
  // The lines of the two columns need not be at the same height.
  return { rows: rows + Math.min(sides.left, sides.right), crossed };
}

/** Whether words are printed where the gutter would be. */
function crosses({ words }: PageLine, x: number): boolean {
  return words.some(({ left, right }) => left < x + gutter / 2 && right > x - gutter / 2);
}

/** Whether a line is one of two columns: both sides hold running text. A name in large print is in a masthead. */
function isRow(line: PageLine, x: number): boolean {
  const sizes = line.words.filter(({ text }) => text.length > 2).map(({ size }) => size);
  if (Math.max(...sizes) > largePrint * Math.min(...sizes)) return false;
  return line.left < x && line.right > x && !crosses(line, x) && fills(line, x);
}

/** How much larger than the text the name of an organ is, at least. */
const largePrint = 1.4;

/** The side that holds a line of running text alone, because the other column has none at the same height. */
function sideOf(line: PageLine, edges: Edges, x: number): "left" | "right" | undefined {
  const width = line.words.reduce((sum, { left, right }) => sum + right - left, 0);
  if (line.left > x) return width > columnFilled * (edges.right - x) ? "right" : undefined;
  if (line.right > x) return undefined;
  return width > columnFilled * (x - edges.left) ? "left" : undefined;
}

/** The part of the width of a column that the words of its lines fill. */
const columnFilled = 0.6;

/** Whether both sides hold words: most of the way from the edge to the gutter. */
function fills(line: PageLine, x: number): boolean {
  const inked = (words: readonly PageWords[]) =>
    words.reduce((sum, { left, right }) => sum + right - left, 0);
  const before = line.words.filter(({ right }) => right < x);
  const after = line.words.filter(({ left }) => left > x);
  return (
    inked(before) > 0.5 * (x - line.left) &&
    inked(after) > 0.4 * (line.right - x) &&
    line.right - x > 0.5 * (x - line.left)
  );
}
