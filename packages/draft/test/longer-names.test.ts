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
    ["parties to such treaties", "States parties to such treaties"],
    ["parties to treaties of a compound kind", "States parties to lamp-free-harbour zone treaties"],
    ["neighbours of a State", "all States neighbouring Reefland"],
    ["members of the body before", "the Lamp Movement and its member States"],
    ["parts of a federation", "every federal member State"],
    ["those who give no money", "all living donors"],
    ["countries of a region", "the Fog Coast basin countries"],
    ["a meeting in a region", "the Fog Coast regional seminar"],
    ["a fund", "the United Nations voluntary trust fund for lamps"],
    ["parties to treaties of a kind", "States parties to relevant international treaties"],
    ["bodies of a kind", "the relevant United Nations human rights mechanisms"],
    ["a part of the system", "the United Nations development system"],
    ["another part of it", "the United Nations statistical system"],
    ["bodies after the acronym", "the UN agencies"],
    ["members and observers", "States Members and observers of the United Nations"],
    ["members of another body", "the States members of the Lamp Movement"],
    ["States that do something", "all requesting States, and host Governments"],
    ["States of a relation", "States of nationality"],
    ["States of which another text speaks", "the States contemplated in Protocol III"],
    ["a name with a space too many", "the non- regional organizations"],
    ["the head of the body before", "the buoys and their Secretary-General"],
    ["States of a size", "small States"],
    ["States that take part", "Member States participating in the lamp mission"],
    ["those who have signed as well", "States parties and signatories to the Fog Treaty"],
    ["some of the parties", "the three possessor States parties"],
    ["those of one kind", "political stakeholders"],
    ["those of one country", "all Birchlander and Malian stakeholders"],
    ["resolutions of a body", "all relevant resolutions of the United Nations on lamps"],
    ["the address of a web page", "the page www.lamps.example/en/regional-organizations/2045"],
  ])("%s", (_, words) => {
    expect(read(`Recalling ${words},`).mentions).toEqual([]);
  });

  it.each([
    ["the organ of a numbered resolution", "General Assembly resolution 98/1", "General Assembly"],
    ["a class as a whole", "United Nations agencies, and others", "United Nations agencies"],
    ["organizations of one kind", "regional organizations", "regional organizations"],
    [
      "organizations beside a kind that no register has",
      "lunar and regional organizations",
      "regional organizations",
    ],
    ["the whole, and what it has", "the United Nations development goals", "United Nations"],
    ["the head of the United Nations", "the United Nations and its Secretary-General", "United Nations"],
    ["a body with other bodies", "the United Nations and bodies of Amberland", "United Nations"],
    ["stakeholders at large", "all key stakeholders", "stakeholders"],
    [
      "the organ of resolutions that follow",
      "relevant resolutions of the General Assembly, in particular resolution 98/1",
      "General Assembly",
    ],
    ["the members of the United Nations", "the United Nations and its member States", "United Nations"],
    ["a region", "the Fog Coast and its harbours", "Fog Coast"],
    ["those who give money", "all donors", "donors"],
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

it("a name that ends with its acronym is two mentions", () => {
  expect(read("Recalling the World Entity for Fog (WE-Fog),").mentions).toEqual([
    "World Entity for Fog | fog-entity",
    "WE-Fog | fog-entity",
  ]);
});

it("a body with the name of a part of a State is that body, and the State is not named beside it", () => {
  expect(read("Recalling the Transitional Government of Amberland,").mentions).toEqual([
    "Transitional Government of Amberland | transition",
  ]);
  expect(read("Recalling the Governments of Amberland and the government of Birchland,").mentions).toEqual([
    "Governments of Amberland | amberland | government",
    "government of Birchland | birchland | government",
  ]);
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
