import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (words: string, head?: string) =>
  read(`Recalling ${words},\n\n1. Thanks those who read.`, head).citations;

describe("a symbol of the Security Council is read without its year", () => {
  it("in brackets", () => {
    expect(cited("resolution 1325 (S/RES/1325) and the sea", securityCouncil)).toContain(
      "S/RES/1325 | s-res-1325-2000",
    );
  });

  it.each(["S/RES/9999", "S/RES/1325/7", "A/S/RES/1325"])("but not %s", (symbol) => {
    expect(cited(`the lamps (${symbol})`, securityCouncil)).not.toContainEqual(
      expect.stringMatching(/^S\/RES\/\d+ \| s-res/),
    );
  });
});

describe("the Charter is that of the United Nations", () => {
  it.each([
    ["the purposes of the United Nations, as set forth in its Charter", 1],
    ["the duties of States Members of the United Nations under its Charter", 1],
    ["the purposes of the United Nations; the lamps of the harbour and its Charter", 0],
    ["the United Nations and the Lamp University, as set forth in its Charter", 0],
    ["the harbour and its Charter", 0],
  ])("%s", (words, count) => {
    expect(cited(words).filter((one) => one === "Charter | charter-of-the-united-nations")).toHaveLength(
      count,
    );
  });
});

describe("a short form in brackets", () => {
  it("may be that of a document before its organization", () => {
    expect(
      read(
        "Recalling the Convention on Coastal Fog of the World Fog Organization (the Convention),\n\n1. Notes the Convention.",
      ).citations,
    ).toContain("Convention | fog-convention");
  });
});

describe("a title in capitals", () => {
  it.each([
    "African Common Position on Reef Lamps",
    "Joint Position Paper on Reef Lamps",
    "Amber Road Map on Lighting Harbours",
  ])("%s", (title) => {
    expect(cited(`the ${title} and the sea`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${title} \\|`)),
    );
  });

  it("is no position of a person", () => {
    expect(cited("the Keeper Position and the Lamp Paper")).toEqual([]);
  });
});

describe("a title in quotation marks", () => {
  it.each([
    ["after years", "the lamp plan (2044–2048), entitled “Lamps for all keepers”"],
    [
      "of an outcome document",
      "the outcome document of the session on reefs, entitled “Lamps for all keepers”",
    ],
  ])("%s", (_, words) => {
    expect(cited(words)).toContain("Lamps for all keepers | lamps-for-all-keepers");
  });

  it("of a meeting is no document", () => {
    expect(cited("the outcome document of the forum entitled “Lamps for all keepers”")).not.toContain(
      "Lamps for all keepers | lamps-for-all-keepers",
    );
  });
});
