import { type Block, dropStart } from "../../block.ts";
import type { NumberForm, ReadOpening } from "../body.ts";
import { looksOperative } from "../endings.ts";
import { numberAtStart } from "./numbered-block.ts";

/** The longest words that open the numbered paragraphs below them, in UTF-16 code units. */
const longest = 160;

/** The same with the first paragraph on its line: "Declares that: 1. Lamps are good;". */
const withFirst = /^([^:;.]{1,160}:)\s+(?=1\.\s+\p{Lu})/u;

/** The next block with a number is near: only items are between. */
const nearest = 60;

function nextNumber(blocks: readonly Block[], at: number): number | undefined {
  const next = blocks.slice(at + 1, at + nearest).find(({ text }) => numberAtStart(text));
  return next && numberAtStart(next.text)?.number;
}

/**
 * The words that open all numbered paragraphs below them, as in early declarations: "Declares that: | 1. Lamps are good; |
 * 2. Fog is not." Where the first paragraph is on the same line, that line is divided.
 */
export function findChapeaux(
  blocks: readonly Block[],
  opening: ReadOpening,
  form: NumberForm,
): { blocks: Block[]; chapeaux: ReadonlySet<Block> } {
  const opens = (text: string) => opening(text, "operative") === "known" || looksOperative(text);
  const divided = blocks.flatMap((block, at) => {
    const [front = "", words = ""] = block.role === undefined ? (withFirst.exec(block.text) ?? []) : [];
    if (words === "" || !opens(words) || nextNumber(blocks, at) !== 2) return [block];
    const first = { ...block, text: words, italics: [], markers: [] };
    return [first, { ...dropStart(block, front.length), column: block.column + front.length, apart: true }];
  });
  const chapeaux = divided.filter(
    ({ text, role }, at) =>
      role === undefined &&
      text.length <= longest &&
      text.endsWith(":") &&
      opens(text) &&
      numberAtStart(divided[at + 1]?.text ?? "", form)?.number === 1,
  );
  return { blocks: divided, chapeaux: new Set(chapeaux) };
}
