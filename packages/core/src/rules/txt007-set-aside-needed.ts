import { registersComplete } from "../model/records.ts";
import { findQuotation } from "../text/anchor.ts";
import { openClaims, registerNames, textsOf } from "../text/name-claims.ts";
import type { ResolutionRule } from "./rule.ts";

export const setAsideNeeded: ResolutionRule = {
  code: "TXT007",
  name: "set-aside-needed",
  description: "What is set aside holds a name or a symbol that nothing else accounts for.",
  why: "What is set aside needlessly would hide a name that a later text brings. Remove it.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right:
      '"setAside": [{"quote": "Lights of the United Nations and WLO", "reason": "title of an agenda sub-item"}]',
    wrong:
      '"setAside": [\n        {"quote": "provisional agenda", "reason": "title of an agenda"},\n        {"quote": "Lights of the United Nations and WLO", "reason": "title of an agenda sub-item"}\n      ]',
  },
  scope: "resolution",
  *check({ paragraphs, footnotes }, records) {
    if (!registersComplete(records)) return;
    const names = registerNames(records);
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
