import type { Block } from "../../block.ts";
import { footnoteKind } from "../../records/footnote-kind.ts";
import type { NumberForm, ReadOpening } from "../body.ts";
import { isFormula } from "../enacting-formula.ts";
import { annexHeading } from "../headings.ts";
import { numberAtStart } from "./numbered-block.ts";

/**
 * The right numbers of paragraphs whose own is misprinted: the numbers go on after it as if it were the next one, as in
 * "6. … | 1. … | 8. …". Where they do not, a paragraph may be missing, or a section begins. A 1 in an annex after which
 * the numbers go on as if it were not there is the number of something else, and has none: 0. So has a source before the
 * annexes, as footnotes give it, from which the next paragraph does not count on.
 */
export function wrongNumbers(
  blocks: readonly Block[],
  opening: ReadOpening,
  form: NumberForm,
  isDense: boolean,
): ReadonlyMap<Block, number> {
  const right = new Map<Block, number>();
  const numbered = numberedIn(blocks, opening, form, isDense);
  let last = 0;
  for (const [at, { block, number, isKnown, isSource }] of numbered.entries()) {
    if (isSource) {
      const next = numbered.slice(at + 1, at + 1 + mostSources).find((each) => !each.isSource);
      const isNext = number === last + 1 && next?.number !== number;
      if (next?.isKnown && next.number !== number + 1 && !isNext) right.set(block, 0);
      else last = number;
      continue;
    }
    const isCounted = number === 0 || number === last + 1;
    const goesOn = [1, 2].some((ahead) => numbered[at + ahead]?.number === last + 1 + ahead);
    const isStray = number === 1 && last > 1 && numbered[at + 1]?.number === last + 1;
    if (!isCounted && isKnown && goesOn) {
      last += 1;
      right.set(block, last);
    } else if (!isKnown && isStray) right.set(block, 0);
    else last = number;
  }
  return right;
}

/** A page has no more footnotes than this one above the other. */
const mostSources = 20;

interface Numbered {
  block: Block;
  /** As printed; 0 where numbers start again. */
  number: number;
  /** It opens as an operative paragraph does. */
  isKnown: boolean;
  /** It gives a source, as a footnote does, and is in no annex. */
  isSource: boolean;
}

/** The blocks with numbers: in annexes all after a blank line, if the text has such lines, elsewhere those that open as operative paragraphs do, or give a source. */
function numberedIn(
  blocks: readonly Block[],
  opening: ReadOpening,
  form: NumberForm,
  isDense: boolean,
): Numbered[] {
  let inAnnex = false;
  return blocks.flatMap((block) => {
    const isAnnex = (block.apart || isDense) && annexHeading(block.text) !== undefined;
    if (isFormula(block) || isAnnex) {
      inAnnex = isAnnex;
      return [{ block, number: 0, isKnown: false, isSource: false }];
    }
    const found = block.role === undefined ? numberAtStart(block.text, form) : undefined;
    if (!found) return [];
    const words = block.text.slice(found.length);
    const isKnown = opening(words, "operative") === "known";
    const isSource = !isKnown && !inAnnex && footnoteKind(words) !== "note";
    return isKnown || isSource || (inAnnex && (block.apart || isDense))
      ? [{ block, number: found.number, isKnown, isSource }]
      : [];
  });
}
