import { describe, expect, it } from "vitest";
import { readMandates, tasksOf, unnamed } from "./read-mandates.ts";

describe("words after a class that make it another class", () => {
  it.each([
    ["Urges Member States affected by fog to count lamps", "Member States affected by fog"],
    [
      "Urges Member States party to the Lamp Convention to count lamps",
      "Member States party to the Lamp Convention",
    ],
    ["Urges Member States engaged in lighting to count lamps", "Member States"],
    ["Urges Member States facing fog to count lamps", "Member States facing fog"],
    ["Urges Member States in Amberland to count lamps", "Member States in Amberland"],
    ["Urges Member States in the Region to count lamps", "Member States in the Region"],
    ["Urges Member States painting buoys to count lamps", "Member States painting buoys"],
    ["Urges Member States entrusted with bells to count lamps", "Member States entrusted with bells"],
    ["Urges Member States without a harbour to count lamps", "Member States without a harbour"],
    ["Urges Member States responsible for fog to count lamps", "Member States responsible for fog"],
    ["Urges Member States with strong lamps to count lamps", "Member States with strong lamps"],
    ["Urges Member States with experience in fog to count lamps", "Member States with experience in fog"],
    [
      "Urges Member States with competence to mend lamps to count lamps",
      "Member States with competence to mend lamps",
    ],
    ["Urges Member States of both coasts to count lamps", "Member States of both coasts"],
    [
      "Urges divers’ and keepers’ crews with strong lamps to count lamps",
      "divers’ and keepers’ crews with strong lamps",
    ],
    [
      "Urges Member States towards which lamps drift to count lamps",
      "Member States towards which lamps drift",
    ],
    ["Requests any Member State that buys oil to count lamps", "Member State that buys oil"],
    [
      "Urges United Nations bodies of the lamp machinery to count lamps",
      "United Nations bodies of the lamp machinery",
    ],
    [
      "Urges bodies of the United Nations lamp machinery to count lamps",
      "bodies of the United Nations lamp machinery",
    ],
  ])("%s", (text, words) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([["", "count lamps"]]);
    const [verb = ""] = text.split(" ");
    expect(readMandates(`1. ${text}.`).doubts).toEqual([unnamed(words, verb)]);
  });

  it.each([
    ["Urges Member States that have not yet done so to count lamps", "member-states"],
    ["Urges Member States in arrears to count lamps", "member-states"],
    ["Urges Member States concerned to count lamps", "member-states"],
    [
      "Urges all those concerned, as set forth in the law, including the rules and the customs, to count lamps",
      "all-concerned",
    ],
    ["Urges all those concerned as set forth in the law to count lamps", "all-concerned"],
    [
      "Urges all those concerned, as outlined in the law, including the rules, to count lamps",
      "all-concerned",
    ],
    ["Urges Member States with support from crews to count lamps", "member-states"],
    ["Urges Member States with full respect for the law to count lamps", "member-states"],
    ["Urges Member States with a view to safety to count lamps", "member-states"],
    ["Urges crews, as set forth in the law, and WLO to count lamps", "crews and wlo"],
    ["Urges the World Buoy Agency acting for crews to count lamps", "wba"],
    ["Reiterates its request to Member States expressed in resolution 98/1 to count lamps", "member-states"],
  ])("but not %s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it("nothing limits those of whom a noun says what they do", () => {
    expect(tasksOf("1. Encourages the painting by Member States of lamps.")).toEqual([
      ["member-states", "painting by Member States of lamps"],
    ]);
  });
});

describe("words that join two who are not asked", () => {
  it("in what an agreement of two set up", () => {
    const text =
      "1. Urges the mechanism set out in the plan between Cedarland and Amberland, and WLO to count lamps.";
    expect(tasksOf(text)).toEqual([["", "count lamps"]]);
    expect(readMandates(text).acts[0]?.addressees ?? []).toEqual(["wlo"]);
  });

  it.each([
    ["a border", "Calls for dialogue on the border between Cedarland and Amberland", []],
    [
      "an arrangement",
      "Encourages efforts for lamps on the basis of terms arrived at among Member States",
      [],
    ],
    [
      "their own work",
      "Calls for dialogue on lamps between Cedarland and Amberland",
      ["cedarland", "amberland"],
    ],
  ])("%s", (_what, text, who) => {
    expect(readMandates(`1. ${text}.`).acts[0]?.addressees ?? []).toEqual(who);
  });
});

it.each([
  ["Calls for talks between Amberland and WLO, in particular small lamp institutions, to count them"],
  ["Calls for talks between Amberland and WLO, including small lamp institutions"],
])("those who are a part and have no record are a doubt: %s", (text) => {
  const { mandates, doubts } = readMandates(`1. ${text}.`);
  expect(mandates.map(({ assignees }) => assignees)).toEqual([[]]);
  expect(doubts).toEqual([unnamed("small lamp institutions", "Calls for")]);
});

it.each([
  ["Requests WLO representatives and crews to count lamps", "wlo-representatives and crews"],
  ["Invites Cedarlandese and inland keepers to count lamps", "cedarlandese-and-inland-keepers"],
])("words that a register has together are one class: %s", (text, who) => {
  expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
});

it("members of a class that words point to are those of the act before", () => {
  const both = "Welcomes MINUFOG and MINULAMP, and encourages both lamp banks to count lamps";
  expect(tasksOf(`1. ${both}.`).at(-1)).toEqual(["", "count lamps"]);
  const such = "Urges Member States to light lamps, and further requests such Member States to count lamps";
  expect(tasksOf(`1. ${such}.`).at(-1)).toEqual(["member-states", "count lamps"]);
  const others =
    "Urges Member States facing fog to light lamps, and requests such Member States to count lamps";
  expect(tasksOf(`1. ${others}.`).at(-1)).toEqual(["", "count lamps"]);
});
