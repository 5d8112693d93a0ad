import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { numberAtStart } from "../blocks/numbered-block.ts";
import { startsInside } from "../endings.ts";
import { markAtStart } from "../marks.ts";

/** So many line ends inside sentences show whether a program filled the lines up to a width. */
const fewest = 20;

/** A program that counts letters leaves no line short; this share may be lines that a copy has damaged. */
const mostDamaged = 0.05;

/** Lines that are longer than the width: a hand or another program wrote them. */
const widest = 6;

/** The end of a line inside a sentence: how long the line is, and how long it would be with the next word. */
interface LineEnd {
  line: Block;
  next: Block;
  length: number;
  withNext: number;
  /** How long it would be without its last word. */
  withoutLast: number;
}

/**
 * Lines of other lengths than their neighbours, in a text whose lines a program filled with words up to a width: a line
 * that ends although the next word had room has lost its neighbour, and a longer one holds words that were not in it.
 */
export function linesOfOtherWidth(blocks: readonly Block[]): ReaderFinding[] {
  const ends = lineEnds(blocks);
  if (ends.length < fewest) return [];
  const lengths = ends.map(({ length }) => length).sort((a, b) => a - b);
  const same = ends.filter(({ length }) => length === lengths[lengths.length >> 1]);
  const lastWords = new Set(same.map(({ line }) => line.text.slice(line.text.lastIndexOf(" "))));
  if (same.length > ends.length * mostOfOneLength && lastWords.size > fewest / 2) return cutLines(same);
  const width = widthOf(ends);
  const others = ends.filter((end) => !fills(end, width));
  if (others.length > ends.length * mostDamaged) return [];
  return others.map(({ line, next, length }) =>
    length > width
      ? findingAt(
          line,
          "DRF043",
          `this line is longer than the others, which have at most ${width} characters: words may have been added to it`,
          "compare with the official document",
        )
      : findingAt(
          next,
          "DRF043",
          `the line before this one ends early, as no other does inside a sentence: a line or words may be missing`,
          "compare with the official document",
        ),
  );
}

/** Words have different lengths, and so have the lines that end between them. */
const mostOfOneLength = 0.5;

function cutLines([first]: readonly LineEnd[]): ReaderFinding[] {
  if (!first) return [];
  const message = `from here on lines end after ${first.length} characters, whatever their words: a program may have cut them`;
  return [findingAt(first.line, "DRF043", message, "copy the text again from the official document")];
}

/** The width at which the fewest lines are shorter or longer than a program makes them. */
function widthOf(ends: readonly LineEnd[]): number {
  const lengths = [...new Set(ends.map(({ length }) => length))].sort((a, b) => b - a).slice(0, widest);
  const misfits = (width: number) => ends.filter((end) => !fills(end, width)).length;
  return lengths.reduce((best, width) => (misfits(width) < misfits(best) ? width : best));
}

function fills({ length, withNext, withoutLast }: LineEnd, width: number): boolean {
  // A word that is longer than the width has a line of its own.
  return withNext > width && (length <= width || withoutLast === 0);
}

function lineEnds(blocks: readonly Block[]): LineEnd[] {
  let inNote = false;
  return blocks.flatMap((line, at) => {
    // Below a footnote, a line without a blank line before it may be of the footnote, or of the paragraph above.
    inNote = line.footnote !== undefined || (inNote && !line.apart);
    const next = blocks[at + 1];
    if (inNote || !next || !isLine(line) || !isLine(next) || next.apart || next.startsPage) return [];
    if (
      !goesOn(line, next) ||
      markAtStart(next.text) ||
      numberAtStart(next.text) ||
      /[-–—/]$/.test(line.text)
    )
      return [];
    const length = lengthOf(line);
    const withNext = length + 1 + lengthOfFirstWord(next);
    return [{ line, next, length, withNext, withoutLast: Math.max(0, line.text.lastIndexOf(" ")) }];
  });
}

/** A shorter line without an end may be a heading. */
const longestHeading = 40;

/** Whether a line goes on in the next one: in lower case, or with a capital or a number inside a sentence. */
function goesOn({ text }: Block, next: Block): boolean {
  return startsInside(next.text) || (text.length > longestHeading && /[\p{Ll}0-9]$/u.test(text));
}

function isLine({ role, isRow, footnote }: Block): boolean {
  return role === undefined && !isRow && footnote === undefined;
}

/** How many characters a line has as it is printed, with its indent and its calls of footnotes. */
export function lengthOf({ column, text, markers, printed, seams }: Block): number {
  return (
    (seams ? undefined : printed?.width) ??
    (printed?.before ?? column - 1) + text.length + printedLength(markers)
  );
}

/** How many characters come before the first place of a line at which a line may end. */
export function lengthOfFirstWord({ text, markers, printed }: Block): number {
  const word = text.split(" ", 1)[0] ?? "";
  const calls = markers.filter(({ offset }) => offset <= word.length);
  return printed?.firstWord ?? word.length + printedLength(calls);
}

function printedLength(markers: Block["markers"]): number {
  return markers.reduce((sum, { printed }) => sum + printed.length, 0);
}
