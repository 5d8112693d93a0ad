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
}

/**
 * Compares a source with the resolution that its records print, word by word: every word of the source must be in
 * exactly one record, in order. Page breaks and the places of footnote blocks are all that may differ.
 *
 * @returns the first difference of the document and of its footnotes; none when every word is accounted for.
 */
export function compareWithSource(source: string, printed: PrintedResolution): Difference[] {
  if (isPrintedSo(source, printed)) return [];
  const words = sourceWords(source, printed.symbol);
  // A source that marks no italics says nothing about them.
  const marked = source.includes("*");
  const optional = optionalLines(source, printed);
  return [
    firstDifference(words.body, printed.body, source.length, marked, optional),
    firstDifference(words.footnotes, printed.footnotes, source.length, marked, optional),
  ].filter((difference) => difference !== undefined);
}

/** Whether the source has the very lines that the records print: most have, and need not be taken apart. */
function isPrintedSo(source: string, { body, footnotes, symbol }: PrintedResolution): boolean {
  const blocks = sourceLines(source, symbol);
  const isSame = (lines: readonly string[], runs: readonly PrintedRun[]) =>
    lines.join(" ") === runs.map(({ text }) => text).join(" ");
  return isSame(blocks.body, body) && isSame(blocks.footnotes, footnotes);
}

/**
 * The lines that a source may have and the records do not print: the days of a session, the organ above a subsidiary
 * one, and the vote, which is in the record in another form.
 */
function optionalLines(
  source: string,
  { hasVote, isSubsidiary, closingDate }: PrintedResolution,
): ReadonlySet<number> {
  const optional = new Set<number>();
  let inVote = false;
  for (const [index, line] of source.split("\n").entries()) {
    const words = line.trim();
    if (hasVote && words.startsWith("[Adopted")) inVote = true;
    const isOrganAbove = isSubsidiary && words === "General Assembly";
    const isDay = isSubsidiary && /^[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}$/.test(words);
    if (inVote || isOrganAbove || isDay || words === closingDate) optional.add(index);
    if (words.endsWith("]")) inVote = false;
  }
  return optional;
}

function firstDifference(
  words: readonly SourceWord[],
  runs: readonly PrintedRun[],
  end: number,
  marked: boolean,
  optional: ReadonlySet<number>,
): Difference | undefined {
  let next = 0;
  for (const { text, from } of runs) {
    // The close is in italics in some copies, and not in others that mark italics elsewhere.
    const plain = !marked || from === "resolution meeting";
    const isSame = (word: SourceWord | undefined, expected: string) =>
      (plain ? word?.text.replaceAll("*", "") : word?.text) === expected;
    for (const printed of text.split(/\s+/)) {
      const expected = plain ? printed.replaceAll("*", "") : printed;
      if (!isSame(words[next], expected)) next = skipLines(words, next, optional);
      const word = words[next];
      if (!isSame(word, expected)) return { offset: word?.offset ?? end, found: word?.text, expected, from };
      next += 1;
    }
  }
  const extra = words[skipLines(words, next, optional)];
  return (
    extra && { offset: extra.offset, found: extra.text, expected: undefined, from: runs.at(-1)?.from ?? "" }
  );
}

/** The place after the optional lines that start here. */
function skipLines(words: readonly SourceWord[], from: number, optional: ReadonlySet<number>): number {
  let at = from;
  for (let word = words[at]; word && optional.has(word.line); word = words[at]) {
    // Only whole lines are skipped.
    if (words[at - 1]?.line === word.line) break;
    const { line } = word;
    while (words[at]?.line === line) at += 1;
  }
  return at;
}
