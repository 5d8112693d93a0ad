import { type Block, hasOwnRole, replaceWords } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { ReadOpening } from "../body.ts";

/** How a copy prints the number of a footnote: `1 Text`, `1. Text`, `[1] Text`, `(1) Text`, `1/ Text`, or alone on its line. */
const noteStart = /^[[(]?([1-9][0-9]{0,2})(?:[\])]\.?|[./])?(?:\s+(?:[\^↑]\s+)?(?=\S)|$)/;

/** The paragraphs of an annex have numbers, too: so many footnotes in a row are none of them. */
const fewestInRow = 2;

/**
 * Finds the footnotes at the end of a text whose calls kept their raised numbers while their own became plain: the last
 * lines begin, in order, with the numbers of all calls that have no footnote.
 */
export function findNotesOfRaisedCalls(
  blocks: readonly Block[],
  opening: ReadOpening,
): { blocks: readonly Block[]; findings: ReaderFinding[]; isRepaired: boolean } {
  const none = { blocks, findings: [], isRepaired: false };
  if (blocks.some((block) => hasOwnRole(block) || block.footnote !== undefined)) return none;
  const called = [...new Set(blocks.flatMap(({ markers }) => markers.map(({ number }) => number)))];
  const starts = new Map<number, number>();
  let due = called.length - 1;
  for (let at = blocks.length - 1; at >= 0 && due >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || block.markers.length > 0) return none;
    const printed = noteStart.exec(block.text);
    if (!printed || Number(printed[1]) !== called[due]) continue;
    if (opening(block.text.slice(printed[0].length), "operative") === "known") return none;
    starts.set(at, printed[0].length);
    due -= 1;
  }
  const first = Math.min(...starts.keys());
  const isClear = called.length >= fewestInRow || !/^[0-9]+\./.test(blocks[first]?.text ?? "");
  if (called.length === 0 || due >= 0 || !isClear) return none;
  const made: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const length = starts.get(at);
    const last = made.at(-1);
    if (length !== undefined) {
      const footnote = Number(noteStart.exec(block.text)?.[1]);
      made.push({ ...replaceWords(block, 0, length, ""), footnote, apart: true });
    } else if (at > first && last?.text === "" && last.footnote !== undefined)
      made[made.length - 1] = { ...block, footnote: last.footnote, apart: true };
    else made.push(block);
  }
  const start = blocks[first];
  return {
    blocks: made,
    findings: start ? [plainNumbers(start)] : [],
    isRepaired: true,
  };
}

function plainNumbers(block: Block): ReaderFinding {
  return findingAt(
    block,
    "DRF044",
    "the lines from here on are read as the footnotes that the text calls: they begin with the numbers of the calls, in order",
    "compare the footnotes with the official document",
  );
}
