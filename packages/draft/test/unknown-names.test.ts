import { describe, expect, it } from "vitest";
import { read } from "./read-names.ts";

describe("a title is one name over its prepositions, and ends before the body that gave it", () => {
  it.each([
    ["Convention against Darkness in Education"],
    ["Guidelines for Protecting Lamps from Use during Storms"],
    ["Rules for the Protection of Lamps Deprived of their Light"],
    ["Convention relating to the Status of Lanterns"],
    ["Recommendation on Education for Peace, Light, and Sustainable Harbours"],
  ])("%s", (title) => {
    const { unknown, mentions } = read(
      `Recalling the ${title} of the World Fog Organization,\n\n1. Thanks all.`,
    );
    expect(unknown).toEqual([`${title} | document | 1`]);
    expect(mentions).toEqual(["World Fog Organization | fog-organization"]);
  });

  it("and a list of other names is none of it", () => {
    const { unknown } = read(
      "Recalling the Accord on Fog, the Wind Treaty, and Hail Week,\n\n1. Thanks all.",
    );
    expect(unknown).toEqual([
      "Accord on Fog | document | 1",
      "Wind Treaty | document | 1",
      "Hail Week | programme | 1",
    ]);
  });
});

it("a conference is one name with what it is on and from", () => {
  const { unknown } = read(
    "Recalling the Conferences on Guarding Lamps from Darkness in 2044,\n\n1. Thanks all.",
  );
  expect(unknown).toEqual(["Conferences on Guarding Lamps from Darkness | conference | 1"]);
  const { unknown: dated } = read(
    "Recalling the Conference on Lamps from June to July 2044,\n\n1. Thanks all.",
  );
  expect(dated).toEqual(["Conference on Lamps | conference | 1"]);
});

it("a toolkit by a body with an acronym is one title, and law enforcement is not a law", () => {
  const { unknown, doubts } = read(
    "Noting the making by WLO of the Toolkit for Honest Lamp Counting in Law Enforcement,\n\n1. Thanks all.",
  );
  expect(unknown).toEqual(["Toolkit for Honest Lamp Counting in Law Enforcement | document | 1"]);
  expect(doubts).toHaveLength(1);
  expect(read("Noting Public Lamps and Law Enforcement,\n\n1. Thanks all.").unknown.join()).not.toContain(
    "document",
  );
});

describe("a name that no register has", () => {
  it("is not the short form of an international day that the text names", () => {
    const days = (name: string) =>
      read(`Recalling the ${name},\n\n1. Invites all to observe the International Day.`).unknown;
    expect(days("International Day to End Fog")).toEqual([]);
    expect(days("International Day to End Fog Award").join()).toContain("Award");
    expect(days("International Day of Bells")).toEqual([
      "International Day of Bells | programme | 1",
      "International Day | programme | 1",
    ]);
  });

  const body =
    "Recalling the work of the United Nations Lantern Fund (UNLF) and the Technical Secretariat of the Wind Union,\n\n1. Thanks UNLF, the Office on Drizzle and Hail and the Wind Declaration;\n\n2. Requests the Buoy Agency to meet on Monday, 3 May 2044, in Chapter VII.";

  it("is in the output with all its places and its likely kind", () => {
    const { unknown, unknownNames } = read(body);
    expect(unknown).toEqual([
      "United Nations Lantern Fund | organization | 2",
      "Technical Secretariat of the Wind Union | organ | 1",
      "Office on Drizzle and Hail | office | 1",
      "Wind Declaration | document | 1",
    ]);
    expect(unknownNames[0]).toEqual({
      words: "United Nations Lantern Fund",
      acronym: "UNLF",
      kind: "organization",
      count: 2,
      places: [
        { paragraph: "a-res-99-7.pp1", start: 26, end: 53 },
        { paragraph: "a-res-99-7.op1", start: 7, end: 11 },
      ],
    });
  });

  it("is one finding with its count", () => {
    expect(read(body).doubts).toEqual([
      'DRF020 no register has the name "United Nations Lantern Fund (UNLF)" (2 times); it is probably an organization',
      'DRF020 no register has the name "Technical Secretariat of the Wind Union"; it is probably an organ',
      'DRF020 no register has the name "Office on Drizzle and Hail"; it is probably an office',
      'DRF024 no document of the registers has the title "Wind Declaration"',
    ]);
  });

  it("and that may be a person's is a finding, and never in the output", () => {
    const { unknown, doubts } = read(
      "Recalling the work of Marta Wellenkamp and Mr. Ole Sturm,\n\n1. Thanks both.",
    );
    expect(unknown).toEqual([]);
    expect(doubts).toEqual([
      'DRF020 no register has the name "Marta Wellenkamp"; it may be a person or a place',
    ]);
  });

  it("that two actors share is a doubt, and no mention", () => {
    const { mentions, doubts } = read("Recalling the Coastal Compact Group,\n\n1. Thanks Amberland.");
    expect(mentions).toEqual(["Amberland | amberland"]);
    expect(doubts).toContain(
      'DRF021 "Coastal Compact Group" is a name of several actors: "north-league", "south-league"',
    );
  });
});

it("words that no register ever has are no unknown names", () => {
  const { unknown } = read(
    "Recalling the COVID-19 pandemic, Lamps and South-South cooperation in the Ninth Session, and the lamps of Fogtown,",
  );
  expect(unknown).toEqual(["Fogtown | other | 1"]);
});

describe("nationalities, and words that a name is only a part of, are no names", () => {
  it.each([
    "Fogeni",
    "Fogenis",
    "Mistiots",
    "Amberland-controlled",
    "Amberland‑owned",
    "Fogish-speaking",
    "NGO",
  ])("%s", (word) => {
    expect(read(`Recalling the light of ${word} keepers,\n\n1. Thanks all.`).unknown).toEqual([]);
  });

  it.each(["Fogen", "Lantern-hall", "NGX"])("but not %s", (word) => {
    expect(read(`Recalling the light of ${word} and its keepers,\n\n1. Thanks all.`).doubts).toEqual([
      expect.stringContaining(`no register has the name "${word}"`),
    ]);
  });
});
