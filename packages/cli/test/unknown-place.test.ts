import type { Dataset } from "@open-resolutions/core";
import { expect, it } from "vitest";
import { placesLike, unknownPlace } from "../src/commands/show/unknown-place.ts";

const paragraphsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `a-res-99-${at}.op1`,
    label: "OP1",
    resolution: `A/RES/99/${at}`,
  })) as Dataset["paragraphs"];

it.each([
  [4, "and 1 more resolution has others"],
  [5, "and 2 more resolutions have others"],
])("of %i resolutions, three are named", (count, rest) => {
  expect(unknownPlace("OP9", paragraphsOf(count))).toMatch(new RegExp(`A/RES/99/2 has OP1, ${rest}$`));
});

it("an id is as good as a label", () => {
  const labels = ["PP1", "OP1", "OP2", "OP2(a)", "OP2(b)", "annex"].map((label) => ({ label }));
  expect(placesLike("a-res-99-7.op9", labels)).toBe("OP1 to OP2");
  expect(placesLike("a-res-99-7.op2.c", labels)).toBe("OP2 with OP2(a) to OP2(b)");
  expect(placesLike("a-res-99-7.annex.p9", labels)).toBe("PP1 to annex");
});
