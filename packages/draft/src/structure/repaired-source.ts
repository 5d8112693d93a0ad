import { type Block, joinBlocks, mayJoin } from "../block.ts";
import { printBlocks } from "../text/print-blocks.ts";
import type { LiftedFootnote } from "./footnotes.ts";

/**
 * The text of a document as it was read: without what its pages print around it, words whole, a line for each block,
 * footnotes at the end. Lines in an old form are left out, because their fields print another. It is the source of the records where the input cannot be.
 */
export function repairedSource(
  masthead: readonly Block[],
  body: readonly Block[],
  footnotes: readonly LiftedFootnote[],
  oldForms: ReadonlyMap<Block, string>,
): string {
  const lines: Block[] = [];
  for (const [index, own] of [...masthead, ...body].entries()) {
    const printed = oldForms.get(own);
    const block = printed === undefined ? own : { ...own, text: printed, italics: [], markers: [] };
    const last = lines.at(-1);
    if (
      last &&
      index >= masthead.length &&
      (last.isCutInWord || !block.apart) &&
      last.role === block.role &&
      mayJoin(last, block)
    )
      lines[lines.length - 1] = joinBlocks(last, block);
    else lines.push(block);
  }
  return printBlocks([...lines, ...footnotes.map(({ number, block }) => ({ ...block, footnote: number }))]);
}
