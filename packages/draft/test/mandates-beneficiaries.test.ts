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
