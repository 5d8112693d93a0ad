import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (words: string, head?: string) =>
  read(`Recalling ${words},\n\n1. Thanks those who read.`, head).citations;

describe("a resolution of the Security Council is known by its number alone", () => {
  it.each([
    ["with the name of the Council", "Security Council resolution 1325", undefined],
    ["where the Council speaks", "resolution 1325", securityCouncil],
  ])("%s", (_, words, head) => {
    expect(cited(words, head)).toEqual(["1325 | s-res-1325-2000"]);
  });

  it("in a list", () => {
    expect(cited("its resolutions 1325 and 2250 and the sea", securityCouncil)).toEqual([
      "1325 | s-res-1325-2000",
      "2250 | s-res-2250-2015",
    ]);
  });

  it.each([
    ["of another organ", "resolution 1325", undefined],
    ["of a year that is not known from the number", "resolution 1267", securityCouncil],
    ["that counts something else", "resolution 1325/7", securityCouncil],
  ])("but not a number %s", (_, words, head) => {
    expect(cited(words, head)).toEqual([]);
  });
});

describe("numbers of other bodies", () => {
  it("are read in each form that the body prints", () => {
    expect(cited("World Fog Organization resolution 91 and decisions 250/2042, 275/2043 and 428/44")).toEqual(
      [
        "World Fog Organization resolution 91 | world-fog-organization-resolution-91",
        "250/2042 | world-fog-organization-decision-250-2042",
        "275/2043 | world-fog-organization-decision-275-2043",
        "428/44 | world-fog-organization-decision-428-44",
      ],
    );
  });

  it("are no numbers of the organs", () => {
    expect(cited("General Assembly resolution 91 and Security Council resolution 186")).toEqual([]);
  });
});

describe("the rules of procedure of the organ that speaks", () => {
  it("are cited where the text gives a rule of them and they have a record", () => {
    expect(read("1. Reaffirms rule 153 of its rules of procedure.").citations).toEqual([
      "rules of procedure | rules-of-procedure-of-the-general-assembly",
    ]);
    expect(cited("rule 37 of its provisional rules of procedure", securityCouncil)).toEqual([]);
  });

  it("but not those of a body whose rules have no number", () => {
    expect(read("1. Requests the Committee on Lamps to adopt its rules of procedure.").citations).toEqual([]);
  });
});
