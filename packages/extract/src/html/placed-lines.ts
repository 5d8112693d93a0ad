import { type Block, findingAt, type ReadInput } from "@open-resolutions/draft/blocks";

/** Where blocks are on their pages, downwards, in any unit. */
export type Heights = ReadonlyMap<Block, number>;

/** So many lines have places of their own at least, and this part of all, where a program converted a page of print. */
const fewestPlaced = 10;
const mostOfAll = 0.5;

/** A distance to the line before that is so much longer than the usual one sets a paragraph apart. */
const gap = 1.25;

/**
 * The place of an element that a style sheet sets on the page for itself, downwards: `top: 92px`, `bottom: 1170px`;
 * undefined when it goes on after the one before.
 */
export function heightOf(said: ReadonlyMap<string, string>): number | undefined {
  if (said.get("position") !== "absolute") return undefined;
  const [top, bottom] = [lengthOf(said.get("top")), lengthOf(said.get("bottom"))];
  return top ?? (bottom === undefined ? undefined : -bottom);
}

function lengthOf(value = ""): number | undefined {
  const number = /(-?[0-9]{1,6}(?:\.[0-9]{1,9})?)(?:px|pt|em|%)/.exec(value)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * Lines that programs place one by one, as those do that convert PDF files: the distance between them sets paragraphs
 * apart, and a line above the one before begins a page.
 */
export function readPlacedLines(read: ReadInput, heights: Heights): void {
  const placed = read.blocks.filter((block) => heights.has(block));
  if (placed.length < fewestPlaced || placed.length < mostOfAll * read.blocks.length) return;
  const distances = placed.slice(1).map((block, index) => distance(heights, placed[index], block));
  const usual = mostCommon(distances.filter((each) => each > 0));
  let before: Block | undefined;
  for (const block of placed) {
    const here = distance(heights, before, block);
    block.apart = before === undefined || here > gap * usual;
    if (here < -usual) block.startsPage = true;
    before = block;
  }
  const [first] = placed;
  if (!first) return;
  const message =
    "this page sets each line at a place of its own, as programs do that convert PDF files; the space between lines decides where a paragraph begins";
  read.findings.push(findingAt(first, "DRF048", message, "draft the PDF file itself if you have it"));
}

function distance(heights: Heights, before: Block | undefined, block: Block): number {
  return before === undefined ? 0 : (heights.get(block) ?? 0) - (heights.get(before) ?? 0);
}

function mostCommon(distances: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of distances) counts.set(Math.round(each), (counts.get(Math.round(each)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
