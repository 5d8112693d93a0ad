import { followLetters, followWords, skipLines } from "./follow-words.ts";
import { furnitureIn, sessionDayIn } from "./page-furniture.ts";
import { withoutUnprinted } from "./plain-letters.ts";
import type { PrintedResolution } from "./printed-resolution.ts";
import type { PrintedRun } from "./printed-run.ts";
import { type SourceWord, sourceLines, sourceWords } from "./source-words.ts";

/** The first place at which a source and what its records print part ways. */
export interface Difference {
  /** UTF-16 offset in the source; its length when the source ends too early. */
  offset: number;
  /** The word in the source; undefined when the source ends. */
  found: string | undefined;
  /** The word that the records print; undefined when they have no more. */
  expected: string | undefined;
  /** The record from which the expected word comes, or the last one. */
  from: string;
  /** The expected word is printed from a number, a date or a choice, in a form from which a source may depart. */
  isFixedForm: boolean;
}

/**
 * Compares a source with the resolution that its records print, word by word: every word of the source must be in
 * exactly one record, in order. Page breaks, the places of footnote blocks and characters that print nothing are all
 * that may differ; in the lines that the records print from a number or a date, also marks and spaces.
 *
 * @returns the first difference of the document and of its footnotes; none when every word is accounted for.
 */
export function compareWithSource(source: string, printed: PrintedResolution): Difference[] {
  if (isPrintedSo(source, printed)) return [];
  const words = sourceWords(source, printed.symbol);
  const comparison = {
    end: source.length,
    // A source that marks no italics says nothing about them.
    marked: source.includes("*"),
    ...linesToSkip(source, printed),
  };
  return [
    firstDifference(words.body, printed.body, comparison),
    firstDifference(words.footnotes, printed.footnotes, comparison),
  ].filter((difference) => difference !== undefined);
}

/** Whether the source has the very lines that the records print: most have, and need not be taken apart. */
function isPrintedSo(source: string, { body, footnotes, symbol }: PrintedResolution): boolean {
  const blocks = sourceLines(source, symbol);
  const isSame = (lines: readonly string[], runs: readonly PrintedRun[]) =>
    lines.join(" ") === runs.map(({ text }) => text).join(" ");
  return isSame(blocks.body, body) && isSame(blocks.footnotes, footnotes);
}

/** Lines, counted from 0, that a source may have and the records do not print. */
interface LinesToSkip {
  /** Anywhere. */
  optional: ReadonlySet<number>;
  /** In the masthead and at the close, where page furniture may follow without a blank line. */
  around: ReadonlySet<number>;
}

/**
 * The days of a session, the organ above a subsidiary one, the vote, which the record has in another form, and in the
 * masthead page furniture.
 */
function linesToSkip(
  source: string,
  { symbol, hasVote, isSubsidiary, closingDate }: PrintedResolution,
): LinesToSkip {
  const optional = new Set<number>();
  const around = new Set<number>();
  let inVote = false;
  for (const [index, line] of source.split("\n").entries()) {
    const words = withoutUnprinted(line).trim();
    if (hasVote && words.startsWith("[Adopted")) inVote = true;
    const isOrganAbove = isSubsidiary && words === "General Assembly";
    const isDay = isSubsidiary && sessionDayIn(words) !== undefined;
    if (inVote || isOrganAbove || isDay || words === closingDate) optional.add(index);
    if (optional.has(index) || furnitureIn(words, symbol) !== undefined) around.add(index);
    if (words.endsWith("]")) inVote = false;
  }
  return { optional, around };
}

/** How two texts are compared: the length of the source, whether it marks italics, and the lines that may be skipped. */
interface Comparison extends LinesToSkip {
  end: number;
  marked: boolean;
}

/**
 * The fields that the symbol of a resolution says as well. A copy that leaves such a line out loses nothing; a line that
 * says something else is a difference.
 */
const saidBySymbol = new Set(["resolution organ", "resolution session"]);

function firstDifference(
  words: readonly SourceWord[],
  runs: readonly PrintedRun[],
  { end, marked, optional, around }: Comparison,
): Difference | undefined {
  let next = 0;
  let lines = optional;
  /** The difference at a line that is left out, unless the words there belong to the next run. */
  let leftOut: Difference | undefined;
  for (const { text, from } of runs) {
    const isFixedForm = fixedForms.has(from);
    lines = from.startsWith("resolution ") ? around : optional;
    const followed = isFixedForm
      ? followLetters(words, next, text, lines)
      : followWords(words, next, text, lines, marked && holdsItalics(from));
    const { expected, isStarted } = followed;
    if (expected === undefined) {
      next = followed.next;
      leftOut = undefined;
      continue;
    }
    const word = words[followed.next];
    const difference = { offset: word?.offset ?? end, found: word?.text, expected, from, isFixedForm };
    if (isStarted || !saidBySymbol.has(from))
      return leftOut?.offset === difference.offset ? leftOut : difference;
    leftOut ??= difference;
  }
  const from = runs.at(-1)?.from ?? "";
  const extra = words[skipLines(words, next, lines)];
  if (!extra) return undefined;
  return {
    offset: extra.offset,
    found: extra.text,
    expected: undefined,
    from,
    isFixedForm: fixedForms.has(from),
  };
}

/**
 * The fields that the records print from a number, a date or a choice. Documents differ in the marks and spaces around
 * them ("on25 March", "Distr. General", italics at the close), and those marks are no data.
 */
const fixedForms = new Set(
  ["adopted", "distribution", "meeting", "number", "published", "session"].map(
    (field) => `resolution ${field}`,
  ),
);

/** Records hold the italics of paragraphs and footnotes; not those of the masthead and of headings. */
function holdsItalics(from: string): boolean {
  return !/^(?:resolution|division) /.test(from);
}
