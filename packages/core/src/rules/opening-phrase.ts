import { findQuotation } from "../text/anchor.ts";
import { parseParagraphId } from "../text/paragraph-id.ts";
import type { ResolutionRule } from "./rule.ts";

export const openingPhrase: ResolutionRule = {
  code: "TXT004",
  name: "opening-phrase",
  description:
    "The first act of a preambular or operative paragraph is its opening phrase: it starts where the text starts.",
  scope: "resolution",
  *check({ paragraphs }) {
    for (const { file, pointer, value } of paragraphs) {
      const place = parseParagraphId(value.id);
      if (!place || place.items.length > 0) continue;
      const [first] = value.acts ?? [];
      if (!first || findQuotation(value.text, first.quote, first.occurrence)?.start !== 0) {
        const at = first ? `${pointer}/acts/0/quote` : pointer;
        yield {
          file,
          pointer: at,
          message: "the first act is not the opening phrase of the paragraph",
          hint: `the text starts with "${value.text.split(" ").slice(0, 3).join(" ")}"`,
        };
      }
    }
  },
};
