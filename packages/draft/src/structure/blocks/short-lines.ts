import type { Block } from "../../block.ts";
import { isNumberedHeading } from "../headings.ts";

/** A line that is shorter than this part of the usual width ends a paragraph, a heading or an entry of a list. */
const share = 0.7;

/** Lines are wrapped when the longer ones are not longer than this, in UTF-16 code units. */
const widest = 160;

/** Whether the next line belongs to a line by its form: a word is cut, a list begins, the title of a number follows. */
function goesOn({ text, isCutInWord }: Block): boolean {
  return isCutInWord === true || /[-:]$/.test(text) || isNumberedHeading(text);
}

/**
 * Marks the lines of wrapped text that end although the first word of the next one had room in them:
 * the next line may begin something of its own, also where no blank line comes before it.
 */
export function markShortLines(blocks: readonly Block[]): readonly Block[] {
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => a - b);
  // Nine of ten lines are not longer than the width.
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // Where lines are not wrapped, each has room for more.
  const longest = width > widest ? Number.POSITIVE_INFINITY : width * share;
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const word =
      next?.apart === false && !goesOn(block) ? /^(?:\p{L}|\([a-z0-9])\S*/u.exec(next.text)?.[0] : undefined;
    return word !== undefined && block.text.length + word.length < longest
      ? { ...block, leavesRoom: true }
      : block;
  });
}
