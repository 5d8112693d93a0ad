import type { ReadInput } from "@open-resolutions/draft";
import { isOrganFormula } from "@open-resolutions/draft/blocks";

/** Headings, rows and italics count only after the enacting formula: a masthead is understood by its words. */
export function plainMasthead(read: ReadInput): void {
  const formula = read.blocks.findIndex(({ text }) => isOrganFormula(text));
  read.blocks = read.blocks.map((block, index) => {
    if (index >= formula || block.role === "footnote") return block;
    const { role, isRow, ...rest } = block;
    return { ...rest, italics: [] };
  });
}
