import { openClaims, registerNames, textsOf } from "../completeness.ts";
import { isComplete } from "../records.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const setAsideNeeded: ResolutionRule = {
  code: "TXT007",
  name: "set-aside-needed",
  description: "What is set aside holds a name or a symbol that nothing else accounts for.",
  scope: "resolution",
  *check({ resolution, paragraphs }, records) {
    if (!isComplete(records)) return;
    const names = registerNames(records);
    const footnotes = new Map(resolution.value.footnotes?.map(({ number, text }) => [number, text]));
    for (const { file, pointer, value } of paragraphs) {
      const texts = value.setAside ? textsOf(value, footnotes) : [];
      for (const [index, { quote, occurrence, footnote }] of (value.setAside ?? []).entries()) {
        const text = texts.find((candidate) => candidate.footnote === footnote);
        const span = text && findQuotation(text.text, quote, occurrence);
        if (!span) continue;
        const needed = openClaims(text, value, names).some(
          ({ start, end }) => span.start <= start && end <= span.end,
        );
        if (needed) continue;
        yield {
          file,
          pointer: `${pointer}/setAside/${index}`,
          message: `"${quote}" need not be set aside`,
          hint: "remove it",
        };
      }
    }
  },
};
