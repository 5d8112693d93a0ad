import { describe, expect, it } from "vitest";
import { draftBody, readMandates, tasksOf } from "./read-mandates.ts";

describe("a class that a common noun means only where somebody is asked", () => {
  it.each([
    ["Invites crews to count lamps", "crews"],
    ["Invites all other relevant crews to count lamps", "crews"],
    ["Encourages Member States, interested crews and WLO to count lamps", "member-states and crews and wlo"],
    ["Invites crews, within their mandates, to count lamps", "crews"],
    ["Invites crews, while respecting their orders, to count lamps", "crews"],
    ["Invites crews, respecting their orders, to count lamps", "crews"],
    ["Urges the relevant crews to count lamps", "crews"],
    ["Urges the buoy crews to count lamps", "buoy-crews"],
    ["Urges the crews concerned to count lamps", "crews-concerned"],
    ["Urges all other interested helpers to count lamps", "interested-helpers"],
    ["Urges all other guards to count lamps", "relevant-guards"],
    ["Urges guarding Member States to count lamps", "guarding-member-states"],
    ["Urges each country to count lamps", "countries"],
    ["Urges all concerned to count lamps", "all-concerned"],
    ["Urges Member States and all those concerned to count lamps", "member-states and all-concerned"],
    ["Urges crews that have not yet done so to count lamps", "crews"],
    ["Urges crews and engaged lamp banks to count lamps", "crews and lamp-banks"],
    ["Urges military and civil crews to count lamps", "military-and-civil-crews"],
  ])("%s", (text, who) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  });

  it.each([
    ["which the words point to", "Invites those crews to count lamps"],
    ["which the words point to with others", "Invites those helpers and buoy crews to count lamps"],
    ["which is somebody's own", "Invites WLO and its crews to count lamps"],
    ["which is limited", "Invites crews affected by fog to count lamps"],
    ["which is limited by a clause", "Invites crews that have painted a bell to count lamps"],
    ["which is bound by something", "Invites the crews to the harbour treaty to count lamps"],
    ["which shares more than its last word", "Invites humanitarian and harbour buoy crews to count lamps"],
    ["which is limited after another", "Invites crews and helpers affected by fog to count lamps"],
    [
      "which is limited together with others",
      "Invites crews, helpers and boats of the harbour to count lamps",
    ],
  ])("but not one %s", (_, text) => {
    const { mandates, doubts } = readMandates(`1. ${text}.`);
    expect(mandates.map(({ assignees }) => assignees)).toEqual([[]]);
    expect(doubts.join()).toContain("DRF026");
  });

  it("is no mention, and no other text names it", () => {
    const made = draftBody(
      "The General Assembly,\n\nRecalling the crews of the coast,\n\n1. Invites crews to count lamps.",
    );
    expect(made.paragraphs.flatMap(({ mentions }) => mentions)).toEqual([]);
    expect(made.paragraphs[1]?.acts.map(({ addressees }) => addressees)).toEqual([["crews"]]);
  });
});
