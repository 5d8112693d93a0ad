import { describe, expect, it } from "vitest";
import { draft, read } from "./read-names.ts";
import { masthead } from "./registers.ts";

describe("a name that is only part of something longer is no mention", () => {
  it.each([
    ["a class that no register has", "the United Nations bodies and mechanisms"],
    ["a longer class", "the United Nations agencies and bodies"],
    ["documents that are not named", "the United Nations resolutions on lamps"],
    ["those who are bound by one", "Member States that are parties to the Fog Treaty"],
    ["parties to a treaty", "States parties to the Convention on Coastal Fog"],
  ])("%s", (_, words) => {
    expect(read(`Recalling ${words},`).mentions).toEqual([]);
  });

  it.each([
    ["the organ of a numbered resolution", "General Assembly resolution 98/1", "General Assembly"],
    ["a class as a whole", "United Nations agencies, and others", "United Nations agencies"],
    ["a body with other bodies", "the United Nations and bodies of Amberland", "United Nations"],
    ["parties that are not said of a treaty", "States parties to meet", "States parties"],
  ])("%s is one", (_, words, expected) => {
    expect(read(`Recalling ${words},`).mentions[0]?.split(" | ")[0]).toBe(expected);
  });

  it("and a class that no register has is a finding", () => {
    expect(read("Recalling the United Nations bodies,").doubts).toEqual([
      'DRF020 no register has the class "United Nations bodies"',
    ]);
  });
});

describe("a footnote that says where something is published", () => {
  const mentionsOf = (footnote: string) =>
    draft({
      path: "footnote.txt",
      content: `${masthead}\n\nThe General Assembly,\n\nRecalling its work,¹\n\n1. Decides to meet.\n\n${"_".repeat(15)}\n¹ ${footnote}\n`,
    }).paragraphs.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));

  it.each([
    "See General Assembly resolution 98/1.",
    "Lamps for all, World Fog Organization, Paris, 2044.",
    "World Fog Organization, Lamps for all.",
    "Report of the Buoy Agency, Paris, 3 March 2044 (United Nations publication, Sales No. E.44.I.1).",
  ])("names nobody: %s", (footnote) => {
    expect(mentionsOf(footnote)).toEqual([]);
  });

  it("names whoever acts", () => {
    expect(mentionsOf("See the lamps of the World Fog Organization.")).toEqual(["World Fog Organization"]);
  });
});
