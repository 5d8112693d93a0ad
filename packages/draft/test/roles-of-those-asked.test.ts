import { describe, expect, it } from "vitest";
import { draftBody, readMandates } from "./read-mandates.ts";

const rolesIn = (text: string) =>
  (draftBody(`The General Assembly,\n\n1. ${text}.`).records?.paragraphs ?? [])
    .flatMap(({ mentions = [] }) => mentions)
    .map(({ quote, role }) => `${quote}: ${role}`);

describe("those whom an act asks are addressees where they are named", () => {
  it.each([
    ["Appeals to Member States to count lamps", ["Member States: addressee"]],
    ["Appeals to WLO, in particular Amberland, to count lamps", ["WLO: addressee", "Amberland: addressee"]],
    ["Requests WLO to count lamps", ["WLO: addressee"]],
    ["Calls for the five Member States to count lamps", ["Member States: addressee"]],
    [
      "Urges WLO, lamplit yards and Member States to count lamps",
      ["WLO: addressee", "Member States: addressee"],
    ],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("and those who help, are excepted or are only the place are not", () => {
  it.each([
    ["Requests WLO, with the support of Member States, to count lamps", "Member States: subject"],
    ["Requests WLO, with support from Member States, to count lamps", "Member States: subject"],
    ["Requests WLO, in coordination with Member States, to count lamps", "Member States: partner"],
    ["Requests WLO, through the Member States, to count lamps", "Member States: subject"],
    ["Requests WLO, on recommendations from Member States, to count lamps", "Member States: subject"],
    ["Demands that WLO end the fog throughout Amberland", "Amberland: place"],
    ["Urges all yards other than WLO to count lamps", "WLO: subject"],
    ["Calls upon all lamplit yards in Amberland to count lamps", "Amberland: place"],
  ])("%s", (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });
});

describe("those for whose review something is made are not asked", () => {
  it.each([
    "Encourages efforts to ensure the end of the list of lamps for review by WLO",
    "Encourages efforts to finish the draft of the list for its further consideration by WLO",
  ])("%s", (text) => {
    const { acts, mandates } = readMandates(`1. ${text}.`);
    expect(acts[0]?.addressees).toBeUndefined();
    expect(mandates.map(({ assignees }) => assignees)).toEqual([[]]);
  });

  it("unless the review itself is asked for", () => {
    const { acts } = readMandates("1. Encourages early review by WLO.");
    expect(acts[0]?.addressees).toEqual(["wlo"]);
  });
});

describe("an action does not begin in a clause about somebody", () => {
  it.each([
    [
      "Encourages the continued incorporation into this fleet of crews from harbours that are prone to long fogs",
      "continued incorporation into this fleet of crews from harbours that are prone to long fogs",
    ],
    [
      "Invites a shared response that supports these harbours to achieve light",
      "shared response that supports these harbours to achieve light",
    ],
    ["Urges Member States that have not yet contributed to lamp-sharing to do so", "do so"],
  ])("%s", (text, action) => {
    expect(readMandates(`1. ${text}.`).mandates.map(({ quote }) => quote)).toEqual([action]);
  });

  it("and people from a State are not the State", () => {
    const { acts } = readMandates("1. Encourages the participation of experts from Amberland.");
    expect(acts[0]?.addressees).toBeUndefined();
  });
});

describe("demands without “that” or “to”", () => {
  it("ask the one who is named before the verb", () => {
    const { mandates } = readMandates("1. Demands the WLO immediately cease blowing horns.");
    expect(mandates.map(({ quote, assignees }) => [quote, assignees])).toEqual([
      ["immediately cease blowing horns", ["wlo"]],
    ]);
  });

  it("but not in “the release of”", () => {
    const { mandates } = readMandates("1. Demands WLO release of lamps.");
    expect(mandates.map(({ quote }) => quote)).not.toContain("release of lamps");
  });
});

describe("the organ is informed as “it”", () => {
  it.each([
    "inform it of the lamps",
    "continue to update it on the lamps",
    "update it by 15 October 2045 on the lamps",
    "keep it regularly informed of the lamps",
  ])("%s", (action) => {
    const { mandates } = readMandates(`1. Requests WLO to ${action}.`);
    expect(mandates.map(({ recipients }) => recipients)).toEqual([["general-assembly"]]);
  });

  it.each(["keep the Security Council’s list and update it every year", "update it regularly"])(
    "not: %s",
    (action) => {
      const { mandates } = readMandates(`1. Requests WLO to ${action}.`);
      expect(mandates.flatMap(({ recipients = [] }) => recipients)).not.toContain("general-assembly");
    },
  );
});
