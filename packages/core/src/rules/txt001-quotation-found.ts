import { occurrencesOf } from "../text/anchor.ts";
import { nearMiss } from "../text/near-miss.ts";
import { withoutUnprinted } from "../text/plain-letters.ts";
import type { ResolutionRule } from "./rule.ts";

export const quotationFound: ResolutionRule = {
  code: "TXT001",
  name: "quotation-found",
  description:
    "Every quotation occurs in its text, letter by letter, and as often as its `occurrence` requires.",
  why: "An annotation has no offsets: its place is found by the words that it quotes. Copy them from `text`, with the same quotation marks, hyphens and capital letters.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"quote": "Recalling also"',
    wrong: '"quote": "Recaling also"',
  },
  scope: "resolution",
  *check({ quotations }) {
    for (const { entry, pointer, quote, occurrence = 1, text, count } of quotations) {
      // Rule TXT005 reports a missing footnote.
      if (count >= occurrence || text === "") continue;
      // Rule FMT007 reports characters that are not plain text.
      if (count === 0 && occurrencesOf(plain(text), plain(quote)).length >= occurrence) continue;
      const place = { file: entry.file, pointer: entry.pointer + pointer() };
      if (count > 0) {
        yield {
          ...place,
          message: `"${quote}" occurs ${count === 1 ? "once" : `${count} times`} in the text, so there is no occurrence ${occurrence}`,
        };
      } else {
        yield {
          ...place,
          message: `"${quote}" is not in the text`,
          hint: nearMiss(text, quote) ?? "copy the words from the text",
        };
      }
    }
  },
};

/** Words as rule FMT007 requires them. */
function plain(words: string): string {
  return withoutUnprinted(words).normalize("NFC").replace(/\s+/g, " ");
}
