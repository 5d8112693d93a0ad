import type { ResolutionRule } from "./rule.ts";

export const quotationUnambiguous: ResolutionRule = {
  code: "TXT002",
  name: "quotation-unambiguous",
  description:
    "A quotation that stands in its text more than once says which occurrence it means, and only such a one does.",
  why: "Words that stand in a text twice do not say which place is meant. Add `occurrence`, counted from 1, or quote more words; leave it out where the words stand once.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"quote": "taking note", "occurrence": 2, "verb"',
    wrong: '"quote": "taking note", "verb"',
  },
  scope: "resolution",
  *check({ quotations }) {
    for (const { entry, pointer, quote, occurrence, count, spanless } of quotations) {
      if (spanless) continue;
      const place = () => ({ file: entry.file, pointer: entry.pointer + pointer() });
      if (count > 1 && occurrence === undefined) {
        const hint = `add "occurrence": 1 … ${count}, or quote more words`;
        yield { ...place(), message: `"${quote}" stands in the text ${count} times`, hint };
      } else if (count === 1 && occurrence === 1) {
        yield { ...place(), message: `"${quote}" stands in the text once`, hint: "remove `occurrence`" };
      }
    }
  },
};
