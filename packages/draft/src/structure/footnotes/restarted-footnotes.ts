import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../../reader-finding.ts";

/** A call of a footnote that no footnote below it has answered yet. */
interface OpenCall {
  block: number;
  marker: number;
}

/**
 * Footnotes with raised numbers that start again from 1 on each page go on counting: a footnote answers the first call of
 * its number that comes after the call of the footnote before. A text whose numbers do not start again stays as it is,
 * and so does one whose numbers start again without a call.
 */
export function countFootnotesOn(blocks: readonly Block[]): RepairedBlocks {
  const none = { blocks, findings: [], isRepaired: false };
  if (blocks.some(({ role }) => role !== undefined)) return none;
  const made = [...blocks];
  const findings: ReaderFinding[] = [];
  let open: OpenCall[] = [];
  let last = 0;
  let base = 0;
  for (const [index, block] of blocks.entries()) {
    open.push(...block.markers.map((_, marker) => ({ block: index, marker })));
    const printed = block.footnote;
    if (printed === undefined) continue;
    const at = open.findIndex((call) => blocks[call.block]?.markers[call.marker]?.number === printed);
    const call = open[at];
    if (printed === 1 && last > 0 && call) {
      base += last;
      findings.push(countedOn(block, base + 1));
    }
    last = printed;
    if (base === 0) {
      if (call) open = open.slice(at + 1);
      continue;
    }
    const number = base + printed;
    made[index] = { ...block, footnote: number };
    if (!call) continue;
    const caller = made[call.block];
    if (caller)
      made[call.block] = {
        ...caller,
        markers: caller.markers.map((marker, own) => (own === call.marker ? { ...marker, number } : marker)),
      };
    open = open.slice(at + 1);
  }
  return base === 0 ? none : { blocks: made, findings, isRepaired: true };
}

/** Says that the numbers of footnotes start again at a footnote. */
export function countedOn(block: Block, own: number): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    `the numbers of the footnotes start again from 1; this one is drafted as footnote ${own}`,
    "compare the numbers with the official document",
  );
}
