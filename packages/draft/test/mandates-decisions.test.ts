import { describe, expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

describe("what an organ decides", () => {
  it.each([
    ["Decides that the Secretary-General shall count lamps", "secretary-general", "count lamps"],
    [
      "Decides that the Secretary-General shall, within one week after fog is seen, count lamps",
      "secretary-general",
      "count lamps",
    ],
    [
      "Decides that at its tenth session, in 2046, the Secretary-General shall count lamps",
      "secretary-general",
      "count lamps",
    ],
    ["Decides, for a period of six months, that WLO shall count lamps", "wlo", "count lamps"],
    ["Decides that the lamps shall be at sea and that WLO shall count lamps", "wlo", "count lamps"],
    ["Authorizes WLO to count lamps", "wlo", "count lamps"],
    ["Decides that, in times of fog, Member States shall count lamps", "member-states", "count lamps"],
    [
      "Decides that, in order to see in fog, in addition to mending lamps, Member States shall count lamps",
      "member-states",
      "count lamps",
    ],
    ["Authorizes WLO and Member States to count lamps", "wlo and member-states", "count lamps"],
    ["Decides to request WLO, under its rules, to count lamps", "wlo", "count lamps"],
    ["Decides to authorize WLO to count lamps", "wlo", "count lamps"],
    ["Decides that it shall review the lamps", "general-assembly", "review the lamps"],
    ["Decides to convene a meeting on lamps", "general-assembly", "convene a meeting on lamps"],
    ["Decides to actively review the lamps", "general-assembly", "actively review the lamps"],
    [
      "Decides, in accordance with its rules, to continue its consideration of the question of lamps",
      "general-assembly",
      "continue its consideration of the question of lamps",
    ],
  ])("%s", (text, assignees, quote) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[assignees, quote]]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it("leaves what shall be done to the items below", () => {
    expect(tasksOf("1. Decides that Member States shall:\n\n(a) Count lamps;\n\n(b) Mend them.")).toEqual([
      ["member-states", "Count lamps"],
      ["member-states", "Mend them"],
    ]);
  });

  it("has a doubt when a part of a class is authorized", () => {
    const { mandates, doubts } = readMandates("1. Authorizes Member States hosting lamps to count them.");
    expect(mandates).toMatchObject([{ quote: "count them", assignees: [] }]);
    expect(doubts).toEqual([
      'DRF026 "Member States hosting lamps" is asked by "Authorizes", and no actor has this name',
    ]);
    expect(readMandates("1. Authorizes the use of lamps to see in fog.").mandates).toEqual([]);
  });

  it("has a doubt when the one who shall act has no record", () => {
    const { mandates, doubts } = readMandates("1. Decides that the Fog Panel shall count lamps.");
    expect(mandates).toMatchObject([{ quote: "count lamps", assignees: [] }]);
    expect(doubts).toEqual(['DRF026 "Fog Panel" is asked by "Decides", and no actor has this name']);
  });

  it("asks somebody to cease what it does; measures that cease to have effect ask nobody", () => {
    expect(tasksOf("1. Decides that WLO shall cease these practices.")).toEqual([
      ["wlo", "cease these practices"],
    ]);
    expect(tasksOf("1. Decides that WLO shall cease using lamps.")).toEqual([["wlo", "cease using lamps"]]);
    for (const action of [
      "cease immediately the supply of lamps",
      "cease and desist from lighting lamps",
      "cease lamp repair",
      "cease operating lamps",
      "cease to light lamps",
    ])
      expect(tasksOf(`1. Decides that WLO shall ${action}.`)).toEqual([["wlo", action]]);
  });

  it.each([
    "the rights of WLO shall cease to have effect",
    "WLO shall cease being described as a fleet",
    "WLO shall cease to exist",
    "WLO shall cease operating on 17 May 2046",
    "WLO shall cease functioning",
    "WLO shall also cease meeting",
    "WLO shall cease on 17 May 2046",
  ])("an end asks nobody: %s", (text) => {
    expect(tasksOf(`1. Decides that ${text}.`)).toEqual([]);
  });

  it("asks others, and not itself", () => {
    const addressees = (text: string) => readMandates(`1. ${text}.`).acts[0]?.addressees;
    expect(addressees("Decides to convene a meeting on lamps")).toBeUndefined();
    expect(addressees("Decides that Member States shall count lamps")).toEqual(["member-states"]);
  });

  it("what a decision settles itself asks nobody", () => {
    for (const decision of [
      "Decides that lamps are good",
      "Decides to remain seized of the matter",
      "Extends its condolences to the keepers of WLO",
      "Extends its deepest and most sincere condolences to the keepers of WLO",
      "Extends its most sincere thanks to WLO",
      "Extends a warm welcome to WLO",
      "Extends an invitation to WLO to count lamps",
      "Extends its full support to WLO",
      "Adopts the plan of WLO",
      "Decides that WLO shall consist of keepers",
      "Decides that WLO shall also include keepers",
      "Decides that the measures shall continue to apply to WLO",
      "Decides that the priority theme for the next session, which shall guide WLO, is fog",
    ])
      expect(tasksOf(`1. ${decision}.`)).toEqual([]);
  });
});

it("an extension says whose mandate is extended, and until when", () => {
  expect(
    readMandates("1. Decides to extend the mandate of the World Buoy Agency until 31 May 2046.").mandates,
  ).toEqual([
    {
      quote: "extend the mandate of the World Buoy Agency until 31 May 2046",
      type: "extension",
      assignees: [],
      recipients: ["wba"],
      due: [{ quote: "until 31 May 2046", bound: "until", date: "2046-05-31" }],
      method: "rule",
    },
  ]);
});

it("an extension may come after an aside", () => {
  const text =
    "1. Decides, bearing in mind the coming fog, to extend the term of the keepers until 31 May 2046.";
  expect(readMandates(text).mandates).toMatchObject([
    { type: "extension", due: [{ bound: "until", date: "2046-05-31" }] },
  ]);
});

it("an extension may go on until a year from its adoption, and not from that of another resolution", () => {
  const dueOf = (words: string) =>
    readMandates(`1. Decides to renew the measures ${words}.`).mandates.map(({ due }) => due);
  expect(dueOf("until one year from the date of adoption of this resolution")).toMatchObject([
    [{ bound: "until", period: "P1Y", since: "adoption" }],
  ]);
  expect(
    dueOf("until 13 May 2046, a period of one year from the date of adoption of resolution 98/1"),
  ).toMatchObject([[{ bound: "until", date: "2046-05-13" }]]);
});

it("whoever is asked to extend something is the assignee", () => {
  const text = "1. Requests the Secretary-General to extend the mandate of the World Buoy Agency.";
  expect(readMandates(text).mandates).toMatchObject([
    { type: "extension", assignees: ["secretary-general"], recipients: ["wba"] },
  ]);
  expect(readMandates("1. Urges Member States to renew their efforts.").mandates).toMatchObject([
    { type: "action", assignees: ["member-states"] },
  ]);
  expect(readMandates("1. Encourages measures to mend lamps.").mandates).toMatchObject([{ type: "action" }]);
});

it.each([
  "the mandate of the World Buoy Agency shall be extended until 31 May 2046",
  "the mandates of the World Buoy Agency and of its crews, as set out above, shall be extended until 31 May 2046",
])("an extension can be said in the passive: %s", (words) => {
  const [mandate, ...more] = readMandates(`1. Decides that ${words}.`).mandates;
  expect(more).toEqual([]);
  expect(mandate).toMatchObject({
    type: "extension",
    assignees: [],
    recipients: ["wba"],
    due: [{ bound: "until", date: "2046-05-31" }],
  });
});

it("an extension can say first until when", () => {
  const [mandate] = readMandates(
    "1. Decides to extend until 31 May 2046 the mandate of the World Buoy Agency.",
  ).mandates;
  expect(mandate?.recipients).toEqual(["wba"]);
});

it.each([
  ["extend the present mandate of the World Buoy Agency until 31 May 2046", ["wba"]],
  ["extend, for a period of 5 months, the mandate and tasks of the current World Buoy Agency", ["wba"]],
  [
    "renew, with effect from the date of adoption of this resolution, until 31 May 2046, the World Buoy Agency",
    ["wba"],
  ],
  ["extend, until 31 May 2046, the World Buoy Agency’s mandate", ["wba"]],
  ["extend until 31 May 2046 the authorization that WLO provided to the crews", undefined],
  ["extend until 31 May 2046 the measures on lamps that WLO counts", undefined],
  ["extend the mandate of the WLO mission until 31 May 2046", undefined],
])("an extension is of the one whose mandate it is: %s", (words, recipients) => {
  const [mandate] = readMandates(`1. Decides to ${words}.`).mandates;
  expect(mandate?.type).toBe("extension");
  expect(mandate?.recipients).toEqual(recipients);
});

it.each([
  ["the Lamp Mission in Amberland, and decides to extend its mandate", ["lamp-mission-in-amberland"]],
  [
    "the Lamp Mission in Amberland and the Third-Party Lamp Committee, and decides to extend its mandate",
    undefined,
  ],
  ["the Lamp Mission in Amberland and its head, and decides to extend their mandate", undefined],
])("an extension of its mandate is that of the only one that may be meant: %s", (words, recipients) => {
  const mandate = readMandates(`1. Commends ${words} until 31 May 2046.`).mandates.at(-1);
  expect(mandate?.type).toBe("extension");
  expect(mandate?.recipients).toEqual(recipients);
});

it("and say it with to", () => {
  const [mandate] = readMandates(
    "1. Decides to extend, to 31 May 2046, the mandate of the World Buoy Agency.",
  ).mandates;
  expect(mandate?.due).toEqual([{ quote: "to 31 May 2046", bound: "until", date: "2046-05-31" }]);
  const [other] = readMandates("1. Requests the World Buoy Agency to add lamps to 31 May 2046.").mandates;
  expect(other?.due).toBeUndefined();
});
