import { isAdoptionNote, isMeetingAlone, isOrganFormula } from "@open-resolutions/draft/blocks";
import { mostUsed } from "./most-used.ts";

import type { PlacedLine } from "./placed-line.ts";
import { isSize, paragraphGap, pitchOf, type TextSize } from "./text-size.ts";

/** The lines of a paragraph. */
export interface PrintedParagraph {
  lines: PlacedLine[];
  /** The line before it ends early, and nothing else sets the two apart: an address, or the lines of the close. */
  followsShortLine?: boolean;
}

/** How far the left edges of lines differ when one of them is indented, in sizes of the font. */
const indent = 0.6;

/** How far the words after a mark are from it at most, in sizes of the font. */
const hangingIndent = 5;

/** A paragraph begins with a number, the mark of an item or a bullet. */
const mark =
  /^(?:[0-9]{1,3}\.|[a-z]\.|[ivx]{2,5}\.|[0-9]{1,3} (?:bis|ter)\.|\(?[a-z]{1,5}\)|\(?[0-9]{1,3}\)|[•·–—-])(?:\s|$)/;

/** A heading begins with the number or letter of its section. */
const numberedHeading = /^(?:[IVXLC]{1,6}|[A-Z]|[0-9]{1,2})\.\s/;

/** The number of a section alone, above its heading. */
const numberAlone = /^[IVXLC]{1,6}$/;

/** Whether a line begins with the mark of a paragraph or an item. */
export function isMarked({ text }: PlacedLine): boolean {
  return mark.test(text);
}

/** A tab after the mark of a paragraph, in sizes of the font: no space between words is as wide. */
const tab = 1;

/** A line that leaves more of the width than this ends before the edge on purpose. */
const shortRoom = 0.3;

/** The same for headings, which may be set narrower than the text: the letter of a section, above its title. */
const headingRoom = 0.6;

/** Whether a line begins with a mark and a tab, which no words inside a paragraph do: its other gaps are smaller. */
function isTabbed({ words, size }: PlacedLine): boolean {
  if (!tabbedMark.test(words[0]?.text ?? "")) return false;
  const gaps = words.slice(1).map(({ left }, index) => left - (words[index]?.right ?? left));
  const [first = 0, ...others] = gaps;
  return first > tab * size && first > 1.5 * Math.max(0, ...others);
}

/** The number of a paragraph, or the mark of an item in brackets. */
const tabbedMark = /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/;

/** Puts the lines of a page together: a gap, an indent, a mark, or another size or weight begins a paragraph. */
export function printedParagraphs(lines: readonly PlacedLine[], text: TextSize): PrintedParagraph[] {
  const made: PrintedParagraph[] = [];
  const edge = Math.max(...lines.map(({ right }) => right));
  for (const [index, line] of lines.entries()) {
    const last = made.at(-1);
    const before = last?.lines.at(-1);
    if (
      !last ||
      !before ||
      !goesOn(last, line, text, edge, lines) ||
      beginsIndented(last, line, lines[index + 1])
    )
      made.push({ lines: [line] });
    else if (isShort(before, line, edge)) made.push({ lines: [line], followsShortLine: !line.isBold });
    else last.lines.push(line);
  }
  return made;
}

/** Whether a line ends far from the edge, although the next word had room in it. */
function isShort(line: PlacedLine, next: PlacedLine, edge: number): boolean {
  if (/[-/\u00AD\u2010\u2011]$/.test(line.text) || isFull(line, next, edge)) return false;
  const room = line.isBold ? headingRoom : shortRoom;
  return edge - line.right > room * (edge - Math.min(line.left, next.left));
}

/** Whether a line belongs to the paragraph above it. */
function goesOn(
  { lines }: PrintedParagraph,
  line: PlacedLine,
  { size, gap }: TextSize,
  edge: number,
  all: readonly PlacedLine[],
): boolean {
  const [first, before] = [lines[0], lines.at(-1)];
  if (!first || !before || !isSize(line.size, before.size) || line.isBold !== before.isBold) return false;
  if (isOrganFormula(line.text) || isOrganFormula(first.text)) return false;
  const most = isSize(line.size, size) ? gap : paragraphGap * pitchOf(all, line.size);
  if (line.base - before.base > most) return false;
  if (line.words.every(({ isRaised }) => isRaised)) return true;
  if (isTabbed(line) || beginsClose(before, line)) return false;
  if (line.isBold && (numberedHeading.test(line.text) || numberAlone.test(first.text))) return false;
  // No heading ends with a comma, and none begins with a small letter.
  if (line.isBold && (before.text.endsWith(",") || /^\p{Ll}/u.test(line.text))) return true;
  const step = indent * line.size;
  const second = lines[1];
  const isNext = isMarked(line) && isEndOf(before.text);
  // The lines of a heading in the middle of the page begin at different places.
  if (second && line.isBold && Math.abs(middleOf(line) - middleOf(second)) <= sameMiddle) return true;
  if (second) return Math.abs(line.left - second.left) <= step && !(isNext && isMarked(first));
  if (isNext) return false;
  if (line.left > first.left + step) {
    // The words after a mark begin near it; the close of a resolution is further to the right.
    const mayHang = line.left - first.left <= hangingIndent * line.size || !isEndOf(before.text);
    return (isMarked(first) && mayHang) || isFull(before, line, edge);
  }
  if (line.left < first.left - step) return true;
  // Two lines with the indent of first lines are two paragraphs.
  if (first.left > mostUsed(all, ({ left }) => Math.round(left)) + step && isEndOf(before.text)) return false;
  return isFull(before, line, edge) || !isEndOf(before.text);
}

/**
 * Whether a line begins a paragraph below one of a single line: both have the indent of first lines, and the next line is
 * further to the left.
 */
function beginsIndented(
  { lines: [first, second] }: PrintedParagraph,
  line: PlacedLine,
  next?: PlacedLine,
): boolean {
  if (!first || second || !next || !isEndOf(first.text) || line.isBold) return false;
  const step = indent * line.size;
  const isBelow =
    isSize(next.size, line.size) &&
    next.base > line.base &&
    next.base - line.base < paragraphGap * (line.base - first.base);
  return (
    isBelow && Math.abs(line.left - first.left) <= step && next.left < line.left - step && !isMarked(first)
  );
}

/** How far the middles of centred lines differ at most, in points. */
const sameMiddle = 1;

function middleOf({ left, right }: PlacedLine): number {
  return (left + right) / 2;
}

/** How the paragraphs of a document begin. */
export interface ParagraphStyle {
  /** Their first lines are indented. */
  isIndented: boolean;
  /** The left edge of most lines. */
  margin: number;
}

/**
 * How most paragraphs without a mark begin.
 * @param frames the paragraphs of each page or column; the first of each may go on with the one before
 */
export function styleOf(frames: readonly (readonly PrintedParagraph[])[]): ParagraphStyle {
  const whole = frames.flatMap((paragraphs, index) => paragraphs.slice(index === 0 ? 0 : 1));
  const plain = whole.filter(({ lines: [first, second] }) => first && second && !isMarked(first));
  const indented = plain.filter(
    ({ lines: [first, second] }) => (first?.left ?? 0) > (second?.left ?? 0) + indent * (first?.size ?? 0),
  );
  const lines = whole.flatMap((paragraph) => paragraph.lines.slice(1));
  return {
    isIndented: plain.length > 0 && indented.length >= 0.8 * plain.length,
    margin: mostUsed(lines, ({ left }) => Math.round(left)),
  };
}

/**
 * Whether the first line of a page or column goes on with the paragraph before it: true, false, or undefined when neither
 * place nor words say it.
 * @param margin where the lines below it begin
 * @param edge where the lines of the page or column before end
 */
export function continues(
  before: readonly PlacedLine[],
  line: PlacedLine,
  { isIndented }: ParagraphStyle,
  margin: number,
  edge: number,
): boolean | undefined {
  const last = before.at(-1);
  if (!last || !isSize(line.size, last.size) || line.isBold !== last.isBold) return false;
  // Headings are bold, and a page cuts few of them.
  if (line.isBold) return /^\p{Ll}/u.test(line.text) && !isEndOf(last.text);
  if (isOrganFormula(last.text) || isOrganFormula(line.text)) return false;
  const hasEnded = isEndOf(last.text);
  if (beginsClose(last, line)) return false;
  if (isTabbed(line) || (isMarked(line) && hasEnded)) return false;
  if (/^[\p{Ll},;:)]/u.test(line.text)) return true;
  if (!isFull(last, line, edge)) return false;
  if (!hasEnded) return true;
  if (!isIndented) return undefined;
  return Math.abs(line.left - margin) <= indent * line.size;
}

/** Whether a line begins the close of the resolution: its meeting, after a sentence, or a note on its adoption. */
function beginsClose(before: PlacedLine, { text }: PlacedLine): boolean {
  return isAdoptionNote(text) || (isMeetingAlone(text) && isEndOf(before.text));
}

/** Whether words end as a paragraph ends. */
function isEndOf(text: string): boolean {
  return (
    /[.;:,!?][”’"')\]]*(?: (?:and|or))?$/.test(text.replace(/[0-9]{1,3}\/?$/, "")) || /[.;:,]$/.test(text)
  );
}

/** Whether the first word of the next line had no room at the end of a line. */
function isFull(line: PlacedLine, next: PlacedLine, edge: number): boolean {
  const words = next.words[0];
  if (!words) return false;
  const length = words.text.split(/\s/)[0]?.length ?? 0;
  const width = ((words.right - words.left) * length) / Math.max(1, words.text.length);
  return line.right + width + 0.25 * line.size > edge - 1;
}
