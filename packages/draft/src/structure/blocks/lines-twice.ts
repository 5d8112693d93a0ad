import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding, type RepairedBlocks } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";

/** So many characters that come twice, one right after the other, are no coincidence. */
const shortest = 30;

/** A line without a stop between blank lines may be a heading that comes again: what is as long as this is not, in UTF-16 code units. */
const longestHeading = 100;

/** The most lines that are compared: those of a long text. */
const mostLines = 600;

/** The blocks without lines that repeat those right before them: a line, a paragraph, a page or the whole text twice. */
export function withoutLinesTwice(blocks: readonly Block[]): RepairedBlocks & { setAside: SetAside[] } {
  const kept: Block[] = [];
  const findings: ReaderFinding[] = [];
  const setAside: SetAside[] = [];
  const places = new Map<string, number>();
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block) break;
    const before = places.get(block.text);
    const count = before === undefined ? 0 : at - before;
    places.set(block.text, at);
    const copy = count > 0 && count <= mostLines ? blocks.slice(at, at + count) : [];
    const isCopy =
      copy.length === count && copy.every((line, index) => isSame(line, blocks[at - count + index]));
    const length = isCopy ? copy.reduce((sum, { text }) => sum + text.length, 0) : 0;
    if (length < shortest) {
      kept.push(block);
      at += 1;
      continue;
    }
    const isSure = length >= longestHeading || count > 1 || !block.apart || /[.;,]$/.test(block.text);
    const same =
      count === 1
        ? "this line has the same words as the line before it"
        : `the ${count} lines from here on have the same words as the ${count} lines before them`;
    findings.push(
      findingAt(
        block,
        "DRF050",
        isSure ? `${same}; their words are drafted once` : same,
        "compare with the official document: the words may be in the input twice",
      ),
    );
    if (isSure)
      setAside.push(
        ...copy.map(({ line, text }) => ({ line, text, reason: "the same words as the lines before" })),
      );
    else kept.push(...copy);
    at += count;
  }
  return { blocks: kept, findings, setAside, isRepaired: setAside.length > 0 };
}

/** Whether two lines have the same words, which no markup tells apart. */
function isSame(line: Block, before: Block | undefined): boolean {
  return (
    before !== undefined &&
    line.role === undefined &&
    line.isRow !== true &&
    line.text === before.text &&
    line.footnote === before.footnote
  );
}
