import { occurrencesOf } from "../text/anchor.ts";
import { nearMiss } from "../text/near-miss.ts";
import { withoutUnprinted } from "../text/plain-letters.ts";
import type { ResolutionRule } from "./rule.ts";

export const quotationFound: ResolutionRule = {
  code: "TXT001",
  name: "quotation-found",
  description: "Every quotation stands in its text, letter by letter, as often as its occurrence says.",
  why: "An annotation holds no offsets: its place is found by the words it quotes. Copy them from `text`, with the same quotation marks, hyphens and capital letters.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"quote": "Recalling also"',
    wrong: '"quote": "Recaling also"',
  },
  scope: "resolution",
  *check({ quotations }) {
    for (const { entry, pointer, quote, occurrence = 1, text, count } of quotations) {
      // A footnote that is not there is a fault of its own.
      if (count >= occurrence || text === "") continue;
      // What is not plain text is a fault of its own.
      if (count === 0 && occurrencesOf(plain(text), plain(quote)).length >= occurrence) continue;
      const place = { file: entry.file, pointer: entry.pointer + pointer() };
      if (count > 0) {
        yield {
          ...place,
          message: `"${quote}" stands in the text ${count} times, so it has no occurrence ${occurrence}`,
        };
      } else {
        yield {
          ...place,
          message: `"${quote}" does not stand in the text`,
          hint: nearMiss(text, quote) ?? "quote the words of the text letter by letter",
        };
      }
    }
  },
};

/** Words as rule FMT007 wants them. */
function plain(words: string): string {
  return withoutUnprinted(words).normalize("NFC").replace(/\s+/g, " ");
}
