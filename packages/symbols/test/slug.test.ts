import { expect, test } from "vitest";
import { meansSlug } from "../src/index.ts";

test.each([
  ["A/RES/77/20", "a-res-77-20"],
  ["a-res-77-20", "a-res-77-20"],
  ["S/RES/1325 (2000)", "s-res-1325-2000"],
  ["s/res/1325(2000)", "s-res-1325-2000"],
  ["S/RES/1325", "s-res-1325-2000"],
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
])("%s does not mean %s", (asked, slug) => {
  expect(meansSlug(asked, slug)).toBe(false);
});
