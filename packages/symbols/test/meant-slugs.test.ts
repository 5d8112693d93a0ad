import { expect, test } from "vitest";
import { findBareNumbers, findSymbols, meansSlug, meantSlugs, slugOf, symbolSlug } from "../src/index.ts";

test.each([
  ["A/RES/77/20", "a-res-77-20"],
  ["a-res-77-20", "a-res-77-20"],
  ["S/RES/1325 (2000)", "s-res-1325-2000"],
  ["s/res/1325(2000)", "s-res-1325-2000"],
  ["S/RES/1325", "s-res-1325-2000"],
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

test.each([undefined, null, 20, ["A/RES/77/20"], {}])("says what it needs when it gets %o", (given) => {
  for (const take of [slugOf, findSymbols, findBareNumbers])
    expect(() => (take as (given: unknown) => unknown)(given)).toThrow(/^expected .*, as a text; got /);
});

test("says that the slug of a text is made by another function", () => {
  expect(() => symbolSlug("A/RES/77/20" as never)).toThrow(
    'expected a symbol that parseSymbol read (slugOf takes one as a text); got "A/RES/77/20"',
  );
});
