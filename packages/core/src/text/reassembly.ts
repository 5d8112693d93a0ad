import type { PrintedResolution, PrintedRun } from "./printed-resolution.ts";
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
  const words = sourceWords(source);
  // A source that marks no italics says nothing about them.
  const marked = source.includes("*");
  return [
    firstDifference(words.body, printed.body, source.length, marked),
    firstDifference(words.footnotes, printed.footnotes, source.length, marked),
  ].filter((difference) => difference !== undefined);
}

/** Whether the source has the very lines that the records print: most have, and need not be taken apart. */
function isPrintedSo(source: string, { body, footnotes }: PrintedResolution): boolean {
  const blocks = sourceLines(source);
  const isSame = (lines: readonly string[], runs: readonly PrintedRun[]) =>
    lines.join(" ") === runs.map(({ text }) => text).join(" ");
  return isSame(blocks.body, body) && isSame(blocks.footnotes, footnotes);
}

function firstDifference(
  words: readonly SourceWord[],
  runs: readonly PrintedRun[],
  end: number,
  marked: boolean,
): Difference | undefined {
  let next = 0;
  for (const { text, from } of runs) {
    for (const printed of text.split(/\s+/)) {
      const expected = marked ? printed : printed.replaceAll("*", "");
      const word = words[next];
      if (word?.text !== expected) return { offset: word?.offset ?? end, found: word?.text, expected, from };
      next += 1;
    }
  }
  const extra = words[next];
  return (
    extra && { offset: extra.offset, found: extra.text, expected: undefined, from: runs.at(-1)?.from ?? "" }
  );
}
