import type { Block } from "../../block.ts";
import type { NumberForm, ReadOpening } from "../body.ts";
import { isFormula } from "../enacting-formula.ts";
import { annexHeading } from "../headings.ts";
import { numberAtStart } from "./numbered-block.ts";

/**
 * The right numbers of paragraphs whose own is misprinted: the numbers go on after it as if it were the next one, as in
 * "6. … | 1. … | 8. …". Where they do not, a paragraph may be missing, or a section begins.
 */
export function wrongNumbers(
  blocks: readonly Block[],
  opening: ReadOpening,
  form: NumberForm,
): ReadonlyMap<Block, number> {
  const right = new Map<Block, number>();
  let last = 0;
  const numbered = blocks.flatMap((block) => {
    const found = numberAtStart(block.text, form);
    const opens = found && opening(block.text.slice(found.length), "operative") === "known";
    if (opens && block.role === undefined) return [{ block, number: found.number }];
    const begins = isFormula(block) || (block.apart && annexHeading(block.text) !== undefined);
    return begins ? [{ block, number: 0 }] : [];
  });
  for (const [at, { block, number }] of numbered.entries()) {
    const isCounted = number === 0 || number === last + 1;
    const goesOn = [1, 2].some((ahead) => numbered[at + ahead]?.number === last + 1 + ahead);
    const isWrong = !isCounted && goesOn;
    if (isWrong) right.set(block, last + 1);
    last = isWrong ? last + 1 : number;
  }
  return right;
}
