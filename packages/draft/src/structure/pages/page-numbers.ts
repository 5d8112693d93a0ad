import type { Block } from "../../block.ts";

/** A number alone on its line, perhaps with one dash: between two dashes it is that of a page. */
const numberAlone = /^(?:[-–—] ?)?([1-9][0-9]{0,2})$|^([1-9][0-9]{0,2}) ?[-–—]$/;

/** A page has more words than this between its number and that of the next page, in UTF-16 code units. */
const shortestPage = 500;

/** Pages of a document whose last line is their last number may be shorter, but have more words than this. */
const shortestOfAll = 100;

/** A number alone on its line. */
interface LoneNumber {
  block: Block;
  number: number;
  /** How many characters come before it. */
  at: number;
  /** How many numbers the longest run has that ends with it. */
  run: number;
  before: LoneNumber | undefined;
}

/** The numbers that are alone on their lines: those that count the pages, and the others. */
export function pageNumbers(blocks: readonly Block[]): {
  pages: ReadonlySet<Block>;
  others: ReadonlySet<Block>;
} {
  const all: LoneNumber[] = [];
  let at = 0;
  for (const block of blocks) {
    const [, first, second] =
      (block.role === undefined && !block.isRow && numberAlone.exec(block.text)) || [];
    const number = Number(first ?? second ?? 0);
    if (number > 0) {
      const before = all
        .filter((each) => each.number === number - 1 && at - each.at > shortestPage)
        .sort((a, b) => a.run - b.run)
        .at(-1);
      all.push({ block, number, at, run: (before?.run ?? 0) + 1, before });
    }
    at += block.text.length;
  }
  const last = all.toSorted((a, b) => a.run - b.run).at(-1);
  const pages = new Set<Block>();
  // One number shows no count: it may be the first or second of two pages.
  if (last && (last.run > 1 || (all.length === 1 && last.number <= 2)))
    for (let each: LoneNumber | undefined = last; each; each = each.before) pages.add(each.block);
  // Numbers from 1 on, of which the last one ends the document, count its pages, also short ones.
  const isWhole =
    all.length > 1 &&
    all.every(
      (each, index) => each.number === index + 1 && each.at - (all[index - 1]?.at ?? 0) > shortestOfAll,
    );
  if (isWhole && all.at(-1)?.block === blocks.at(-1)) for (const { block } of all) pages.add(block);
  return { pages, others: new Set(all.map(({ block }) => block).filter((block) => !pages.has(block))) };
}
