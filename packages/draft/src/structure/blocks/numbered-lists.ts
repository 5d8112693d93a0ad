import { type Block, dropStart } from "../../block.ts";
import type { ReadOpening } from "../body.ts";
import { numberAtStart } from "./numbered-block.ts";

/** How many blocks a list with numbers takes at most. */
const longest = 60;

/**
 * The items of lists whose marks look like the numbers of paragraphs: after a colon they count from 1, and then the numbers
 * of the paragraphs go on: "3. … should: | 1. … | 2. … | 4. Decides …".
 */
export function numberedItems(blocks: readonly Block[], opening: ReadOpening): ReadonlySet<Block> {
  const items = new Set<Block>();
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    const number = items.has(block) ? undefined : numberAtStart(block.text)?.number;
    if (number === undefined) continue;
    const isAfterColon = blocks[at - 1]?.text.endsWith(":") === true;
    const list =
      number === 1 && last > 0 && isAfterColon ? listAt(blocks.slice(at, at + longest), last, opening) : [];
    for (const item of list) items.add(item);
    if (list.length === 0) last = number;
  }
  return items;
}

/** The items of a list with numbers, if the paragraph after it has the number after the last one. */
function listAt(blocks: readonly Block[], last: number, opening: ReadOpening): Block[] {
  const items: Block[] = [];
  for (const block of blocks) {
    const found = numberAtStart(block.text);
    if (!found) continue;
    const opens = opening(dropStart(block, found.length).text, "operative") === "known";
    if (opens) return found.number === last + 1 ? items : [];
    if (found.number !== items.length + 1) return [];
    items.push(block);
  }
  return [];
}
