import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

const actsOf = (text: string) => readMandates(text).acts.map(({ quote }) => quote);

describe("what others ask for is no act of the organ", () => {
  it.each([
    ["Noting the decision of the World Buoy Agency, calling on the Council to send lamps,", ["Noting"]],
    ["Noting the letter of the Keeper of 3 May 2044, requesting more lamps,", ["Noting"]],
    ["Noting a joint letter of the Keepers (A/98/12), calling for new lamps,", ["Noting"]],
    ["Noting the statement of 3 May 2044 by the Keeper to WLO, requesting a new lamp,", ["Noting"]],
    [
      "1. Recalls the adoption by the World Buoy Agency of its decision 5 of 3 May 2044, calling for lamps;",
      ["Recalls"],
    ],
    [
      "Noting the decision of the Keeper to light more lamps, encouraging States to do so,",
      ["Noting", "encouraging"],
    ],
    [
      "Noting the letter of the Keeper, and requesting the Secretary-General to count lamps,",
      ["Noting", "requesting"],
    ],
    ["Noting the report of the Keeper, calling upon States to count lamps,", ["Noting", "calling upon"]],
    [
      "Noting the number of lamps, calling upon the General Assembly to count them,",
      ["Noting", "calling upon"],
    ],
  ])("%s", (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});
