import type { ResolutionRule } from "./rule.ts";

export const footnotesNumbered: ResolutionRule = {
  code: "NUM002",
  name: "footnotes-numbered",
  description: "The footnotes of a resolution are numbered from 1 without gaps.",
  why: "The numbers of footnotes are printed, and paragraphs call them by these numbers. A gap means that a footnote is missing, or that a number is wrong.",
  scope: "resolution",
  *check({ resolution }) {
    for (const [index, { number }] of (resolution?.value.footnotes ?? []).entries()) {
      if (!resolution || number === index + 1) continue;
      yield {
        file: resolution.file,
        pointer: `/footnotes/${index}/number`,
        message: `expected footnote ${index + 1} here, found ${number}`,
      };
    }
  },
};
