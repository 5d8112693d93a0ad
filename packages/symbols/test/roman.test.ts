import { describe, expect, it } from "vitest";
import { fromRoman, toRoman } from "../src/index.ts";

describe("roman numerals", () => {
  it("are read as they are printed", () => {
    for (let number = 1; number < 400; number += 1) expect(fromRoman(toRoman(number))).toBe(number);
  });

  it.each(["INTERPOL", "nobody", "xv", "IIX", "VX", "XXXXX", "XV.", " XV", "", "15", undefined, 15])(
    "are not %j",
    (words) => {
      expect(() => fromRoman(words as string)).toThrow(
        /^expected roman numerals below 400, such as XV; got /,
      );
      expect(() => fromRoman(words as string)).toThrow(TypeError);
    },
  );
});

it("the checks of arguments are not among what the package offers", async () => {
  const names = Object.keys(await import("../src/index.ts"));
  expect(names).toContain("parseSymbol");
  for (const name of ["expectArgument", "hasFields", "requireText"]) expect(names).not.toContain(name);
});
