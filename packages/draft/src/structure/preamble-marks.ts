import { type Block, dropStart } from "../block.ts";
import { findingAt, type ShortenedBlocks } from "../reader-finding.ts";
import { numberAtStart } from "./blocks/numbered-block.ts";
import type { ReadOpening } from "./body.ts";

const bullet = /^[-–—•·▪●○◦‣]\s+/;
const paragraphName = /^(?:PP|pp) ?[0-9]{1,3}[.:)]?\s+/;
const number = /^[1-9][0-9]{0,2}\.\s+/;

/** This share of the paragraphs with a known opening must have a mark for the marks to be those of a copy. */
const mostly = 0.8;
const fewest = 2;

/**
 * Takes the marks away that copies put before paragraphs without numbers, and tells each: bullets before the opening words
 * of paragraphs, numbers before those of the preamble, whose paragraphs the United Nations do not number.
 */
export function withoutPreambleMarks(blocks: readonly Block[], opening: ReadOpening): ShortenedBlocks {
  const plain = blocks.filter(({ role }) => role === undefined);
  const firstOperative = plain.findIndex(({ text }) => operativeNumber(text, opening) !== undefined);
  const preamble = firstOperative === -1 ? [] : plain.slice(0, firstOperative);
  // Where the numbers go on from the preamble to the operative part, they are those of the document.
  const countsAnew = operativeNumber(plain[firstOperative]?.text ?? "", opening) === 1;
  const opensPreamble = (text: string) => opening(text, "preambular") === "known";
  const marked = [
    ...markedBlocks(plain, bullet, (text) => opening(text, "operative") === "known"),
    ...markedBlocks(plain, bullet, opensPreamble),
    ...markedBlocks(plain, paragraphName, opensPreamble),
    ...(countsAnew ? markedBlocks(preamble, number, opensPreamble) : []),
  ];
  const marks = new Map(marked);
  if (marks.size === 0) return { blocks, findings: [], setAside: [], isRepaired: false };
  return {
    blocks: blocks.map((block) => dropStart(block, marks.get(block)?.length ?? 0)),
    findings: [...marks].map(([block, mark]) =>
      findingAt(
        block,
        "DRF002",
        `"${mark.trim()}" before the first words of this paragraph is left out`,
        "compare with the official document: the numbers or marks may be those of a program",
      ),
    ),
    setAside: [...marks].map(([{ line }, mark]) => ({
      line,
      text: mark.trim(),
      reason: "mark before a paragraph",
    })),
    isRepaired: true,
  };
}

/** The blocks with such a mark before a known opening, if nearly all blocks with a known opening have one. */
function markedBlocks(
  blocks: readonly Block[],
  mark: RegExp,
  opens: (text: string) => boolean,
): [Block, string][] {
  const marked = blocks.flatMap((block): [Block, string][] => {
    const printed = mark.exec(block.text)?.[0];
    return printed !== undefined && opens(block.text.slice(printed.length)) ? [[block, printed]] : [];
  });
  const bare = blocks.filter(({ text }) => opens(text)).length;
  return marked.length >= fewest && marked.length >= (marked.length + bare) * mostly ? marked : [];
}

/** The number before words that open as an operative paragraph, and not as one of the preamble. */
function operativeNumber(text: string, opening: ReadOpening): number | undefined {
  const found = numberAtStart(text);
  const rest = text.slice(found?.length ?? 0);
  const isOperative = opening(rest, "operative") === "known" && opening(rest, "preambular") !== "known";
  return isOperative ? found?.number : undefined;
}
