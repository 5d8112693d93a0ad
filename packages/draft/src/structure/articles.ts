import type { Block } from "../block.ts";
import { annexHeading, unitOf } from "./headings.ts";

/** The headings of one kind in an annex, and how often the numbers of paragraphs start from 1 right under one. */
interface Units {
  headings: Block[];
  starts: number;
}

/**
 * The headings of articles, rules and the like in annexes where each has paragraphs of its own: the numbers start from 1
 * under more than one. What is below such a heading belongs to it, with numbers or without.
 * @param isFirst whether a block begins with the number 1
 */
export function articleHeadings(
  blocks: readonly Block[],
  isFirst: (block: Block) => boolean,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  let units = new Map<string, Units>();
  let above: Units | undefined;
  let inAnnex = false;
  const close = () => {
    for (const { headings, starts } of units.values())
      for (const heading of starts > 1 ? headings : []) found.add(heading);
    units = new Map();
    above = undefined;
  };
  for (const block of blocks) {
    if (block.role === "annex" || (block.apart && annexHeading(block.text))) {
      close();
      inAnnex = true;
    }
    const unit = inAnnex ? unitOf(block.text)?.unit : undefined;
    if (unit !== undefined) {
      above = units.get(unit) ?? { headings: [], starts: 0 };
      above.headings.push(block);
      units.set(unit, above);
    } else if (above && isFirst(block)) above.starts += 1;
  }
  close();
  return found;
}
