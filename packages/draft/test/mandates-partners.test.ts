import { describe, expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

describe("those who only help are not asked", () => {
  it.each([
    ["Encourages WLO with the support of Amberland and other Member States to count lamps", "wlo"],
    [
      "Requests WLO and Member States in consultation with Amberland and the World Buoy Agency, to count lamps",
      "wlo and member-states",
    ],
    [
      "Requests WLO, in cooperation with Amberland, Member States, as well as the World Buoy Agency, to count lamps",
      "wlo",
    ],
    [
      "Requests WLO, in consultation with Amberland, and Member States to count lamps",
      "wlo and member-states",
    ],
    [
      "Requests WLO, within its mandate and resources, Amberland, as the oldest of lamp makers, and Member States to count lamps",
      "wlo and amberland and member-states",
    ],
    ["Requests WLO, in line with the rule that any invitation to sail be short, to count lamps", "wlo"],
    ["Requests WLO, in coordination with Amberland, and Member States, to count lamps", "wlo"],
    [
      "Requests WLO, in coordination with Amberland, crews, and Member States, including the World Buoy Agency, to count lamps",
      "wlo",
    ],
    [
      "Requests WLO, in coordination with Amberland, and Member States, within their mandates, to count lamps",
      "wlo and member-states",
    ],
    [
      "Requests WLO and Amberland, within their mandates, means and ships, to count lamps",
      "wlo and amberland",
    ],
    ["Requests WLO, within the plan for lamps, and Member States to count lamps", "wlo and member-states"],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });

  it.each([
    [
      "in coordination",
      "Requests WLO, in coordination with Amberland, crews, and Member States to count lamps",
    ],
    [
      "with the support",
      "Requests WLO, with the support of Amberland, as well as the World Buoy Agency to count lamps",
    ],
    ["within the plan", "Requests Member States, within the plan for lamps, WLO and crews to count lamps"],
    ["all", "Calls upon all, in particular WLO, to count lamps"],
  ])("and a doubt where nobody can tell, from %s on: %s", (words, text) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([["", "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts.join()).toContain(`is not understood from "${words}`);
  });
});

it("those who are asked are named before the parts in which they act", () => {
  const text =
    "1. Recommends that all Member States, including those in fog, as lamp States, States of fog or home States, contribute lamps.";
  expect(tasksOf(text)).toEqual([["member-states", "contribute lamps"]]);
});

describe("those who are asked are limited, so that others are meant", () => {
  it.each([
    [
      "Requests the Secretary-General of the fog meeting to count lamps",
      "Secretary-General of the fog meeting",
    ],
    ["Urges Member States in the region to count lamps", "Member States in the region"],
    ["Urges Member States of refuge to count lamps", "Member States of refuge"],
    ["Urges Member States whose ships are at sea to count lamps", "Member States whose ships are at sea"],
    [
      "Calls upon all peacekeeping and other United Nations bodies, in particular WLO, to count lamps",
      "peacekeeping",
    ],
  ])("%s", (text, words) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([["", "count lamps"]]);
    expect(readMandates(`1. ${text}.`).doubts.join()).toContain(`DRF026 "${words}" is asked`);
  });

  it("by the members of two bodies, or of one", () => {
    const text =
      "1. Invites Member States members and observers of WLO and the World Buoy Agency to count lamps.";
    expect(tasksOf(text)).toEqual([["", "count lamps"]]);
    expect(readMandates(text).acts[0]?.addressees).toBeUndefined();
  });
});

describe("others who are asked after the first action", () => {
  it.each([
    [
      "Calls upon crews to count lamps and upon Member States to mend them",
      [
        ["crews", "count lamps"],
        ["member-states", "mend them"],
      ],
    ],
    [
      "Urges WLO to count lamps as soon as possible and Member States to mend them",
      [
        ["wlo", "count lamps as soon as possible"],
        ["member-states", "mend them"],
      ],
    ],
    [
      "Calls upon WLO to count lamps and upon the Lamp Watch Front to mend them",
      [
        ["wlo", "count lamps"],
        ["", "mend them"],
      ],
    ],
    [
      "Urges WLO to cooperate with crews and Member States to count lamps",
      [["wlo", "cooperate with crews and Member States to count lamps"]],
    ],
    [
      "Urges WLO to make timely and full use of crews and Member States to count lamps",
      [["wlo", "make timely and full use of crews and Member States to count lamps"]],
    ],
    [
      "Requests WLO to count lamps and on that basis to mend them",
      [["wlo", "count lamps and on that basis to mend them"]],
    ],
  ])("%s", (text, tasks) => {
    expect(tasksOf(`1. ${text}.`)).toEqual(tasks);
  });

  it("are no States when they are stakeholders", () => {
    const text =
      "1. Encourages Member States to work with crews, and invites those stakeholders to count lamps.";
    expect(tasksOf(text).at(-1)).toEqual(["", "count lamps"]);
  });
});

describe("somebody after “by” acts in a clause with a passive verb", () => {
  it.each([
    ["Requests that lamps be counted by WLO", "wlo"],
    ["Requests that, once lit, lamps flash as in the plan agreed by WLO and Amberland", ""],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`).map(([asked]) => asked)).toEqual([who]);
  });
});
