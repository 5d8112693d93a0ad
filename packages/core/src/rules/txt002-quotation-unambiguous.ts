import type { ResolutionRule } from "./rule.ts";

export const quotationUnambiguous: ResolutionRule = {
  code: "TXT002",
  name: "quotation-unambiguous",
  description: "A quotation has an `occurrence` if, and only if, its words occur more than once in the text.",
  why: "If the words occur twice, the annotation does not say which place it means. Add `occurrence`, counted from 1, or quote more words. Remove `occurrence` if the words occur once.",
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
        yield { ...place(), message: `"${quote}" occurs ${count} times in the text`, hint };
      } else if (count === 1 && occurrence === 1) {
        yield { ...place(), message: `"${quote}" occurs once in the text`, hint: "remove `occurrence`" };
      }
    }
  },
};
