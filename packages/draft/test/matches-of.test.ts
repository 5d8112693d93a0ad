import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOf } from "../src/annotate/matches-of.ts";
import { plainPartOf } from "../src/annotate/plain-parts.ts";

describe("the plain part of a pattern", () => {
  it.each([
    [/(?<=\p{Lu}[\p{L}-]* resolutions? )(?<!Fog resolutions? )\d{1,3}(?![\d/])/gu, " resolutions? \\d{1,3}"],
    [/(?<=\b[Rr]ule |\b[Aa]ct )\d{1,3}\/20\d\d/g, "(?:\\b[Rr]ule |\\b[Aa]ct )\\d{1,3}\\/20\\d\\d"],
    [/(?<![a-z])(Lamp|Fog)(?= (?:rules?|acts) )/g, "(?:Lamp|Fog) (?:rules?|acts) "],
    [/(\p{Lu}[\p{L}-]{0,40})['’]s (note|act)(?! of\b)/gu, "['’]s (?:note|act)"],
    [/a|\p{L}/gu, undefined],
    [/[a-z]*(?=b)?/g, undefined],
  ])("%s", (pattern, part) => {
    expect(plainPartOf(pattern)?.source).toBe(part);
  });
});

const letters = ["a", "b", "A", " ", "1", "/"];
const atom = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "A", " ", "1", "\\/", "[ab]", "\\d", "\\b") },
  { weight: 2, arbitrary: fc.constantFrom("\\p{Lu}", "\\p{L}", "[^a]", ".") },
);
const { pattern } = fc.letrec<{ pattern: string; term: string; group: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie("term"), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((terms) => terms.join("")).join("|")),
  term: fc.oneof({ depthSize: "small" }, atom, tie("group")),
  group: fc
    .tuple(
      fc.constantFrom("(", "(?:", "(?=", "(?!", "(?<=", "(?<!"),
      tie("pattern"),
      fc.constantFrom("", "?", "*", "{1,2}"),
    )
    .map(([open, inner, times]) => `${open}${inner})${/[=!]$/.test(open) ? "" : times}`),
}));

it("no match of any pattern is lost", () => {
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((words) => words.join(""));
  fc.assert(
    fc.property(pattern, fc.array(text, { minLength: 10, maxLength: 10 }), (source, texts) => {
      const own = new RegExp(source, "gu");
      for (const one of texts)
        expect(matchesOf(own, one).map(({ index, 0: words }) => [index, words])).toEqual(
          [...one.matchAll(own)].map(({ index, 0: words }) => [index, words]),
        );
    }),
    { numRuns: 2000 },
  );
});
