import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) => read(`Recalling ${words},\n\n1. Thanks those who read.`).citations;

describe("a document is cited by its title when the resolution named next has it", () => {
  it.each([
    [
      "the Declaration of the Fog Coast as a Zone of Lamps, contained in its resolution 97/3",
      "Declaration of the Fog Coast as a Zone of Lamps | a-res-97-3",
    ],
    [
      "the declaration on the lighting of the coast contained in General Assembly resolution 97/3",
      "declaration on the lighting of the coast | a-res-97-3",
    ],
    [
      "the Guidelines for the Care of old Lamps, adopted by the Assembly in its resolution 97/3",
      "Guidelines for the Care of old Lamps | a-res-97-3",
    ],
    [
      "the Basic Principles on the use of Lamps, annexed to resolution 97/3",
      "Basic Principles on the use of Lamps | a-res-97-3",
    ],
  ])("%s", (words, expected) => {
    expect(cited(words)).toEqual([expected, "97/3 | a-res-97-3"]);
  });

  it.each([
    ["its subject", "its resolution 97/3 on the Declaration on the lighting of the coast"],
    [
      "what was done about it",
      "the Declaration on the lighting of the coast, reviewed in its resolution 97/3",
    ],
    ["what somebody else adopted", "the Lamp Rules, adopted by the keepers and noted in resolution 97/3"],
    ["a request", "the request contained in resolution 97/3"],
  ])("but not for %s", (_, words) => {
    expect(cited(words).filter((one) => one.endsWith("| a-res-97-3"))).toEqual(["97/3 | a-res-97-3"]);
  });
});
