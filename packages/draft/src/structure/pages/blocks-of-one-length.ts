import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";

/** Lines are wrapped at fewer characters than this, in UTF-16 code units. */
const shortest = 200;

/** So many blocks of one length are no coincidence. */
const fewest = 3;

/** A space at its end, and the calls of footnotes, are no longer in a block. */
const missing = 4;

/** Blocks that all end after the same number of characters, inside a sentence: the cell of a table or a field of a form holds no more. */
export function blocksOfOneLength(blocks: readonly Block[]): ReaderFinding[] {
  const plain = blocks.filter(
    ({ role, isRow, footnote }) => role === undefined && !isRow && footnote === undefined,
  );
  const longest = plain.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest < shortest) return [];
  const same = plain.filter(({ text }) => text.length >= longest - missing && !/[,;:.]$/.test(text));
  if (same.length < fewest) return [];
  return same.map((block) =>
    findingAt(
      block,
      "DRF043",
      `this block ends inside a sentence after ${block.text.length} characters, as ${same.length - 1} others do: a program may have cut it`,
      "copy the text again from the official document",
    ),
  );
}
