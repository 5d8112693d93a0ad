import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { numberAtStart } from "../blocks/numbered-block.ts";
import { startsInside } from "../endings.ts";
import { markAtStart } from "../marks.ts";

/** So many characters that come twice, one right after the other, are no coincidence. */
const shortest = 30;

/** Two pages that were scanned or copied one after the other share no more lines than this. */
const mostShared = 6;

/** Lines that come twice, one right after the other: where two parts of a copy overlap. */
export function overlappingLines(blocks: readonly Block[]): ReaderFinding[] {
  return blocks.flatMap((block, at) => {
    for (let count = 1; count <= mostShared; count += 1) {
      if (!isSame(blocks, at, count)) continue;
      const message =
        count === 1
          ? "this line has the same words as the line before it"
          : `the ${count} lines from here on have the same words as the ${count} lines before them`;
      return [
        findingAt(
          block,
          "DRF050",
          message,
          "compare with the official document: they may be in the input twice",
        ),
      ];
    }
    return [];
  });
}

function isSame(blocks: readonly Block[], at: number, count: number): boolean {
  if (at < count) return false;
  let length = 0;
  for (let index = at; index < at + count; index += 1) {
    const [own, before] = [blocks[index], blocks[index - count]];
    if (!own || !before || own.role !== undefined || own.isRow || own.text !== before.text) return false;
    length += own.text.length;
  }
  return length >= shortest;
}

/** A line that pages repeat comes so often, or at the top of pages only, and cuts a sentence at two places or more. */
const fewest = 3;
const fewestCuts = 2;
const shortestLine = 10;

/** Lines with the same words but for digits that cut sentences in two: what a program prints on each page. */
export function linesOfPages(blocks: readonly Block[]): ReadonlySet<Block> {
  const byWords = new Map<string, { all: Block[]; cuts: number; heads: number }>();
  for (const [index, block] of blocks.entries()) {
    const { text, role, isRow, footnote } = block;
    // A browser prints the address of a page on each sheet.
    if (/^(?:https?|file):\/\/\S+$/.test(text)) {
      const same = byWords.get(text) ?? { all: [], cuts: fewestCuts, heads: 0 };
      same.all.push(block);
      same.heads = same.all.length > 1 ? same.all.length : 0;
      byWords.set(text, same);
      continue;
    }
    // "¹ Resolution 148/11." comes at the foot of many pages too.
    const isWords = role === undefined && !isRow && footnote === undefined && !/[.;:,]$/.test(text);
    const mayBe = isWords && text.length >= shortestLine && text.length < 120;
    if (!mayBe || !/^[^\p{Ll}]/u.test(text) || !/\p{L}{4}/u.test(text)) continue;
    if (numberAtStart(text) || markAtStart(text)) continue;
    const words = text.replace(/[0-9]+/g, "#");
    const same = byWords.get(words) ?? { all: [], cuts: 0, heads: 0 };
    same.all.push(block);
    const isCut =
      /[^.;:,”]$/.test(blocks[index - 1]?.text ?? ".") && startsInside(blocks[index + 1]?.text ?? "");
    if (isCut) same.cuts += 1;
    if (isCut && (block.startsPage || blocks[index - 1]?.startsPage)) same.heads += 1;
    byWords.set(words, same);
  }
  return new Set(
    [...byWords.values()].flatMap(({ all, cuts, heads }) =>
      cuts >= fewestCuts && (all.length >= fewest || heads === all.length) ? all : [],
    ),
  );
}
