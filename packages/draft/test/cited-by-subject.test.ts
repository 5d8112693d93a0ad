import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const first =
  "Noting the report of the Secretary-General on Lamps in the Harbours of 3 May 2044 (S/2044/12),";
const cited = (words: string, before = first) =>
  read(`${before}\n\nNoting ${words},\n\n1. Thanks those who read.`, securityCouncil).citations.filter(
    (one) => !/^S\//.test(one) && / \| s-2044-/.test(one),
  );

describe("a report is cited again by its author and subject", () => {
  it.each([
    [
      "the lamps, and the report of the Secretary-General on lamps in harbours",
      "report of the Secretary-General on lamps in harbours",
    ],
    [
      "the lamps named by the Secretary-General in his report on lamp in harbours, and others",
      "report on lamp in harbours",
    ],
  ])("%s", (words, expected) => {
    expect(cited(words)).toEqual([`${expected} | s-2044-12`]);
  });

  it.each([
    ["of another subject", "the report of the Secretary-General on lamps in harbours of the coast"],
    ["of another author", "the report of the Keeper on lamps in harbours"],
    ["of nobody", "that the crews have given their report on lamps in harbours"],
    ["to come", "that the Secretary-General will give his next report on lamps in harbours"],
    [
      "with a symbol",
      "the report of the Secretary-General on lamps in harbours, dated 3 May 2044 (S/2044/12)",
    ],
  ])("but not one %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });

  it("nor one of two on the same subject", () => {
    const both = `${first}\n\nNoting the report of the Secretary-General on lamps in harbours (S/2044/99),`;
    expect(cited("the report of the Secretary-General on lamps in harbours", both)).toEqual([]);
  });
});
