import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { read } from "./read-names.ts";
import { masthead } from "./registers.ts";

const actors = [
  { id: "birchland", name: "Birchland", kind: "state" },
  { id: "cedarland", name: "Cedarland", kind: "state" },
  { id: "lantern-island", name: "Lantern Island", kind: "territory" },
  { id: "reef-seminar", name: "Reef regional seminar", kind: "conference" },
  { id: "fog-inquiry", name: "Commission of Inquiry on Fog", kind: "subsidiary-organ" },
  { id: "unlo", name: "Lamp Oversight", acronym: "UNLO", kind: "mission" },
  { id: "unbuoy", name: "Buoy Operation", acronym: "UNBUOY", kind: "mission" },
  { id: "harbour-court", name: "Harbour Court", kind: "court" },
  { id: "lamp-fund", name: "World Lamp Fund", kind: "fund" },
  { id: "lamp-fund-board", name: "World Lamp Fund Executive Board", kind: "organ" },
  { id: "rapporteur-on-fog", name: "Special Rapporteur on fog", kind: "official" },
  { id: "rapporteur-on-reefs", name: "Special Rapporteur on reefs", kind: "special-procedure" },
  {
    id: "human-rights-commissioner",
    name: "United Nations High Commissioner for Human Rights",
    kind: "official",
  },
  { id: "fog-commissioner", name: "High Commissioner for Fog", kind: "official" },
  { id: "birchland-representative", name: "High Representative for Lamps in Birchland", kind: "official" },
  { id: "lamp-keeper", name: "Lamp Keeper", kind: "official" },
  { id: "lamp-conference", name: "Conference on Lamps", kind: "conference" },
];
const documents = [
  { id: "court-statute", kind: "agreement", title: "Bay Statute of the Harbour Court" },
  { id: "due-care", kind: "instrument", title: "Harbour Due Care Policy" },
  { id: "lamp-outcome", kind: "instrument", title: "outcome document of the Conference on Lamps" },
];
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    ...actors.map((one) => ({ path: `actors/${one.id}.json`, content: JSON.stringify(one) })),
    ...documents.map((one) => ({ path: `documents/${one.id}.json`, content: JSON.stringify(one) })),
  ]).records,
);

/** The mentions in the paragraphs of a resolution with a title. */
function mentionsIn(body: string, title = "Tests of readers"): string[] {
  return mentionsOf(`${masthead.replace("Tests of readers", title)}\n\nThe General Assembly,\n\n${body}\n`);
}

/** The mentions in the paragraphs of a text. */
function mentionsOf(content: string): string[] {
  return draft({ path: "a.txt", content }).paragraphs.flatMap(({ mentions }) =>
    mentions.map(({ quote, actor, aspect }) => [quote, actor, aspect].filter(Boolean).join(" | ")),
  );
}

describe("the authorities", () => {
  const title = "Situation of lamps in Birchland";

  it("are those of the State of the resolution", () => {
    expect(
      mentionsIn("1. Urges the authorities to light lamps;\n\n2. Thanks transitional authorities.", title),
    ).toEqual([
      "authorities | birchland | authorities",
      "transitional authorities | birchland | authorities",
    ]);
  });

  it("but not where the text names another State, or says of whom they are", () => {
    expect(mentionsIn("1. Urges the authorities to thank Cedarland;", title)).toEqual([
      "Cedarland | cedarland",
    ]);
    expect(
      mentionsIn("1. Urges the authorities concerned and the authorities of the bay to act;", title),
    ).toEqual([]);
    expect(mentionsIn("1. Urges the authorities to act;")).toEqual([]);
  });

  it.each(["and its keepers", "to light lamps", "takes office"])(
    "the new Government %s is that of this State",
    (after) => {
      expect(mentionsIn(`1. Notes that the new Government ${after};`, title)).toEqual([
        "new Government | birchland | government",
      ]);
    },
  );

  it.each(["House", "policy", "buildings", "Lamp Agreement"])("but not the new Government %s", (noun) => {
    expect(mentionsIn(`1. Notes the new Government ${noun};`, title)).toEqual([]);
  });

  it("the territorial Government is that of the territory in the title", () => {
    expect(mentionsIn("1. Thanks the territorial Government;", "Question of Lantern Island")).toEqual([
      "territorial Government | lantern-island | government",
    ]);
    expect(mentionsIn("1. Thanks the territorial Government;")).toEqual([]);
  });
});

describe("two parts of one State", () => {
  const mentions = (words: string) =>
    read(`Thanking the Government of Birchland,\n\n1. Thanks ${words}.`).mentions.slice(1);

  it.each([
    [
      "the Government and the people of Amberland",
      ["Government | amberland | government", "people of Amberland | amberland | people"],
    ],
    [
      "the people and Government of Amberland",
      ["people | amberland | people", "Government of Amberland | amberland | government"],
    ],
    [
      "the Government and people of Lantern Island",
      ["Government | lantern-island | government", "Lantern Island | lantern-island"],
    ],
    [
      "the Government and the keepers of Lantern Island",
      ["Government | birchland | government", "Lantern Island | lantern-island"],
    ],
    ["the keepers and the people of Amberland", ["people of Amberland | amberland | people"]],
    [
      "the Government and the keepers of Amberland",
      ["Government | birchland | government", "Amberland | amberland"],
    ],
  ])("%s", (words, expected) => {
    expect(mentions(words)).toEqual(expected);
  });
});

describe("short forms in small letters", () => {
  it("a commission of inquiry and a seminar that were named before", () => {
    expect(
      mentionsIn("Recalling the Commission of Inquiry on Fog,\n\n1. Thanks the commission of inquiry;"),
    ).toEqual(["Commission of Inquiry on Fog | fog-inquiry", "commission of inquiry | fog-inquiry"]);
    expect(mentionsIn("Recalling the Reef regional seminar,\n\n1. Thanks the seminar;")).toEqual([
      "Reef regional seminar | reef-seminar",
      "seminar | reef-seminar",
    ]);
  });

  it("the mission is the only one that the resolution has named", () => {
    expect(
      mentionsIn(
        "Recalling the UNLO mission and the Lamp Oversight (UNLO) mission,\n\n1. Thanks the mission;",
      ).at(-1),
    ).toBe("mission | unlo");
    expect(mentionsIn("Recalling UNLO and UNBUOY,\n\n1. Thanks the mission;").at(-1)).toBe("UNBUOY | unbuoy");
  });

  it("the mission is not an older one where the resolution establishes another", () => {
    const last = (words: string) =>
      mentionsIn(`Recalling UNLO,\n\n1. Decides to establish ${words};\n\n2. Thanks the mission;`).at(-1);
    expect(last("a list of lamps")).toBe("mission | unlo");
    expect(last("a survey mission for the fog")).toBe("UNLO | unlo");
    expect(last("a mission, UNLO, for the fog")).toBe("mission | unlo");
  });
});

it("the High Representative is the one for the State of the resolution", () => {
  const thanks = "1. Thanks the High Representative;";
  expect(mentionsIn(thanks, "Lamps in Birchland")).toEqual([
    "High Representative | birchland-representative",
  ]);
  expect(mentionsIn(thanks, "Lamps in Cedarland")).toEqual([]);
  expect(
    mentionsIn("1. Thanks the High Representative appointed by the Lamp Keeper;", "Lamps in Birchland"),
  ).toEqual(["Lamp Keeper | lamp-keeper"]);
});

it("the mandate holder is the only Special Rapporteur that the resolution has named", () => {
  const holder = "1. Thanks the mandate holder;";
  expect(mentionsIn(`Recalling the Special Rapporteur on reefs,\n\n${holder}`).at(-1)).toBe(
    "mandate holder | rapporteur-on-reefs",
  );
  expect(mentionsIn(holder)).toEqual([]);
});

describe("short forms of bodies", () => {
  it("the body in a title that the same text cites, when nothing else is named", () => {
    expect(mentionsIn("Recalling the Bay Statute of the Harbour Court and the role of the Court,")).toEqual([
      "Court | harbour-court",
    ]);
    expect(mentionsIn("Recalling the Bay Statute of the Harbour Court,\n\n1. Thanks the Court;")).toEqual([]);
  });

  it("the organ of resolutions that are not named, and the one before what it mandated", () => {
    const council = "Recalling Economic and Social Council resolutions on lamps and the report";
    expect(mentionsIn(`${council} of the Lamp Keeper to the Council on fog,`)).toEqual([
      "Lamp Keeper | lamp-keeper",
      "Council | economic-and-social-council",
    ]);
    expect(mentionsIn(`${council} on Council-mandated lamps,`)).toEqual([
      "Council | economic-and-social-council",
    ]);
  });

  it("the board of a fund is known by the name that begins with the fund", () => {
    expect(mentionsIn("Recalling the World Lamp Fund and the Executive Board of the Fund,")).toEqual([
      "World Lamp Fund | lamp-fund",
      "Executive Board of the Fund | lamp-fund-board",
    ]);
  });

  it("a Special Rapporteur who is new, or is asked for something", () => {
    expect(
      mentionsIn(
        "Recalling the Special Rapporteur on fog, the new Special Rapporteur, and requests of the Special Rapporteur for visits,",
      ),
    ).toEqual([
      "Special Rapporteur on fog | rapporteur-on-fog",
      "Special Rapporteur | rapporteur-on-fog",
      "Special Rapporteur | rapporteur-on-fog",
    ]);
    expect(
      mentionsIn("Recalling the Special Rapporteur on fog and the Special Rapporteur on lamps,"),
    ).toEqual(["Special Rapporteur on fog | rapporteur-on-fog"]);
  });
});

it("the High Commissioner is the one for human rights in the Human Rights Council", () => {
  const head = `A/HRC/RES/98/1

Human Rights Council

Ninety-eighth session

Resolution adopted by the Human Rights Council on 1 March 2045

98/1. Lamps

The Human Rights Council,

`;
  expect(mentionsOf(`${head}1. Thanks the High Commissioner;\n`)).toEqual([
    "High Commissioner | human-rights-commissioner",
  ]);
  expect(
    mentionsOf(`${head}Recalling the High Commissioner for Fog,\n\n1. Thanks the High Commissioner;\n`),
  ).toEqual(["High Commissioner for Fog | fog-commissioner"]);
  expect(mentionsIn("1. Thanks the High Commissioner;")).toEqual([]);
});

it("the parties of an agreement without a record are mentions", () => {
  expect(
    mentionsIn("Recalling the Reef Lamp Agreement between the Government of Birchland and Cedarland,"),
  ).toEqual(["Government of Birchland | birchland | government", "Cedarland | cedarland"]);
});

it("an official is a mention before what is his, and another body only before a title", () => {
  expect(mentionsIn("Recalling the Lamp Keeper’s Harbour Due Care Policy,")).toEqual([
    "Lamp Keeper | lamp-keeper",
  ]);
  expect(mentionsIn("Recalling the Lamp Keeper’s Harbour Squadron,")).toEqual(["Lamp Keeper | lamp-keeper"]);
  expect(mentionsIn("Recalling the World Lamp Fund’s Harbour Due Care Policy,")).toEqual([
    "World Lamp Fund | lamp-fund",
  ]);
  expect(mentionsIn("Recalling the World Lamp Fund’s Harbour Squadron,")).toEqual([]);
});

it("a conference is a mention in words that describe its document", () => {
  expect(mentionsIn("Recalling the outcome document of the Conference on Lamps,")).toEqual([
    "Conference on Lamps | lamp-conference",
  ]);
});

it("organs are no mentions in resolutions without numbers of several of them", () => {
  expect(
    mentionsIn(
      "Recalling all relevant resolutions of the General Assembly and of the Economic and Social Council,",
    ),
  ).toEqual([]);
  expect(mentionsIn("Recalling other resolutions of the Assembly,")).toEqual([]);
  expect(mentionsIn("Recalling the resolutions of the Assembly, including resolution 98/2,")).toEqual([
    "Assembly | general-assembly",
  ]);
});
