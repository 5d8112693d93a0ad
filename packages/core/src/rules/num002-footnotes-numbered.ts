import type { ResolutionRule } from "./rule.ts";

export const footnotesNumbered: ResolutionRule = {
  code: "NUM002",
  name: "footnotes-numbered",
  description: "The footnotes of a resolution are numbered from 1 without gaps.",
  why: "The numbers of footnotes are printed, and paragraphs refer to them by these numbers. A gap means that a footnote is missing or a number is wrong: add the footnote, or correct the number.",
  scope: "resolution",
  *check({ resolution }) {
    if (!resolution) return;
    let expected = 1;
    for (const [index, { number }] of (resolution.value.footnotes ?? []).entries()) {
      if (number !== expected) {
        yield {
          file: resolution.file,
          pointer: `/footnotes/${index}/number`,
          message: `expected footnote ${expected} here, found ${number}`,
          hint: `if the official document prints ${number} here, keep it and say so in this record: "x_skip": [{"code": "NUM002", "reason": "the official document prints footnote ${number} ${index === 0 ? "first" : `after ${expected - 1}`}"}]`,
        };
      }
      expected = number + 1;
    }
  },
};
