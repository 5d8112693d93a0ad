import type { Block } from "../block.ts";
import { annexHeading, unitOf } from "./headings.ts";

/** A heading with a number, and the first number of a paragraph below it, until the next heading of its kind. */
interface Opener {
  block: Block;
  number: string;
  first?: number;
}

/**
 * The headings of one kind in an annex, in series: A, B, C, then A and B again. A number that comes right after itself is
 * of the same series: "Article 2", "Article 2 bis".
 */
type Series = Opener[][];

/**
 * The headings in annexes that open sections, with their numbers: "Article 2", "II. Keepers", "B. Lamps". Where the numbers
 * of paragraphs start from 1 under two of a series, all headings of that kind have paragraphs of their own. What is below
 * such a heading belongs to it, with numbers or without.
 * @param numberOf the number of a paragraph with which a block begins
 */
export function sectionsOfAnnexes(
  blocks: readonly Block[],
  numberOf: (block: Block) => number | undefined,
): ReadonlyMap<Block, string> {
  const found = new Map<Block, string>();
  const kinds = new Map<string, Series>();
  let inAnnex = false;
  const close = () => {
    for (const series of kinds.values())
      for (const { block, number } of series.some(startsAnew) ? series.flat() : []) found.set(block, number);
    kinds.clear();
  };
  for (const block of blocks) {
    if (block.role === "annex" || (block.apart && annexHeading(block.text))) {
      close();
      inAnnex = true;
    } else if (inAnnex) {
      const first = numberOf(block);
      if (first !== undefined) for (const series of kinds.values()) startAt(series, first);
      else if (block.apart || block.role === "heading") addHeading(kinds, block);
    }
  }
  close();
  return found;
}

function addHeading(kinds: Map<string, Series>, block: Block): void {
  const letterBefore = kinds.get("letter")?.at(-1)?.at(-1)?.number;
  const { unit, number } = unitOf(block.text, letterBefore) ?? {};
  if (unit === undefined || number === undefined) return;
  const series = kinds.get(unit) ?? [];
  kinds.set(unit, series);
  const last = series.at(-1);
  const isNew = last?.at(-1)?.number !== number && last?.some((opener) => opener.number === number);
  if (last && !isNew) last.push({ block, number });
  else series.push([{ block, number }]);
}

function startAt(series: Series, first: number): void {
  const opener = series.at(-1)?.at(-1);
  if (opener) opener.first ??= first;
}

function startsAnew(openers: readonly Opener[]): boolean {
  return openers.filter(({ first }) => first === 1).length > 1;
}
