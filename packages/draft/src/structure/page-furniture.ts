import { furnitureIn } from "@open-resolutions/core";
import type { Block } from "../block.ts";
import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { SetAside } from "../set-aside.ts";
import { runningHeadIn } from "./running-head.ts";

/** The body of a document without what its pages print around the text. */
interface Unframed {
  blocks: Block[];
  setAside: SetAside[];
  findings: ReaderFinding[];
  /** Lines were removed that the check of a source does not skip. */
  isRepaired: boolean;
}

/**
 * Takes page numbers, job numbers, bar codes, lines and running heads away. Those that are sure go wherever they are; a
 * line that only looks like one goes with a finding.
 */
export function setFurnitureAside(
  blocks: readonly Block[],
  symbol: string | undefined,
  title: string | undefined,
): Unframed {
  const made: Unframed = { blocks: [], setAside: [], findings: [], isRepaired: false };
  let removed: Block[] = [];
  // Markup says what the edges of pages are.
  const isPlain = blocks.every(({ role }) => role === undefined);
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const known = block.role === undefined && block.apart ? furnitureIn(block.text, symbol) : undefined;
    const afterBreak = block.startsPage === true || removed.length > 0;
    const atEdge =
      afterBreak ||
      next === undefined ||
      next.startsPage === true ||
      (next.role === undefined && runningHeadIn(next.text, symbol, title, false)?.isSure === true);
    const head =
      isPlain && known === undefined
        ? runningHeadIn(block.text, symbol, title, atEdge, afterBreak)
        : undefined;
    const reason = known ?? head?.reason;
    if (reason === undefined) {
      made.blocks.push(removed.length === 0 ? block : afterFurniture(block, removed));
      removed = [];
      continue;
    }
    made.setAside.push({ line: block.line, text: block.text, reason });
    if (head) made.isRepaired = true;
    const isInside = !block.apart && next !== undefined && !next.apart;
    if (isInside || head?.isSure === false)
      made.findings.push(
        findingAt(
          block,
          "DRF032",
          isInside
            ? `this line inside a paragraph is set aside (${reason})`
            : `this line looks like what a page prints around its text, and is set aside (${reason})`,
          "if it belongs to the text, move it to its paragraph in the input",
        ),
      );
    removed.push(block);
  }
  return made;
}

/** A block that comes after the edge of a page: a blank line there comes before it too. */
function afterFurniture(block: Block, removed: readonly Block[]): Block {
  return { ...block, apart: block.apart || removed.some(({ apart }) => apart), startsPage: true };
}
