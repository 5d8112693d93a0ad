import { describe, expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

describe("those who are asked share a word", () => {
  it.each([
    [
      "Invites relevant agencies and bodies of the United Nations system to count lamps",
      "united-nations-agencies and united-nations-bodies",
    ],
    [
      "Invites United Nations bodies, agencies and WLO to count lamps",
      "united-nations-bodies and united-nations-agencies and wlo",
    ],
    [
      "Invites the United Nations system, including its agencies and bodies, to count lamps",
      "united-nations-system and united-nations-agencies and united-nations-bodies",
    ],
    [
      "Invites the relevant United Nations and World Buoy Agency bodies to count lamps",
      "united-nations-bodies and world-buoy-agency-bodies",
    ],
    [
      "Invites the Secretaries-General of WLO and the World Buoy Agency to count lamps",
      "secretary-general-of-wlo and secretary-general-of-the-world-buoy-agency",
    ],
    [
      "Invites all lamp banks and United Nations agencies to count lamps",
      "lamp-banks and united-nations-agencies",
    ],
    ["Invites regional and national lamp banks to count lamps", "lamp-banks"],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    ["agencies", "Invites United Nations bodies, as well as other agencies, to count lamps"],
    ["local and lamp banks", "Invites local and lamp banks to count lamps"],
    ["funds", "Invites United Nations bodies and funds to count lamps"],
    ["bodies of WLO", "Invites agencies and bodies of WLO to count lamps"],
    [
      "Amberland and World Buoy Agency bodies",
      "Invites all Amberland and World Buoy Agency bodies to count lamps",
    ],
    [
      "Secretaries-General of WLO and Amberland",
      "Invites the Secretaries-General of WLO and Amberland to count lamps",
    ],
  ])("which is a doubt for %s: %s", (words, text) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([["", "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts.join()).toContain(`"${words}" is asked`);
  });
});

describe("those who are asked are named after words that name nobody", () => {
  it.each([
    ["Requests the 2046 Third Committee to count lamps", "third-committee"],
    ["Urges each of the World Buoy Agency and WLO to count lamps", "wba and wlo"],
    ["Encouraging in this context, WLO to count lamps", "wlo"],
    ["Invites WLO, time permitting, to count lamps", "wlo"],
    ["Requests WLO, seeking views from all keepers, to count lamps", "wlo"],
    ["Calls upon Member States, and above all WLO, to count lamps", "member-states and wlo"],
    [
      "Urges Member States, when finding lamps that are reported to have ceased to burn, to count lamps",
      "member-states",
    ],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it("and not when some of a class are meant", () => {
    expect(tasksOf("1. Invites Member States cooperating with keepers to count lamps.")).toEqual([
      ["", "count lamps"],
    ]);
  });
});

describe("who does a thing that is asked for", () => {
  it.each([
    [
      "Encourages cooperation between WLO and Amberland, and between Amberland and the World Buoy Agency",
      "wlo and amberland and wba",
    ],
    [
      "Encourages cooperation between WLO and Amberland in fog, and the strengthening of the dialogue between WLO and the World Buoy Agency",
      "wlo and amberland and wba",
    ],
    ["Encourages the continuing endeavours of WLO in fog", "wlo"],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`).map(([assignees]) => assignees)).toEqual([who]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    "Encourages lamp fairs in order to allow for the trade and support of Member States",
    "Encourages the counting of lamps by size, colour and age",
    "Encourages the counting of lamps with the broad participation of Member States",
    "Encourages the counting of lamps, which is part of the wider efforts of WLO",
    "Encourages the opening by mutual agreement of other harbours",
    "Urges a focus on lamps in trade by allowing Member States to sell them",
  ])("is nobody in: %s", (text) => {
    expect(tasksOf(`1. ${text}.`).map(([assignees]) => assignees)).toEqual([""]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it("is a doubt when one of a second cooperation is not known", () => {
    const text =
      "1. Encourages cooperation between WLO and Amberland, and the strengthening of the dialogue between the Fog Panel and WLO.";
    expect(tasksOf(text).map(([assignees]) => assignees)).toEqual([""]);
    expect(readMandates(text).doubts.join()).toContain("Fog Panel");
  });
});
