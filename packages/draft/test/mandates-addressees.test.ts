import { describe, expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

describe("who is asked", () => {
  it.each([
    ["Requests the Secretary-General to count lamps", "secretary-general", "count lamps"],
    [
      "Requests the Secretary-General, in consultation with Member States, to count lamps",
      "secretary-general",
      "count lamps",
    ],
    [
      "Requests the Secretary-General, in consultation with the harbour authorities, and the World Buoy Agency to count lamps",
      "secretary-general and wba",
      "count lamps",
    ],
    [
      "Calls upon the United Nations system, in particular the World Buoy Agency, and WLO, as appropriate and within their mandates, to count lamps",
      "united-nations-system and wba and wlo",
      "count lamps",
    ],
    [
      "Invites, as appropriate, WLO and Member States to, inter alia, count lamps",
      "wlo and member-states",
      "count lamps",
    ],
    ["Encourages Member States in a position to do so to count lamps", "member-states", "count lamps"],
    ["Urges Member States that have not yet done so to count lamps", "member-states", "count lamps"],
    ["Requests WLO, at its tenth session, to be held in May, to count lamps", "wlo", "count lamps"],
    [
      "Calls upon Member States and, where applicable, WLO to count lamps",
      "member-states and wlo",
      "count lamps",
    ],
    [
      "Urges WLO, with the support of the harbour authorities, as well as the World Buoy Agency, to count lamps",
      "wlo",
      "count lamps",
    ],
    [
      "Urges WLO, among others, as well as the World Buoy Agency, to count lamps",
      "wlo and wba",
      "count lamps",
    ],
    [
      "Requests WLO, given its skill in mending lamps in order to see in fog, to count lamps",
      "wlo",
      "count lamps",
    ],
    ["Recommends that Member States that have counted lamps review them", "member-states", "review them"],
    [
      "Appeals to Member States that have not yet taken the steps to be heard to count lamps",
      "member-states",
      "count lamps",
    ],
    [
      "Recommends to WLO that Amberland be let in to its meetings",
      "wlo",
      "Amberland be let in to its meetings",
    ],
    ["Calls upon Member States not to put out lamps", "member-states", "not to put out lamps"],
    [
      "Requests that the Secretary-General submit a list of lamps",
      "secretary-general",
      "submit a list of lamps",
    ],
    ["Recommends that Member States should count lamps", "member-states", "count lamps"],
    [
      "Requests that a list be submitted by the Secretary-General",
      "secretary-general",
      "a list be submitted by the Secretary-General",
    ],
    ["Calls upon Member States to follow\u2011up on lamps", "member-states", "follow\u2011up on lamps"],
    ["Calls upon WLO, the burning lamp, to count lamps", "wlo", "count lamps"],
    ["Appeals to Member States to count lamps", "member-states", "count lamps"],
    ["Reminds Member States of their duty to count lamps", "member-states", "duty to count lamps"],
    [
      "Encourages close cooperation between WLO and the World Buoy Agency in fog",
      "wlo and wba",
      "close cooperation between WLO and the World Buoy Agency in fog",
    ],
    [
      "Encourages the continued efforts of Member States in counting lamps",
      "member-states",
      "continued efforts of Member States in counting lamps",
    ],
    [
      "Calls for the counting of lamps by Member States",
      "member-states",
      "counting of lamps by Member States",
    ],
    ["Calls for the counting of lamps", "", "counting of lamps"],
    ["Urges their early and complete counting", "", "early and complete counting"],
    [
      "Encourages the full, equal and safe participation of keepers in fog",
      "",
      "full, equal and safe participation of keepers in fog",
    ],
    ["Encourages the efforts of WLO in fog", "wlo", "efforts of WLO in fog"],
    ["Encourages WLO’s efforts to count lamps", "wlo", "WLO’s efforts to count lamps"],
    [
      "Requests further measures to be taken, inter alia, by WLO and the World Buoy Agency in fog",
      "wlo and wba",
      "further measures to be taken, inter alia, by WLO and the World Buoy Agency in fog",
    ],
    [
      "Urges the early discussion of the plan introduced by WLO",
      "",
      "early discussion of the plan introduced by WLO",
    ],
    [
      "Encourages the sharing of lamps between Member States as well as WLO, including the World Buoy Agency, to count them",
      "member-states and wlo and wba",
      "sharing of lamps between Member States as well as WLO, including the World Buoy Agency, to count them",
    ],
    ["Encourages Member States, led by WLO, to count lamps", "member-states", "count lamps"],
    [
      "Urges Member States that have ratified the Convention on Fog, Lamps and Bells to count lamps",
      "member-states",
      "count lamps",
    ],
    [
      "Calls upon Member States, in particular those that have many lamps, to count them",
      "member-states",
      "count them",
    ],
    [
      "Requests the Secretary-General in his next report to provide a list",
      "secretary-general",
      "provide a list",
    ],
    ["Invites Member States to do so", "member-states", "do so"],
    ["Invites Member States once again to count lamps", "member-states", "count lamps"],
    [
      "Invites coastal and inland keepers to count lamps",
      "coastal-keepers and inland-keepers",
      "count lamps",
    ],
    [
      "Appeals to relevant Member States, and to WLO, within its means, to count lamps",
      "member-states and wlo",
      "count lamps",
    ],
    [
      "Requests that the Secretary-General, when counting lamps through the use of lists, submit them",
      "secretary-general",
      "submit them",
    ],
    [
      "Encourages the efforts and progress made by WLO to count lamps",
      "wlo",
      "efforts and progress made by WLO to count lamps",
    ],
    ["Demands that there be no fog", "", "there be no fog"],
    [
      "Requests, consistent with its rules, that the Secretary-General submit a list",
      "secretary-general",
      "submit a list",
    ],
    ["Encourages the better counting of lamps", "", "better counting of lamps"],
  ])("%s", (text, assignees, quote) => {
    expect(tasksOf(`1. ${text}.`)).toEqual([[assignees, quote]]);
    expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
  });
});

describe("a doubt, and nobody in place of the one who is asked", () => {
  it.each([
    [
      "Calls upon Member States and, where applicable, lamp makers to count lamps",
      [""],
      ['DRF026 "lamp makers" is asked by "Calls upon", and no actor has this name'],
    ],
    [
      "Calls upon Member States and other relevant shipping houses to count lamps",
      [""],
      ['DRF026 "shipping houses" is asked by "Calls upon", and no actor has this name'],
    ],
    [
      "Authorizes Member States acting under paragraph 4 above to count lamps",
      [""],
      [
        'DRF026 "Member States acting under paragraph 4 above" is asked by "Authorizes", and no actor has this name',
      ],
    ],
    [
      "Encourages cooperation between Member States, makers of lamps and WLO",
      [""],
      ['DRF025 whom "Encourages" asks is not understood from "makers" on'],
    ],
    [
      "Appeals to Member States, in particular those of the bay, as well as to lamp makers, to count lamps",
      [""],
      ['DRF026 "lamp makers" is asked by "Appeals", and no actor has this name'],
    ],
    [
      "Encourages cooperation among Member States, WLO, lamp makers and keepers",
      [""],
      ['DRF025 whom "Encourages" asks is not understood from "lamp" on'],
    ],
    [
      "Calls upon Member States bordering the bay to count lamps",
      [""],
      ['DRF026 "Member States bordering the bay" is asked by "Calls upon", and no actor has this name'],
    ],
    [
      "Requests the Provisional Lamp Secretariat to count lamps",
      [""],
      ['DRF026 "Provisional Lamp Secretariat" is asked by "Requests", and no actor has this name'],
    ],
    [
      "Calls upon all parties to the quarrel and Member States of the region, in particular Amberland, to count lamps",
      [""],
      ['DRF026 "parties to the quarrel" is asked by "Calls upon", and no actor has this name'],
    ],
    [
      "Invites the Fog Envoy of the Secretary-General to count lamps",
      [""],
      ['DRF026 "Fog Envoy of the Secretary-General" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Invites the offices of WLO and the World Buoy Agency to count lamps",
      [""],
      ['DRF025 whom "Invites" asks is not understood from "offices of WLO" on'],
    ],
    [
      "Invites WLO keepers to count lamps",
      [""],
      ['DRF026 "WLO keepers" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Invites Member States and coastal and foggy keepers to count lamps",
      [""],
      ['DRF026 "coastal and foggy keepers" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Invites the lamp bodies of the United Nations system and WLO to count lamps",
      [""],
      ['DRF026 "lamp bodies of the United Nations system" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Reminds all concerned to count lamps",
      [""],
      ['DRF026 "all concerned" is asked by "Reminds", and no actor has this name'],
    ],
    [
      "Calls for all keepers to count lamps",
      [""],
      ['DRF026 "keepers" is asked by "Calls for", and no actor has this name'],
    ],
    [
      "Encourages all keepers to study WLO’s list of lamps",
      [""],
      ['DRF026 "keepers" is asked by "Encourages", and no actor has this name'],
    ],
    [
      "Requests the working group to count lamps",
      [""],
      ['DRF026 "working group" is asked by "Requests", and no actor has this name'],
    ],
    [
      "Invites humanitarian and religious bodies to count lamps",
      [""],
      ['DRF026 "humanitarian and religious bodies" is asked by "Invites", and no actor has this name'],
    ],
    [
      "Urges those having influence with WLO to count lamps",
      [""],
      ['DRF026 "those having influence with WLO" is asked by "Urges", and no actor has this name'],
    ],
    [
      "Encourages Member States, especially seafaring nations, to count lamps",
      [""],
      ['DRF026 "seafaring nations" is asked by "Encourages", and no actor has this name'],
    ],
    [
      "Calls for urgent action by Member States, local guilds, WLO and other keepers in fog",
      [""],
      [
        'DRF026 "local guilds" is asked by "Calls for", and no actor has this name',
        'DRF026 "keepers" is asked by "Calls for", and no actor has this name',
      ],
    ],
    [
      "Requests that the Secretary-General count lamps",
      [""],
      ['DRF025 whom "Requests" asks is not understood from "Secretary-General count" on'],
    ],
    ["Requests it to count lamps", [""], ['DRF025 whom "it" means, which "Requests" asks, is not known']],
    ["Invites Member States", [], ['DRF027 what "Invites" asks for is not understood: "Member States"']],
  ])("%s", (text, assignees, doubts) => {
    expect(tasksOf(`1. ${text}.`).map(([who]) => who)).toEqual(assignees);
    expect(readMandates(`1. ${text}.`).doubts).toEqual(doubts);
  });

  it("but those of the list who are known are addressees of the act", () => {
    const { acts } = readMandates("1. Calls upon Member States, the Fog Fund and WLO to count lamps.");
    expect(acts[0]?.addressees).toEqual(["member-states", "wlo"]);
  });

  it("for every act that asks, when there is no mandate", () => {
    const asking = ["Urges", "Invites", "Requests", "Calls upon", "Encourages", "Recommends", "Demands"];
    for (const verb of asking)
      for (const rest of [
        "the keepers",
        "that gulls",
        "WLO",
        "of and by",
        "",
        "Member States, WLO and others",
      ]) {
        const { mandates, doubts } = readMandates(`1. ${verb} ${rest}.`);
        expect(mandates.length + doubts.length, `${verb} ${rest}`).toBeGreaterThan(0);
      }
  });
});
