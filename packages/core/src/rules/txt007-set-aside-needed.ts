import { registersComplete } from "../model/records.ts";
import { findQuotation } from "../text/anchor.ts";
import { registerNames } from "../text/register-names.ts";
import { annotatedTexts, unannotatedNames } from "../text/unannotated-names.ts";
import type { ResolutionRule } from "./rule.ts";

export const setAsideNeeded: ResolutionRule = {
  code: "TXT007",
  name: "set-aside-needed",
  description: "Every entry of `setAside` has a name or a symbol that is not annotated.",
  why: "An unneeded `setAside` entry can hide a real name later. Remove it.",
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
      const texts = value.setAside ? annotatedTexts(value, footnotes) : [];
      for (const [index, { quote, occurrence, footnote }] of (value.setAside ?? []).entries()) {
        const text = texts.find((candidate) => candidate.footnote === footnote);
        const span = text && findQuotation(text.text, quote, occurrence);
        if (!span) continue;
        const needed = unannotatedNames(text, value, names, names.findEvery).some(
          ({ start, end }) => span.start <= start && end <= span.end,
        );
        if (needed) continue;
        yield {
          file,
          pointer: `${pointer}/setAside/${index}`,
          message: `"${quote}" has no name or symbol to set aside`,
          hint: "remove the entry",
        };
      }
    }
  },
};
