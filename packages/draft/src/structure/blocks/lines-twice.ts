import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding, type ShortenedBlocks } from "../../reader-finding.ts";
import type { SetAside } from "../../set-aside.ts";

/** So many characters that come twice, one right after the other, are not there by chance. */
const shortest = 30;

/**
 * Lines without a stop between blank lines may be headings or cells that come again: what is as long as this is not, in
 * UTF-16 code units.
 */
const longestHeading = 100;

/** The most lines that are compared: those of a long text. */
const mostLines = 600;

/** So many of the last places of a line are compared. */
const mostPlaces = 8;

/** The blocks without lines that repeat those right before them: a line, a paragraph, a page or the whole text twice. */
export function withoutLinesTwice(blocks: readonly Block[]): ShortenedBlocks {
  const kept: Block[] = [];
  const findings: ReaderFinding[] = [];
  const setAside: SetAside[] = [];
  const places = new Map<string, number[]>();
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    if (!block) break;
    // A line may come twice in what is repeated.
    const before = places.get(block.text)?.slice(-mostPlaces) ?? [];
    const count = at - (before.findLast((place) => isRepeated(blocks, place, at)) ?? at);
    places.set(block.text, [...before, at]);
    if (count === 0) {
      kept.push(block);
      at += 1;
      continue;
    }
    const copy = blocks.slice(at, at + count);
    const isSure =
      lengthOf(copy) >= longestHeading || copy.some(({ apart, text }) => !apart || /[.;,]$/.test(text));
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

/** Whether the lines from one place up to another are there a second time, and are long enough. */
function isRepeated(blocks: readonly Block[], from: number, at: number): boolean {
  const count = at - from;
  if (count > mostLines || at + count > blocks.length) return false;
  for (let index = 0; index < count; index += 1)
    if (!isSame(blocks[at + index], blocks[from + index])) return false;
  return lengthOf(blocks.slice(at, at + count)) >= shortest;
}

function lengthOf(lines: readonly Block[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether two lines have the same words, which no markup tells apart. */
function isSame(line: Block | undefined, before: Block | undefined): boolean {
  return (
    line !== undefined &&
    before !== undefined &&
    line.role === undefined &&
    line.isRow !== true &&
    line.text === before.text &&
    line.footnote === before.footnote
  );
}
