import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

const cited = (words: string) =>
  read(`${words}\n\n1. Thanks those who read.`).citations.map((one) => one.replace(/ \| .*$/, ""));

describe("a work that appears with its year is cited by its title", () => {
  it.each([
    ["Noting the Global Lamp Overview 2044, and", "Global Lamp Overview 2044"],
    ["Noting The Lighthouse Goals Report 2044, and", "Lighthouse Goals Report 2044"],
    [
      "Welcoming the Coastal Progress Update 2044 on Lamp Goal 6, and",
      "Coastal Progress Update 2044 on Lamp Goal 6",
    ],
    [
      "Noting the Fog Development Report 2044: Lamps – Making the Coast Visible, and",
      "Fog Development Report 2044: Lamps – Making the Coast Visible",
    ],
    ["Noting the World Fog Organization Coastal Survey 2044, and", "Coastal Survey 2044"],
    ["Noting the Lamp Council and the Coastal Fog Outlook 2044–2048, and", "Coastal Fog Outlook 2044–2048"],
    [
      "Noting the Lamp Investment Report 2044: Light for All of the World Fog Organization, and",
      "Lamp Investment Report 2044: Light for All",
    ],
  ])("%s", (words, title) => {
    expect(cited(words)).toEqual([title]);
  });

  it.each([
    "Noting the second Periodic Review 2044, and",
    "Noting the Coastal Fog Outlook, and",
    "Noting that an Overview 2044 of lamps, and",
  ])("but not %s", (words) => {
    expect(cited(words)).toEqual([]);
  });
});

describe("a title in italics inside a sentence is that of a work", () => {
  it.each([
    ["Noting the *Barometer of Fog* of May 2044,", "Barometer of Fog"],
    ["Noting *The Lamps of the World*,", "Lamps of the World"],
    ["Noting the *World of Lamps*: *Light for the Coast*,", "World of Lamps: Light for the Coast"],
    ["Noting its *State of Coastal Lamps 2044* report,", "State of Coastal Lamps 2044"],
  ])("%s", (words, title) => {
    expect(cited(words)).toEqual([title]);
  });

  it.each([
    ["other words", "Noting the lamps, *noting also with interest* that they are lit,"],
    ["a body", "Noting the *Coastal Lamp Commission*,"],
    ["two words", "Noting the *Coastal Lamp*,"],
    ["a thing", "Noting the *Ark of Lamps*,"],
    ["a case", "Noting its ruling in *Keeper of Lamps v. Harbour of Fog*,"],
    ["a series", "Noting the *Coastal Lamp Series*,"],
    ["a heading", "*Protection of Lamps* To light the coast,"],
  ])("and not %s", (_, words) => {
    expect(cited(words)).toEqual([]);
  });
});

it("words in italics after “entitled” are a title of the document before them", () => {
  expect(
    read("Welcoming the Coastal Lamp Strategy 2044–2049, entitled *Light. Light for All.*,\n\n1. Thanks.")
      .citations,
  ).toEqual([
    "Coastal Lamp Strategy 2044–2049 | coastal-lamp-strategy-2044-2049",
    "Light. Light for All. | coastal-lamp-strategy-2044-2049",
  ]);
  expect(cited("Noting the report of the session of the crews, entitled *Light for the Coast*,")).toEqual([]);
});
