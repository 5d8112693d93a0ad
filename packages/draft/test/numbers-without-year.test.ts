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

  it("in a list whose others have their year in brackets", () => {
    expect(
      cited("its resolutions 1588 (2005) of 17 March 2005 and 1590 of 24 March 2005", securityCouncil),
    ).toEqual(["1588 (2005) | s-res-1588-2005", "1590 | s-res-1590-2005"]);
  });

  it.each([
    ["its resolutions 1493 of 28 July 2003 and 1533 of 12 March 2004", ["1493 2003", "1533 2004"]],
    ["its resolutions 1649 and 1650 of 21 December 2005", ["1649 2005", "1650 2005"]],
    ["its resolutions 1559 (2004), 425 and 426 (1978)", ["1559 (2004) 2004", "425 1978", "426 (1978) 1978"]],
    ["its resolutions 1472, 1476 and 1546, and the report", ["1472 2003", "1476 2003", "1546 2004"]],
  ])("or by a date or a year near it: %s", (words, expected) => {
    expect(cited(words, securityCouncil)).toEqual(
      expected.map((one) => {
        const [number = ""] = one.split(" ");
        return `${one.replace(/ \d{4}$/, "")} | s-res-${number}-${one.slice(-4)}`;
      }),
    );
  });

  it("but an old number of the General Assembly stays one", () => {
    expect(cited("the declaration (resolution 2625 (XXV))", securityCouncil)).toEqual([
      "2625 (XXV) | a-res-2625-xxv",
    ]);
  });

  it.each([
    ["of another organ", "resolution 1325", undefined],
    ["of a year that is not known from the number", "resolution 1267", securityCouncil],
    ["that counts something else", "resolution 1325/7", securityCouncil],
    ["of soldiers", "the forces of resolution 1325 troops", securityCouncil],
  ])("but not a number %s", (_, words, head) => {
    expect(cited(words, head)).toEqual([]);
  });
});

describe("a presidential statement is known by its number without the letter of the Council", () => {
  it.each([
    ["the statement of its President of 5 August 2009 (PRST/2009/24)", ["PRST/2009/24 | s-prst-2009-24"]],
    [
      "the statements of its President of 18 February 2015 (2015/6) and of 26 June 2015 (2015/13)",
      ["2015/6 | s-prst-2015-6", "2015/13 | s-prst-2015-13"],
    ],
    [
      "the statement of its President of 5 August 2009, and resolution 2015/6 of 4 May 2015 of the Economic and Social Council",
      [
        "statement of its President of 5 August 2009 | statement-of-its-president-of-5-august-2009",
        "2015/6 | e-res-2015-6",
      ],
    ],
  ])("%s", (words, expected) => {
    expect(cited(words, securityCouncil)).toEqual(expected);
  });
});

it("those of the organ that speaks are its own, also where it names a State before", () => {
  const words =
    "the fog of Amberland, in disregard of its relevant resolutions, in particular resolution 1695 (2006)";
  expect(cited(words, securityCouncil)).toContain("1695 (2006) | s-res-1695-2006");
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

it("a misprinted date in a list of the organ’s numbers is a finding", () => {
  const { citations, doubts } = read(
    "Recalling its previous work, in particular resolutions 72/269 of 4 April 2018, 73/287 of 15 April 2018 and 75/270 of 16 April 2021,\n\n1. Thanks.",
  );
  expect(citations).toEqual(["72/269 | a-res-72-269", "73/287 | a-res-73-287", "75/270 | a-res-75-270"]);
  expect(doubts).toEqual(["DRF023 73/287 is read as A/RES/73/287, which cannot be of 2018-04-15"]);
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
