import { describe, expect, it } from "vitest";
import { draft, read, titled } from "./read-names.ts";

const all = (words: string) => read(`${words}\n\n1. Thanks those who read.\n`);
const cited = (words: string) => all(words).citations;
const doubts = (words: string) => all(words).doubts.filter((one) => one.startsWith("DRF022"));

const atomic = "general-conference-of-the-international-atomic-energy-agency";
const health = "world-health-assembly";

describe("a number that says itself whose it is", () => {
  it.each([
    [
      "Recalling resolutions GC(64)/RES/3 on lamps and GC(SPL.2)/RES/1,",
      [
        `GC(64)/RES/3 | ${atomic}-resolution-gc-64-res-3`,
        `GC(SPL.2)/RES/1 | ${atomic}-resolution-gc-spl-2-res-1`,
      ],
    ],
    [
      "Recalling GC(64)/RES/12, comprising GC(64)/RES/12 A and GC(64)/RES/12 B.2, and decision GC(64)/DEC/10,",
      [
        `GC(64)/RES/12 | ${atomic}-resolution-gc-64-res-12`,
        `GC(64)/RES/12 A | ${atomic}-resolution-gc-64-res-12-a`,
        `GC(64)/RES/12 B.2 | ${atomic}-resolution-gc-64-res-12-b-2`,
        `GC(64)/DEC/10 | ${atomic}-decision-gc-64-dec-10`,
      ],
    ],
    ["Recalling resolution WHA67.25 on lamps,", [`WHA67.25 | ${health}-resolution-67-25`]],
    [
      "Recalling World Health Assembly resolution 67.25 on lamps,",
      [`World Health Assembly resolution 67.25 | ${health}-resolution-67-25`],
    ],
    [
      "Recalling World Health Assembly resolutions 73.1 of 19 May 2020 on lamps and 74.7 of 31 May 2021, and decision 74(14) on buoys,",
      [
        `73.1 | ${health}-resolution-73-1`,
        `74.7 | ${health}-resolution-74-7`,
        `74(14) | ${health}-decision-74-14`,
      ],
    ],
  ])("%s", (words, expected) => {
    expect(cited(words)).toEqual(expected);
    expect(doubts(words)).toEqual([]);
  });

  it.each([
    "Recalling decision IDB.48/Dec.8 on lamps,",
    "Recalling resolution MEPC.203(62) on fog,",
    "Recalling resolution 38 C/48 of the UNESCO conference,",
    "Recalling OAS General Assembly resolution AG/RES. 3039 (LV-O/25), adopted in June 2025,",
    "Recalling decision Assembly/AU/Decl. 8 (XXXII) on lamps,",
  ])("%s is a doubt when no register has the body", (words) => {
    expect(cited(words)).toEqual([]);
    expect(doubts(words)).toHaveLength(1);
  });

  it.each([
    "Noting that 67.25 per cent of the lamps burn, as the World Health Assembly says,",
    "Recalling resolution 12.20 on lamps,",
    "Noting targets 3.6 and 11.2 of the lamps,",
  ])("%s has none", (words) => {
    expect(cited(words)).toEqual([]);
  });
});

describe("a number after the short name of a body", () => {
  const parties = "the Conference of the Parties to the Convention on Coastal Fog";
  const decision = "5/1 | conference-of-the-parties-to-the-convention-on-coastal-fog-decision-5-1";

  it.each([
    "Conference decision 5/1",
    "Conference of the Parties decision 5/1",
    "decision 5/1 of the Conference of the Parties to the Convention",
  ])("%s is of the only body whose name begins so", (words) => {
    const { citations } = all(`Thanking ${parties},\n\nRecalling ${words},`);
    expect(citations).toContain(decision);
  });

  it("is a doubt when two bodies are named, or none", () => {
    const both = `Thanking ${parties} and the Conference of the World Fog Organization,`;
    expect(doubts("Recalling Conference decision 5/1,")).toHaveLength(1);
    expect(all(`${both}\n\nRecalling Reef Conference decision 5/1,`).citations).not.toContain(decision);
  });

  it("is of the last of two bodies", () => {
    expect(
      cited("Recalling the reports of the Lamp Forum and World Fog Organization resolution 72/15,"),
    ).toEqual(["World Fog Organization resolution 72/15 | world-fog-organization-resolution-72-15"]);
  });

  it("is of the Council that has a possessive", () => {
    expect(cited("Recalling the Security Council’s resolution 2118 (2013),")).toEqual([
      "2118 (2013) | s-res-2118-2013",
    ]);
  });
});

it("a conference and its resolution are of the Assembly when it has that number on that day", () => {
  expect(cited("Recalling the Second Lamp Conference and its resolution 98/6 of 9 November 2043,")).toEqual([
    "98/6 | a-res-98-6",
  ]);
  expect(cited("Recalling the Second Lamp Conference and its resolution 98/6 of 9 November 2041,")).toEqual(
    [],
  );
});

it.each([
  [
    "the adoption by the World Fog Organization at its fifth session of resolution 72/15",
    "72/15 | world-fog-organization-resolution-72-15",
  ],
  [
    "the wish of the World Fog Organization at its fifth session, in resolution 72/15",
    "72/15 | world-fog-organization-resolution-72-15",
  ],
  [
    "World Fog Organization resolution V",
    "World Fog Organization resolution V | world-fog-organization-resolution-v",
  ],
])("%s", (words, expected) => {
  expect(cited(`Recalling ${words},`)).toEqual([expected]);
});

it.each([
  ["FCCC/CP/2044/10/Add.1, decision 1/CP.21, annex", "decision 1/CP.21, annex"],
  ["CBD/COP/15/17, decision 15/4, annex", "decision 15/4, annex"],
  ["CBD/COP/15/17, annex, decision X/1", "annex, decision X/1"],
])("a decision in the report of a conference is a place in it: %s", (words, place) => {
  const { citations, doubts: all } = read(`Noting the fog,¹\n\n1. Thanks the keepers.\n\n¹ See ${words}.`);
  expect(citations).toHaveLength(1);
  expect(all).toEqual([]);
  const [paragraph] = draft({
    path: "fog.txt",
    content: `${titled("Fog")}\n\nNoting the fog,¹\n\n1. Thanks the keepers.\n\n¹ See ${words}.\n`,
  }).paragraphs;
  expect(paragraph?.citations?.[0]?.pinpoint).toBe(place);
});
