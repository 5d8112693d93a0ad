import { type Block, dropStart, replaceWords } from "../block.ts";
import { formulaAtStart, isOrganFormula } from "../organ-names.ts";
import { countAlike, type SetAside } from "../set-aside.ts";

const mark = /^[“"]/;

/**
 * Takes the quotation marks away that a press release prints before each paragraph of a resolution, and after its last
 * word: its enacting formula begins with one.
 */
export function withoutQuotation(blocks: readonly Block[]): {
  blocks: readonly Block[];
  setAside: SetAside[];
  isRepaired: boolean;
} {
  const start = blocks.findIndex(({ text, role }) => {
    const words = text.replace(mark, "").trimStart();
    return role === undefined && words !== text && (isOrganFormula(words) || formulaAtStart(words) > 0);
  });
  if (start === -1) return { blocks, setAside: [], isRepaired: false };
  const setAside: SetAside[] = [];
  const made = blocks.map((block, index) => {
    if (index < start || !mark.test(block.text)) return block;
    setAside.push({ line: block.line, text: block.text.charAt(0), reason: "mark of a quoted paragraph" });
    return { ...dropStart(block, 1), column: block.column + 1 };
  });
  const last = made.at(-1);
  if (
    last &&
    /[.”"][”"]$/.test(last.text) &&
    (last.text.match(/“/g)?.length ?? 0) < (last.text.match(/”/g)?.length ?? 1)
  )
    made[made.length - 1] = replaceWords(last, last.text.length - 1, last.text.length, "");
  return { blocks: made, setAside: countAlike(setAside), isRepaired: true };
}
