import type { InputLine } from "./input-line.ts";
import { wideGaps } from "./wide-gaps.ts";

/** So many lines with words on both sides of one gap show two columns. */
const fewestLines = 3;

/** So many where some gaps have only two spaces, which may be between sentences too. */
const fewestNarrow = 4;

/** So many words on each side: a table has shorter cells. */
const fewestWords = 3;

/** A region of two columns: its first and last line, and the character column where the right one begins. */
interface Region {
  from: number;
  to: number;
  right: number;
}

/**
 * Reads columns one after the other: where lines one after another have words on both sides of a gap at the same place,
 * all left halves come first, then all right halves.
 *
 * @returns the lines in the order in which people read them, the first line of each region, its last line, after which the
 * right column is read, and lines after a region that may belong to its left column.
 */
export function unfoldColumns(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  regions: InputLine[];
  turns: InputLine[];
  ends: InputLine[];
} {
  const ends: InputLine[] = [];
  const regions: InputLine[] = [];
  const turns: InputLine[] = [];
  const made: InputLine[] = [];
  let at = 0;
  /** Where the last region ends. */
  let end = 0;
  while (at < lines.length) {
    const region = regionAt(lines, at, false) ?? regionAt(lines, at, true);
    const first = lines[at];
    if (!first) break;
    if (!region) {
      made.push(first);
      at += 1;
      continue;
    }
    const above = linesAbove(lines, region, end);
    made.length -= above;
    const own = lines.slice(region.from - above, region.to + 1);
    regions.push(own[0] ?? first);
    const last = own.at(-1);
    if (last && own.length > 1) turns.push(last);
    const blank = { ...first, text: "" };
    made.push(...own.map((line) => ({ ...line, text: line.text.slice(0, region.right) })), blank);
    made.push(
      ...own.map((line) => ({
        ...line,
        text: line.text.slice(region.right),
        column: line.column + region.right,
      })),
    );
    at = region.to + 1;
    end = at;
    const after = lines.slice(at).find(({ text }) => text.trim() !== "");
    if (after && !after.startsPage && after.text.trimEnd().length < region.right) ends.push(after);
  }
  return { lines: made, regions, turns, ends };
}

/**
 * How many lines above a region belong to it: from a line of its page that has words in the right column, and none in
 * the gap. The first lines of a page have too few words when a paragraph ends there.
 */
function linesAbove(lines: readonly InputLine[], { from, right }: Region, earliest: number): number {
  let count = 0;
  for (let at = from - 1; at >= earliest; at -= 1) {
    const line = lines[at];
    if (!line) break;
    const { text } = line;
    const isRight =
      text.slice(right - 2, right).trim() === "" && mayBePair(text.slice(0, right), text.slice(right));
    if (!isRight && text.trimEnd().length >= right) break;
    if (isRight) count = from - at;
    if (line.startsPage) break;
  }
  return count;
}

/** The region of two columns that begins with a line. */
function regionAt(lines: readonly InputLine[], from: number, isNarrow: boolean): Region | undefined {
  const first = lines[from];
  if (!first || !isPair(first, isNarrow)) return undefined;
  let open = { start: 0, end: Number.MAX_SAFE_INTEGER };
  let to = from;
  let pairs = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.startsPage) break;
    if (line.text.trim() === "") continue;
    const shared = commonGap(line, open, isNarrow);
    if (!shared) break;
    open = shared;
    // A line on the left alone belongs to the columns while no blank line comes before it.
    if (to >= at - 1 || line.text.trimEnd().length > open.end) to = at;
    if (isPair(line, isNarrow)) pairs += 1;
  }
  return pairs >= (isNarrow ? fewestNarrow : fewestLines) ? { from, to, right: open.end } : undefined;
}

/** What of a gap is free in this line too: between its halves, after a short line, or before an indented one. */
function commonGap(line: InputLine, open: { start: number; end: number }, isNarrow: boolean) {
  const text = line.text.trimEnd();
  const lead = text.length - text.trimStart().length;
  const free = [
    { start: 0, end: lead },
    ...wideGaps(line, isNarrow),
    { start: text.length, end: Number.MAX_SAFE_INTEGER },
  ];
  for (const { start, end } of free) {
    const shared = { start: Math.max(start, open.start), end: Math.min(end, open.end) };
    if (
      shared.end - shared.start >= 2 &&
      (open.end < Number.MAX_SAFE_INTEGER || end < Number.MAX_SAFE_INTEGER)
    )
      return shared;
  }
  return undefined;
}

/** What pages print around their text: a symbol or the number of the page. */
const edgeOfPage = /^\s*(?:[A-Z]+\/\S+|[0-9]+(?:\/[0-9]+)?)\s*$/;

/** Whether the two halves of a line may be those of columns: not the symbol of a running head, or the number of a page. */
function mayBePair(left: string, right: string): boolean {
  if (right.trim() === "" || edgeOfPage.test(right)) return false;
  return left.trim() === "" || (/[\p{Ll},;.]/u.test(left) && !edgeOfPage.test(left));
}

function isPair(line: InputLine, isNarrow: boolean): boolean {
  const [gap, ...others] = wideGaps(line, isNarrow);
  if (!gap || others.length > 0) return false;
  const words = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    words(line.text.slice(0, gap.start)) >= fewestWords && words(line.text.slice(gap.end)) >= fewestWords
  );
}
