import { expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

it.each([
  ["Calls upon Amberland, the mining country, to count lamps", "amberland"],
  ["Calls upon Amberland, the lamp bank, in the light of the fog, to count lamps", "amberland"],
  // The list goes on, or the second one has a name.
  ["Calls upon Amberland, the lamp banks and WLO to count lamps", "amberland and lamp-banks and wlo"],
  [
    "Calls upon Amberland, the World Buoy Agency bodies, to count lamps",
    "amberland and world-buoy-agency-bodies",
  ],
])("words that describe a name ask nobody else: %s", (text, who) => {
  expect(tasksOf(`1. ${text}.`)).toEqual([[who, "count lamps"]]);
  expect(readMandates(`1. ${text}.`).doubts).toEqual([]);
});

it.each([
  ["Calls for an end of the fog, and for WLO and Cedarland to count lamps", ["wlo", "cedarland"]],
  ["Calls for an end of the fog, and for all steps to count lamps", []],
])("%s", (text, asked) => {
  expect(readMandates(`1. ${text}.`).acts[0]?.addressees ?? []).toEqual(asked);
});
