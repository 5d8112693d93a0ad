import { describe, expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

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
      "Calls for urgent action by Member States, WLO, keepers of lamps engaged in the work, and the World Buoy Agency to count lamps",
      [""],
      ['DRF025 whom "Calls for" asks is not understood from "keepers" on'],
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
      [
        'DRF026 "parties to the quarrel" is asked by "Calls upon", and no actor has this name',
        'DRF026 "Member States of the region" is asked by "Calls upon", and no actor has this name',
      ],
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
      "Reminds all notably to count lamps",
      [""],
      ['DRF026 "all notably" is asked by "Reminds", and no actor has this name'],
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
        'DRF026 "keepers in fog" is asked by "Calls for", and no actor has this name',
      ],
    ],
    [
      "Requests that the Secretary-General count lamps",
      [""],
      ['DRF025 whom "Requests" asks is not understood from "Secretary-General count" on'],
    ],
    [
      "Requests that immediately submit a count of lamps",
      [""],
      ['DRF025 whom "Requests" asks is not understood from "immediately" on'],
    ],
    ["Requests it to count lamps", [""], ['DRF025 whom "it" means, which "Requests" asks, is not known']],
    [
      "Reminds Member States, including keepers of lamps, of their duty to count lamps",
      [],
      ['DRF025 whom "Reminds" asks is not understood from "including" on'],
    ],
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
