import { followLetters, followWords, skipLines } from "./follow-words.ts";
import { furnitureIn, sessionDayIn } from "./page-furniture.ts";
import { withoutUnprinted } from "./plain-letters.ts";
import type { PrintedResolution } from "./printed-resolution.ts";
import type { PrintedRun } from "./printed-run.ts";
import { type SourceWord, sourceLines, sourceWords } from "./source-words.ts";

/** The first place where a source differs from the print of its records. */
export interface Difference {
  /** UTF-16 offset in the source; its length when the source ends too early. */
  offset: number;
  /** The word in the source; undefined when the source ends. */
  found: string | undefined;
  /** The word that the records print; undefined when they end before the source. */
  expected: string | undefined;
  /** The record from which the expected word comes, or the last one. */
  from: string;
  /** The expected word is printed from a number, a date or a choice; a source may print it in another form. */
  isFixedForm: boolean;
}

/**
 * Compares a source with the resolution that its records print, word by word: every word of the source must be in
 * exactly one record, in order. Only page breaks, the places of footnote blocks and characters that print nothing may
 * differ; in the lines that the records print from a number or a date, punctuation and spaces may differ too.
 *
 * @returns the first difference in the document and in its footnotes; an empty list when there is none.
 */
export function compareWithSource(source: string, printed: PrintedResolution): Difference[] {
  if (hasSameLines(source, printed)) return [];
  const words = sourceWords(source, printed.symbol);
  const comparison = {
    end: source.length,
    // In a source without marks for italics they cannot be compared.
    marked: source.includes("*"),
    ...linesToSkip(source, printed),
  };
  return [
    firstDifferenceOfAll(words.body, [printed.body, ...printed.otherBodies], comparison),
    firstDifference(words.footnotes, printed.footnotes, comparison),
  ].filter((difference) => difference !== undefined);
}

/** The first difference from the form to which the source is nearest: none, or the one that comes last. */
function firstDifferenceOfAll(
  words: readonly SourceWord[],
  forms: readonly (readonly PrintedRun[])[],
  comparison: Comparison,
): Difference | undefined {
  let last: Difference | undefined;
  for (const runs of forms) {
    const difference = firstDifference(words, runs, comparison);
    if (!difference) return undefined;
    if (!last || difference.offset > last.offset) last = difference;
  }
  return last;
}

/** Whether the source has exactly the lines that the records print. Most have, and this is faster than comparing words. */
function hasSameLines(source: string, { body, footnotes, symbol }: PrintedResolution): boolean {
  const blocks = sourceLines(source, symbol);
  const isSame = (lines: readonly string[], runs: readonly PrintedRun[]) =>
    lines.join(" ") === runs.map(({ text }) => text).join(" ");
  return isSame(blocks.body, body) && isSame(blocks.footnotes, footnotes);
}

/** Lines, counted from 0, that a source may have although the records do not print them. */
interface LinesToSkip {
  /** Anywhere. */
  optional: ReadonlySet<number>;
  /** In the masthead and at the close, where page furniture may follow without a blank line. */
  around: ReadonlySet<number>;
}

/**
 * The lines to skip: the days of a session, the organ above a subsidiary one, the vote, which the record has in another
 * form, and in the masthead page furniture.
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
    if (hasVote && /^\*?\[Adopted/.test(words)) inVote = true;
    const isOrganAbove = isSubsidiary && words === "General Assembly";
    const isDay = isSubsidiary && sessionDayIn(words) !== undefined;
    if (inVote || isOrganAbove || isDay || words.replace(/\.$/, "") === closingDate) optional.add(index);
    if (optional.has(index) || furnitureIn(words, symbol) !== undefined) around.add(index);
    if (/\]\*?$/.test(words)) inVote = false;
  }
  return { optional, around };
}

/** How two texts are compared: the length of the source, whether it marks italics, and the lines that may be skipped. */
interface Comparison extends LinesToSkip {
  end: number;
  marked: boolean;
}

/**
 * The fields whose line a copy may leave out: organ and session follow from the symbol, and documents of the first years
 * print neither number nor adoption on a line of its own. A line with another value is a difference.
 */
const mayBeLeftOut = new Set(["organ", "session", "number", "adopted"].map((field) => `resolution ${field}`));

function firstDifference(
  words: readonly SourceWord[],
  runs: readonly PrintedRun[],
  { end, marked, optional, around }: Comparison,
): Difference | undefined {
  let next = 0;
  let lines = optional;
  /** The difference at a line that the source leaves out; dropped when the words there belong to the next run. */
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
    if (isStarted || !mayBeLeftOut.has(from))
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
 * The fields that the records print from a number, a date or a choice. Documents differ in the punctuation and spaces
 * around them ("on25 March", "Distr. General", italics at the close), which are not data.
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
