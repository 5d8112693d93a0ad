import { type Block, hasOwnRole } from "../../block.ts";
import { noteStarts } from "./plain-footnote-forms.ts";

const numberAlone = /^[1-9][0-9]{0,2}$/;

/** How a line goes on after a call: with punctuation, or inside the sentence. */
const goesOn = /^[,;:.)]/;

/**
 * Joins the number of a footnote that is alone on its line to the word before it: browsers copy raised numbers so. It is
 * such a number when it is the next one in order, and a later line begins with it as a footnote does.
 */
export function joinCallsOnLines(blocks: readonly Block[]): readonly Block[] {
  if (blocks.some((block) => hasOwnRole(block) || block.markers.length > 0 || block.footnote !== undefined))
    return blocks;
  const starts = new Map<number, number>();
  for (const [at, { text }] of blocks.entries()) {
    const number = beginning(text);
    if (number > 0) starts.set(number, at);
  }
  const made: Block[] = [];
  /** The numbers with which lines above begin as footnotes do: alone below them, each is that of a page. */
  const noted = new Set<number>();
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const before = made.at(-1);
    const number = numberAlone.test(block.text) ? Number(block.text) : 0;
    if (number === 0) noted.add(beginning(block.text));
    const isCall =
      number === last + 1 &&
      before !== undefined &&
      !block.apart &&
      (starts.get(number) ?? 0) > at &&
      !noted.has(number) &&
      isOpen(before);
    if (isCall) {
      made[made.length - 1] = { ...before, text: before.text + block.text };
      last = number;
    } else if (
      before &&
      !block.apart &&
      last > 0 &&
      goesOn.test(block.text) &&
      before.text.endsWith(String(last))
    )
      made[made.length - 1] = joined(before, block);
    else made.push(block);
  }
  return last === 0 ? blocks : made;
}

/** The number with which a line begins as a footnote does, or which is alone on it. */
function beginning(text: string): number {
  return Number(noteStarts.digits.exec(text)?.[1] ?? (numberAlone.test(text) ? text : 0));
}

/** Whether a line has words, and not a number alone that a page prints. */
function isOpen({ text }: Block): boolean {
  return /\p{L}/u.test(text);
}

/** Two lines without a space between, as punctuation is printed after the number of a footnote. */
function joined(before: Block, block: Block): Block {
  const shift = before.text.length;
  return {
    ...before,
    text: before.text + block.text,
    italics: [
      ...before.italics,
      ...block.italics.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
    isCutInWord: block.isCutInWord ?? false,
    leavesRoom: block.leavesRoom ?? false,
  };
}
