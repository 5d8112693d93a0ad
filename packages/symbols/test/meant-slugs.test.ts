import { expect, test } from "vitest";
import {
  findBareNumbers,
  findSymbols,
  meansSlug,
  meantCitations,
  meantSlugs,
  slugOf,
  symbolSlug,
} from "../src/index.ts";

test.each([
  ["A/RES/77/20", "a-res-77-20"],
  ["a-res-77-20", "a-res-77-20"],
  ["S/RES/1325 (2000)", "s-res-1325-2000"],
  ["s/res/1325(2000)", "s-res-1325-2000"],
  ["S/RES/1325", "s-res-1325-2000"],
  ["1325 (2000)", "s-res-1325-2000"],
  ["resolution 1325(2000)", "s-res-1325-2000"],
  ["Security Council resolution  1325 (2000)", "s-res-1325-2000"],
  ["A/RES/79/93", "a-res-79-93-a-b"],
  ["A/RES/79/93 A", "a-res-79-93-a-b"],
  ["A/RES/79/93 A-B", "a-res-79-93-a-b"],
  ["A/RES/75/290", "a-res-75-290-b"],
  ["E/RES/2021/2", "e-res-2021-2-b"],
  ["A/RES/217 (III)", "a-res-217-a-iii"],
  ["A/RES/ES-11/1", "a-res-es-11-1-a"],
])("%s means %s", (asked, slug) => {
  expect(meansSlug(asked, slug)).toBe(true);
});

test.each([
  ["A/RES/77/2", "a-res-77-20"],
  ["A/RES/77", "a-res-77-2000"],
  ["S/RES/132", "s-res-1325-2000"],
  ["S/RES/1325 (2001)", "s-res-1325-2000"],
  ["1325 (2001)", "s-res-1325-2000"],
  ["1325", "s-res-1325-2000"],
  ["1514 (XV)", "a-res-1514-xv"],
  ["S/RES/1325", "s-res-1325-2000-annex"],
  ["", "s-res-1325-2000"],
  ["A/RES/79/93 C", "a-res-79-93-a-b"],
  ["A/RES/79/93 A", "a-res-79-93"],
  ["A/RES/79/9", "a-res-79-93-a-b"],
  ["A/RES/79", "a-res-79-93-a-b"],
  // Here "S" is a special session, and no part.
  ["A/RES/3201 (VI)", "a-res-3201-s-vi"],
  ["Rules of procedure", "rules-of-procedure-a"],
])("%s does not mean %s", (asked, slug) => {
  expect(meansSlug(asked, slug)).toBe(false);
});

test("the equal slug is meant, and without it every one that can be", () => {
  expect(meantSlugs("A/RES/75/251", ["a-res-75-251", "a-res-75-251-b"])).toEqual(["a-res-75-251"]);
  expect(meantSlugs("A/RES/75/290", ["a-res-75-290-a", "a-res-75-290-b", "a-res-75-29"])).toEqual([
    "a-res-75-290-a",
    "a-res-75-290-b",
  ]);
  expect(meantSlugs("A/RES/75/7", ["a-res-75-70"])).toEqual([]);
});

test.each([
  ["every part of one resolution", "A/RES/150/7", [["a-res-150-7-a", "a-res-150-7-b"]]],
  ["by the whole symbol too", "A/RES/150/7 A-B", [["a-res-150-7-a", "a-res-150-7-b"]]],
  ["one part", "A/RES/150/7 B", [["a-res-150-7-b"]]],
  ["the known year, not a misprint", "S/RES/3999", [["s-res-3999-2095"]]],
  ["a misprint that is asked for", "S/RES/3999 (2096)", [["s-res-3999-2096"]]],
  ["one of several resolutions", "A/RES/150/8", [["a-res-150-8-a"], ["a-res-150-8-b"]]],
  ["one without letters, beside a later part", "A/RES/150/9", [["a-res-150-9"]]],
  ["a document that is no known resolution", "A/150/20", [["a-150-20"]]],
  ["nothing", "A/RES/150/10", []],
])("cited documents: %s", (_, asked, expected) => {
  const cited = [
    ...["a-res-150-7-a", "a-res-150-7-b", "a-res-150-8-a", "a-res-150-8-b", "a-res-150-9", "a-res-150-9-b"],
    ...["s-res-3999-2095", "s-res-3999-2096", "a-150-20"],
  ];
  const known = [
    ...["a-res-150-7-a-b", "a-res-150-8-a", "a-res-150-8-b", "a-res-150-9-b", "s-res-3999-2095"],
    "a-res-150-10",
  ];
  expect(meantCitations(asked, cited, known)).toEqual(expected);
});

test.each([undefined, null, 20, ["A/RES/77/20"], {}])("says what it needs when it gets %o", (given) => {
  for (const take of [slugOf, findSymbols, findBareNumbers])
    expect(() => (take as (given: unknown) => unknown)(given)).toThrow(/^expected .*, as a text; got /);
});

test("says that the slug of a text is made by another function", () => {
  expect(() => symbolSlug("A/RES/77/20" as never)).toThrow(
    'expected a symbol that parseSymbol read (slugOf takes one as a text); got "A/RES/77/20"',
  );
});
