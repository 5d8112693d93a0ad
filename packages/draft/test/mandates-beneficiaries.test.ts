import { describe, expect, it } from "vitest";
import { readMandates } from "./read-mandates.ts";

describe("addressees and beneficiaries of acts", () => {
  it.each([
    ["Stresses the importance of Member States counting lamps", ["member-states"]],
    ["Emphasizes that Member States should count lamps", ["member-states"]],
    ["Recognizes the need for WLO to count lamps", ["wlo"]],
    ["Reaffirms the primary responsibility of Member States to count lamps", ["member-states"]],
    ["Emphasizes the importance of close cooperation between WLO and the World Buoy Agency", ["wlo", "wba"]],
    ["Emphasizes that it is the primary responsibility of Member States to count lamps", ["member-states"]],
    [
      "Stresses that the responsibility for counting lamps lies foremost with Member States",
      ["member-states"],
    ],
    ["Emphasizes that safety will require lamps from Member States", ["member-states"]],
    ["Emphasizes that lamps from Member States are many", undefined],
    ["Emphasizes that safety requires that Member States submit lists", ["member-states"]],
    ["Reaffirms that WLO, as the only lamp body, has the primary role in counting", ["wlo"]],
    ["Emphasizes that Member States are many", undefined],
    ["Reaffirms that Member States need to count lamps", ["member-states"]],
    ["Reaffirms that Member States need more lamps", undefined],
    ["Stresses the importance of the agreement between WLO and the World Buoy Agency", undefined],
    ["Welcomes the lamps of WLO", undefined],
    // Nouns that stress what somebody does.
    ["Stresses the need for WLO, as appropriate and within its mandate, to count lamps", ["wlo"]],
    ["Stresses the need for WLO and other keepers of lamps to count them", ["wlo"]],
    ["Stresses the need for lamps of Member States", undefined],
    ["Acknowledges the need of Member States for lamps", undefined],
    ["Stresses the importance for WLO of counting lamps", ["wlo"]],
    ["Stresses the importance that WLO ensure that lamps are counted", ["wlo"]],
    ["Stresses the importance of WLO as a body that contributes to keep lamps", undefined],
    ["Stresses the importance of the full implementation of the plan by WLO", ["wlo"]],
    ["Stresses the importance of protection from theft by Member States", undefined],
    ["Stresses the need for a new approach on the part of Member States", ["member-states"]],
    ["Stresses the need for the full participation of WLO in the count", ["wlo"]],
    ["Stresses the responsibility of and the need for WLO to count lamps", ["wlo"]],
    ["Stresses the importance of lamps, as well as the need for WLO to count them", ["wlo"]],
    ["Stresses the need for WLO to count lamps and for Member States to mend them", ["wlo", "member-states"]],
    ["Stresses, in this regard, the importance of WLO counting lamps", ["wlo"]],
    // Clauses that oblige somebody.
    [
      "Reaffirms that it is one of the tasks of WLO and also the duty of Member States to count lamps",
      ["member-states"],
    ],
    [
      "Reaffirms that, while lamps differ in size, form and colour, it is the duty of Member States, in all weather, to count them",
      ["member-states"],
    ],
    ["Recognizes that it is important that WLO submit lists", ["wlo"]],
    ["Recognizes that it is necessary for WLO to count lamps", ["wlo"]],
    ["Stresses that there is an urgent need for WLO to count lamps", ["wlo"]],
    [
      "Recognizes that counting lamps is the shared responsibility of WLO and Member States",
      ["wlo", "member-states"],
    ],
    ["Emphasizes that lamps are few and that WLO must count them", ["wlo"]],
    ["Notes that the Council decided that lamps are few and that WLO must count them", undefined],
    ["Emphasizes that WLO also has a responsibility to count lamps", ["wlo"]],
    ["Emphasizes that WLO has the potential to count lamps", undefined],
    ["Emphasizes that WLO should be provided with lamps", undefined],
    ["Emphasizes that WLO shall continue to be held responsible for lamps", undefined],
    ["Emphasizes that WLO shall consist of keepers", undefined],
    ["Reaffirms its decision in resolution 70/1 that Member States shall count lamps", ["member-states"]],
    ["Emphasizes the fact that WLO must count lamps", ["wlo"]],
  ])("%s", (text, addressees) => {
    expect(readMandates(`1. ${text}.`).acts[0]?.addressees).toEqual(addressees);
  });

  it.each([
    ["Requests WLO to assist Member States and the World Buoy Agency", ["member-states", "wba"]],
    ["Requests the Secretary-General to report to the General Assembly", ["general-assembly"]],
    ["Welcomes the support of WLO", undefined],
    ["Requests WLO to provide assistance, particularly to Amberland", ["amberland"]],
    ["Requests WLO to act in support of Amberland", ["amberland"]],
    ["Requests WLO to prevent support for wreckers", undefined],
  ])("%s", (text, beneficiaries) => {
    expect(readMandates(`1. ${text}.`).acts[0]?.beneficiaries).toEqual(beneficiaries);
  });
});
