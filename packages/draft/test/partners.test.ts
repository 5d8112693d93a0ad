import { expect, it } from "vitest";
import { draftBody } from "./registers.ts";

/** The roles of the actors that a paragraph names, in order. */
const rolesIn = (text: string) =>
  draftBody(`The General Assembly,\n\n1. ${text}.`).paragraphs[0]?.mentions.map(({ role }) => role);

it.each([
  "Welcomes the mutual information between the United Nations and WLO",
  "Notes the liaison mechanism between the World Buoy Agency and WLO",
  "Notes the meeting jointly hosted by the United Nations and WLO",
  "Notes the meeting organized by the United Nations (UN) and WLO",
])("both of two who do something together are partners: %s", (text) => {
  expect([...new Set(rolesIn(text))]).toEqual(["partner"]);
});

it.each([
  "Notes the lamps of the United Nations and WLO",
  "Notes the meeting hosted by WLO",
  "Notes the difference between lamps that is known to the United Nations and WLO",
])("names beside each other are none: %s", (text) => {
  expect(rolesIn(text)).not.toContain("partner");
});
