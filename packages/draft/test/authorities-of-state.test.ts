import { expect, it } from "vitest";
import { readMandates, tasksOf } from "./read-mandates.ts";

const about = "Recalling Amberland, lamps in Amberland, bells in Amberland and buoys in Amberland,\n\n";

it.each([
  "the authorities",
  "the relevant authorities",
  "the transitional authorities",
  "the government",
  "the new Government",
  "the incoming Government",
  "the country",
])("a resolution about one State asks this State by %s", (words) => {
  expect(tasksOf(`${about}1. Urges ${words} to count lamps.`)).toEqual([["amberland", "count lamps"]]);
});

it.each([
  ["whose authorities it says", `${about}1. Urges the authorities of the harbour to count lamps.`],
  ["whose new Government it is", `${about}1. Urges the new Government of the Fog Isles to count lamps.`],
  ["that it asks another body", `${about}1. Urges the new Government council to count lamps.`],
  ["that they are of a place", `${about}1. Urges the local authorities to count lamps.`],
  [
    "whose government it is beside another State",
    `${about}1. Urges Cedarland and the government to count lamps.`,
  ],
  ["which State it is about", "1. Urges the authorities to count lamps."],
])("but not where the text says or leaves open %s", (_, text) => {
  expect(tasksOf(text)).toEqual([["", "count lamps"]]);
  expect(readMandates(text).doubts.join()).toContain("DRF026");
});
