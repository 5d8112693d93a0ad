import type { Block } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import { numberAtStart } from "../blocks/numbered-block.ts";
import { startsInside } from "../endings.ts";
import { markAtStart } from "../marks.ts";

/** So many characters that come twice, one right after the other, are not there by chance. */
const shortest = 30;

/** Lines that repeat another line of their paragraph, or a part of the line before. */
export function overlappingLines(blocks: readonly Block[]): ReaderFinding[] {
  const places = new Map<string, number>();
  return blocks.flatMap((block, at) => {
    const what = repeatedLine(blocks, at, places);
    if (what === undefined) return [];
    const hint = "compare with the official document: they may be in the input twice";
    return [findingAt(block, "DRF050", what, hint)];
  });
}

/** The longest line of a page, in UTF-16 code units: what is longer is a paragraph, which has its own finding. */
const longestLine = 200;

/** The shortest end of a line that the next one does not repeat by chance. */
const shortestEnd = 18;

/** This part of two lines is the same in two versions of one. */
const mostlySame = 0.75;

/** How a line inside a paragraph repeats another one, or a part of the line before it. @param places where the lines of its paragraph are */
function repeatedLine(blocks: readonly Block[], at: number, places: Map<string, number>): string | undefined {
  const [before, line] = [blocks[at - 1], blocks[at]];
  if (!line || !isInside(line)) places.clear();
  if (!before || !line || !isInside(line) || !isLine(before)) return undefined;
  const { text } = line;
  const same = places.get(text);
  if (text.length >= shortest) places.set(text, line.line);
  if (same !== undefined) return `this line has the same words as line ${same}`;
  if (/[.;:,]$/.test(before.text)) return undefined;
  const ends = [...before.text.matchAll(/(?<= )\S/gu)].map(({ index }) => before.text.slice(index));
  if (ends.some((end) => end.length >= shortestEnd && `${text} `.startsWith(`${end} `)))
    return "this line begins with the words with which the line before it ends";
  // The lines of a list of persons or places are alike too, and begin with capitals.
  return text.length >= shortest && startsInside(text) && isOtherVersion(before.text, text)
    ? "this line has nearly the same words as the line before it"
    : undefined;
}

/** Whether two lines differ in a few words. Lines that differ in numbers only are those of a list. */
function isOtherVersion(one: string, other: string): boolean {
  const backwards = (text: string) => [...text].reverse().join("");
  const same = sharedStart(one, other) + sharedStart(backwards(one), backwards(other));
  const isOfList = one.replace(/[0-9]+/g, "") === other.replace(/[0-9]+/g, "");
  return !isOfList && same >= Math.max(one.length, other.length) * mostlySame;
}

/** Whether a line is inside a paragraph, and begins nothing of its own. */
function isInside(line: Block): boolean {
  return isLine(line) && !line.apart && !numberAtStart(line.text) && !markAtStart(line.text);
}

function isLine({ text, role, isRow, footnote }: Block): boolean {
  return role === undefined && !isRow && footnote === undefined && text.length <= longestLine;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A line that pages repeat comes so often, or at the top of pages only, and cuts a sentence at two places or more. */
const fewest = 3;
const fewestCuts = 2;
const shortestLine = 10;

/** The edges of pages are so many lines or paragraphs apart, on average; the rows of a list are closer. */
const shortestPage = 3;

/** Lines with the same words but for digits that cut sentences in two: what a program prints on each page. */
export function linesOfPages(blocks: readonly Block[]): ReadonlySet<Block> {
  const byWords = new Map<string, { all: Block[]; cuts: number; heads: number; from: number; to: number }>();
  for (const [index, block] of blocks.entries()) {
    const { text, role, isRow, footnote } = block;
    // A browser prints the address of a page on each sheet.
    if (/^(?:https?|file):\/\/\S+$/.test(text)) {
      const same = byWords.get(text) ?? { all: [], cuts: fewestCuts, heads: 0, from: index, to: index };
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
    const same = byWords.get(words) ?? { all: [], cuts: 0, heads: 0, from: index, to: index };
    same.all.push(block);
    same.to = index;
    const isCut =
      /[^.;:,”]$/.test(blocks[index - 1]?.text ?? ".") && startsInside(blocks[index + 1]?.text ?? "");
    if (isCut) same.cuts += 1;
    if (isCut && (block.startsPage || blocks[index - 1]?.startsPage)) same.heads += 1;
    byWords.set(words, same);
  }
  return new Set(
    [...byWords.values()].flatMap(({ all, cuts, heads, from, to }) => {
      const arePages =
        heads === all.length || (all.length >= fewest && to - from >= (all.length - 1) * shortestPage);
      return arePages && cuts >= fewestCuts ? all : [];
    }),
  );
}
