import { describe, expect, it } from "vitest";
import { readMandates, tasksOf, unnamed } from "./read-mandates.ts";

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
    [
      "Calls upon all Member States that have not yet signed, ratified or acceded to the Lamp Treaty to consider doing so",
      "member-states",
      "consider doing so",
    ],
    [
      "Requests the Secretary-General prepare a count of lamps",
      "secretary-general",
      "prepare a count of lamps",
    ],
    ["Requests WLO report to the Council on lamps", "wlo", "report to the Council on lamps"],
    ["Requests the Secretary-general to count lamps", "secretary-general", "count lamps"],
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
    ["Requests that, as the weather permits, WLO send ships", "wlo", "send ships"],
    [
      "Requests that, in all seasons, including before and after storms, as appropriate, WLO prioritise lamps",
      "wlo",
      "prioritise lamps",
    ],
    ["Requests that in counting lamps, WLO cooperate with keepers", "wlo", "cooperate with keepers"],
    ["Requests that in order to count lamps WLO send ships", "wlo", "send ships"],
    ["Requests in the meantime that WLO send ships", "wlo", "send ships"],
    [
      "Requests in paragraph 2 of its resolution 98/1 of 3 May 2044, that WLO ensure that lamps burn",
      "wlo",
      "ensure that lamps burn",
    ],
    [
      "Reminds WLO in particular to keep its promise to count lamps",
      "wlo",
      "keep its promise to count lamps",
    ],
    [
      "Reminds Member States, particularly WLO, of the duties that they have",
      "member-states and wlo",
      "duties that they have",
    ],
    ["Appeals to Member States in arrears with their fees to pay them", "member-states", "pay them"],
    [
      "Decides that WLO shall, upon discovery of oil, gas or coal, seize and sell it",
      "wlo",
      "seize and sell it",
    ],
    ["Decides that WLO shall, seize oil, gas and coal", "wlo", "seize oil, gas and coal"],
    [
      "Decides to authorize Member States to, and that all Member States shall, upon finding oil, seize it",
      "member-states",
      "seize it",
    ],
    ["Recommends that Member States that have not counted lamps review them", "member-states", "review them"],
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
    ["Requests that the Secretary-General brief WLO", "secretary-general", "brief WLO"],
    ["Invites Member States in a position to mend lamps to count them", "member-states", "count them"],
    ["Requests that WLO continues to count lamps", "wlo", "continues to count lamps"],
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
    [
      "Calls for ensuring even and lasting light in old harbours, including support from keepers, as well as the World Buoy Agency, to make harbours safe",
      "",
      "ensuring even and lasting light in old harbours, including support from keepers, as well as the World Buoy Agency, to make harbours safe",
    ],
    ["Calls for painting Member States to count lamps", "", "painting Member States to count lamps"],
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
      "Urges Member States that have not ratified the Convention on Fog, Lamps and Bells to count lamps",
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
    ["Invites Member States and/or WLO to count lamps", "member-states and wlo", "count lamps"],
    ["Reminds WLO (“the Lamp Organization”) to count lamps", "wlo", "count lamps"],
    ["Demands that WLO offer lamps", "wlo", "offer lamps"],
    ["Demands that yearly offers be written down", "", "yearly offers be written down"],
    ["Demands that WLO treat lamps with care", "wlo", "treat lamps with care"],
    ["Decides that, if a lamp, a bell or a buoy fails, WLO shall mend it", "wlo", "mend it"],
    ["Requests that to help keepers to see, WLO shall mend lamps", "wlo", "mend lamps"],
    ["Invites Member States once again to count lamps", "member-states", "count lamps"],
    [
      "Invites coastal and other inland keepers to count lamps",
      "coastal-keepers and inland-keepers",
      "count lamps",
    ],
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

it("a clause after a name ends at a comma before others who are asked", () => {
  const text = "1. Calls upon Member States which participated, interested helpers and WLO to count lamps.";
  const { acts, doubts } = readMandates(text);
  expect(acts).toMatchObject([{ addressees: ["interested-helpers", "wlo"] }]);
  expect(doubts).toEqual([unnamed("Member States which participated", "Calls upon")]);
});
