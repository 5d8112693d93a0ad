import { describe, expect, it } from "vitest";
import { read, securityCouncil } from "./read-names.ts";

const cited = (words: string, head?: string) =>
  read(`Recalling ${words},\n\n1. Thanks those who read.`, head).citations;

describe("the number of a resolution with which the name of a body begins", () => {
  it.each([
    ["the 1540 Committee and the keepers", ["1540 | s-res-1540-2004"]],
    ["the crews and 1540 Committee experts", ["1540 | s-res-1540-2004"]],
    ["the 2653 Sanctions Committee", ["2653 | s-res-2653-2022"]],
    ["the 1988 Reefland Sanctions Committee", ["1988 | s-res-1988-2011"]],
    [
      "the 1989/2253 Fog (Brume) and Reef Sanctions Committee",
      ["1989 | s-res-1989-2011", "2253 | s-res-2253-2015"],
    ],
    [
      "the 1988/1989 Lamp and Sanctions Monitoring Team",
      ["1988 | s-res-1988-2011", "1989 | s-res-1989-2011"],
    ],
    ["resolution 751 (1992) and the 751 Committee", ["751 (1992) | s-res-751-1992", "751 | s-res-751-1992"]],
    [
      "resolution 1988 (2011) and the 1988 Committee",
      ["1988 (2011) | s-res-1988-2011", "1988 | s-res-1988-2011"],
    ],
  ])("is cited: %s", (words, expected) => {
    expect(cited(words, securityCouncil)).toEqual(expected);
    expect(cited(words.replace("resolution", "Security Council resolution"))).toEqual(expected);
  });

  it.each([
    ["is a year", "the 2024 Preparatory Committee and the 2024 Committee"],
    ["is a year of the last century", "the 1985 Committee of Experts and the 1975 Committee"],
    ["is of a year that nothing tells", "the 751 Committee"],
    ["counts something else", "in 1540 Committee rooms"],
    ["belongs to a goal", "the Lamps 2030 High-level Steering Committee"],
  ])("is not cited when it %s", (_, words) => {
    expect(cited(words, securityCouncil)).toEqual([]);
  });

  it("is not cited as the year of a committee with a subject, beside the resolution of that number", () => {
    expect(cited("resolution 1988 (2011) and the 1988 Committee on Coastal Fog", securityCouncil)).toEqual([
      "1988 (2011) | s-res-1988-2011",
    ]);
  });
});
