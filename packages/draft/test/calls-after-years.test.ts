import { describe, expect, it } from "vitest";
import { draftBody } from "./registers.ts";

const told = (words: string) =>
  draftBody(`The General Assembly,\n\nRecalling ${words}\n\n1. Decides to meet.`)
    .findings.filter(({ code }) => code === "DRF044")
    .map(({ line, message }) => `${line} ${message}`);

describe("the raised number of a footnote after a year", () => {
  it.each([
    ["the lamp conventions of 12 August 19491 and the rules of the harbours,", "1"],
    ["the lamps of 3 May 201912, and the rules of the harbours,", "12"],
    ["the decade of the lamps 2014–20243 of all harbours,", "3"],
    ["the rules of the harbours that were made in 19491,", "1"],
    ["the rules of the keepers, made in Haven1,", "1"],
  ])("%s", (words, number) => {
    expect(told(words)).toHaveLength(1);
    expect(told(words)[0]).toMatch(new RegExp(`^25 "${number}" after `));
  });
});

describe("a number that may be one", () => {
  it.each([
    ["the lamps of 12 August 1949 and the rules,"],
    ["the 20243 lamps of the harbours,"],
    ["its register of 20241 lamps in 19,491 harbours,"],
    ["its list S/20243 and the number 14668 of the register,"],
    ["the lamps of May 2014/15 and of 2014–2024,"],
    ["the treaty No. 20378, which the keepers read,"],
    ["the years from May 2014 to May 2015,"],
  ])("%s", (words) => {
    expect(told(words)).toEqual([]);
  });
});
