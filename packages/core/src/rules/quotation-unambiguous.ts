import { occurrencesOf } from "../text/anchor.ts";
import { quotationsIn } from "./quotation-found.ts";
import type { ResolutionRule } from "./rule.ts";

export const quotationUnambiguous: ResolutionRule = {
  code: "TXT002",
  name: "quotation-unambiguous",
  description:
    "A quotation that stands in its text more than once says which occurrence it means, and only such a one does.",
  scope: "resolution",
  *check(unit) {
    for (const { entry, quotation } of quotationsIn(unit)) {
      if (quotation.spanless) continue;
      const { quote, occurrence, text } = quotation;
      const count = occurrencesOf(text, quote).length;
      const place = { file: entry.file, pointer: entry.pointer + quotation.pointer };
      if (count > 1 && occurrence === undefined) {
        const hint = `add "occurrence": 1 … ${count}, or quote more words`;
        yield { ...place, message: `"${quote}" stands in the text ${count} times`, hint };
      } else if (count === 1 && occurrence === 1) {
        yield { ...place, message: `"${quote}" stands in the text once`, hint: "remove `occurrence`" };
      }
    }
  },
};
