import { describe, expect, it } from "vitest";
import { readMandates, tasksOf, unnamed } from "./read-mandates.ts";

describe("a class with a limit that has a record with it", () => {
  it.each([
    ["Urges Member States bordering the strait to count lamps", "member-states-bordering-the-strait"],
    [
      "Urges WLO, Member States bordering the strait and buoy crews to count lamps",
      "wlo and member-states-bordering-the-strait and buoy-crews",
    ],
    ["Urges Member states bordering the strait to count lamps", "member-states-bordering-the-strait"],
    ["Urges the crews of the harbour to count lamps", "crews-of-the-harbour"],
    ["Urges all crews of the harbour, as appropriate, to count lamps", "crews-of-the-harbour"],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it.each([
    ["Urges Member States bordering the sea to count lamps", "Member States bordering the sea"],
    [
      "Urges Member States bordering the strait of Amberland to count lamps",
      "Member States bordering the strait of Amberland",
    ],
    ["Urges Crews to count lamps", "Crews"],
    ["Urges these crews of the harbour to count lamps", "crews of the harbour"],
    ["Urges WLO and its crews of the harbour to count lamps", "crews of the harbour"],
  ])("but not %s", (text, words) => {
    const { mandates, doubts } = readMandates(`1. ${text}.`);
    expect(mandates.map(({ assignees }) => assignees)).toEqual([[]]);
    expect(doubts).toEqual([unnamed(words, "Urges")]);
  });
});

describe("members of a body by its short form", () => {
  it.each([
    ["1. Welcomes the work of the World Buoy Agency, and urges the members of the Agency to count lamps."],
    ["1. Welcomes the work of the World Buoy Agency, and urges all members of WBA to count lamps."],
  ])("%s", (text) => {
    expect(tasksOf(text).at(-1)).toEqual(["members-of-the-world-buoy-agency", "count lamps"]);
  });

  it.each([
    ["1. Urges the members of the Agency to count lamps.", "members of the Agency"],
    ["1. Urges the members of WLO to count lamps.", "members of WLO"],
  ])("but in doubt without such a class: %s", (text, words) => {
    const { mandates, doubts } = readMandates(text);
    expect(mandates.map(({ assignees }) => assignees)).toEqual([[]]);
    expect(doubts).toEqual([unnamed(words, "Urges")]);
  });
});

describe("nouns that share what describes the first of them", () => {
  it.each([
    [
      "Invites other international lamp organizations and entities to count lamps",
      "international-lamp-organizations and international-lamp-entities",
    ],
    ["Invites WLO, relevant crews and entities to count lamps", "wlo and crews and entities"],
    ["Invites regional and local crews to count lamps", "regional-and-local-crews"],
    ["Invites divers’ and keepers’ crews to count lamps", "divers-crews and keepers-crews"],
    [
      "Invites lamp-contributing and bell-contributing crews to count lamps",
      "lamp-contributing-crews and bell-contributing-crews",
    ],
    [
      "Invites United Nations agencies and bodies to count lamps",
      "united-nations-agencies and united-nations-bodies",
    ],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it("but not those of words that may describe both and have no record", () => {
    expect(tasksOf("1. Invites maritime helpers and entities to count lamps.")).toEqual([
      ["", "count lamps"],
    ]);
  });
});

describe("those whom a name owns", () => {
  it("are asked, and not the owner", () => {
    expect(tasksOf("1. Urges WLO and Amberland’s lamp helpers to count lamps.")).toEqual([
      ["wlo and lamp-helpers-of-amberland", "count lamps"],
    ]);
  });

  it("are in doubt without a record, and the list goes on", () => {
    const { acts, doubts } = readMandates("1. Urges Amberland’s keepers and WLO to count lamps.");
    expect(acts[0]?.addressees).toEqual(["wlo"]);
    expect(doubts).toEqual([unnamed("Amberland’s keepers", "Urges")]);
  });

  it("are not all Member States", () => {
    expect(tasksOf("1. Urges Amberland’s Member States to count lamps.")).toEqual([["", "count lamps"]]);
  });
});

describe("where a list goes on or ends", () => {
  it.each([
    [
      "Urges WLO to more actively submit lamps of Amberland",
      "wlo",
      "more actively submit lamps of Amberland",
    ],
    ["Urges lamp banks in Amberland and Cedarland to count lamps", "lamp-banks", "count lamps"],
    ["Urges lamp banks in Cedarland and the Amber Islands to count lamps", "lamp-banks", "count lamps"],
    [
      "Urges lamp banks in Amberland, Cedarland and the Amber Islands to count lamps",
      "lamp-banks",
      "count lamps",
    ],
    [
      "Urges lamp banks working in Amberland and Cedarland and WLO to count lamps",
      "lamp-banks and wlo",
      "count lamps",
    ],
    [
      "Urges lamp banks in Amberland, Cedarland and WLO to count lamps",
      "lamp-banks and cedarland and wlo",
      "count lamps",
    ],
    [
      "Urges lamp banks in Amberland, and Cedarland to count lamps",
      "lamp-banks and cedarland",
      "count lamps",
    ],
    ["Urges lamp banks in Amberland and WLO to count lamps", "lamp-banks and wlo", "count lamps"],
    [
      "Urges the United Nations and its agencies, bodies and crews to count lamps",
      "united-nations and united-nations-agencies and united-nations-bodies and crews",
      "count lamps",
    ],
  ])("%s", (text, who, quote) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, quote]]);
  });
});

describe("a verb after one who is asked", () => {
  it.each([
    [
      "Requests that the Secretary-General reports to WLO on lamps",
      "secretary-general",
      "reports to WLO on lamps",
    ],
    [
      "Demands that immediately and without preconditions Amberland withdraw its lamps",
      "amberland",
      "withdraw its lamps",
    ],
    [
      "Demands that at once, fully and without any conditions, Amberland withdraw its lamps",
      "amberland",
      "withdraw its lamps",
    ],
    ["Demands that Amberland meet its duty", "amberland", "meet its duty"],
  ])("%s", (text, who, quote) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, quote]]);
  });

  it("is none in the name of a report", () => {
    expect(tasksOf("1. Requests that Secretary-General reports be read.")).toEqual([
      ["", expect.stringContaining("reports be read")],
    ]);
  });

  it("asks no thing", () => {
    const { acts, doubts } = readMandates("1. Requests that the report on lamps include figures.");
    expect(acts[0]?.addressees ?? []).toEqual([]);
    expect(doubts).toEqual([]);
  });

  it.each([
    ["Requests that the report include figures, and that WLO submit them", ["wlo"], ""],
    ["Requests that the report include figures and that lone keepers submit them", [], "lone keepers"],
    ["Requests that the funds allow repairs", [], "funds"],
  ])("is not the last that is asked: %s", (text, addressees, unknown) => {
    const { acts, doubts } = readMandates(`1. ${text}.`);
    expect(acts[0]?.addressees ?? []).toEqual(addressees);
    expect(doubts.join()).toContain(unknown);
  });
});

describe("whom an aside or a limit leaves whole", () => {
  it.each([
    ["Urges lamp banks, where they exist, crews and WLO to count lamps", "lamp-banks and crews and wlo"],
    [
      "Urges WLO, within existing means and resources, crews and Amberland to count lamps",
      "wlo and crews and amberland",
    ],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it("Member States from which lamps come are another class", () => {
    expect(tasksOf("1. Urges the Member States from which lamps come to count lamps.")).toEqual([
      ["", "count lamps"],
    ]);
  });

  it.each([
    ["those who hold a lamp captive", "Calls for the return of all lamps held captive by Amberland"],
    ["those who gave a lamp", "Calls for the return of all lamps made available by Amberland"],
  ])("%s are not asked to give it back", (_who, text) => {
    expect(readMandates(`1. ${text}.`).acts[0]?.addressees ?? []).toEqual([]);
  });
});
