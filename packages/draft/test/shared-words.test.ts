import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const classes = [
  "coastal keepers",
  "inland keepers",
  "marsh keepers",
  "harbour lamp keepers",
  "lamp-painting countries",
  "buoy-painting countries",
  "coastal lamp banks",
  "island lamp banks",
  "United Nations agencies",
  "United Nations organs",
  "United Nations funds and programmes",
  "United Nations bodies",
  "bodies of the United Nations system",
  "media keepers",
  "coastal agencies",
  "associated keepers",
  "Reef Union keepers",
  "Fernese Reefiot keepers",
  "Tidish Reefiot keepers",
].map((name) => ({ id: name.toLowerCase().replaceAll(" ", "-"), name, kind: "entity-class" }));
const others = [
  { id: "lamps-2042", name: "2042 Lamp Conference of the Fog League", kind: "conference" },
  { id: "lamps-2044", name: "2044 Lamp Conference of the Fog League", kind: "conference" },
  { id: "lamp-tribunal", name: "Lamp Tribunal", kind: "court" },
  { id: "buoy-tribunal", name: "Buoy Tribunal", kind: "court" },
  { id: "office-amberport", name: "Fog Office at Amberport", kind: "office" },
  { id: "office-birchport", name: "Fog Office at Birchport", kind: "office" },
  { id: "birchland", name: "Birchland", kind: "state" },
  { id: "reef-union", name: "Reef Union", kind: "organization" },
  { id: "cedarland", name: "Cedarland", kind: "state" },
];
const asked = { id: "lunar-keepers", name: "lunar keepers", kind: "entity-class", named: "when-asked" };
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    ...[...classes, ...others, asked].map((actor) => ({
      path: `actors/${actor.id}.json`,
      content: JSON.stringify(actor),
    })),
  ]).records,
);

function read(words: string) {
  const { paragraphs, findings } = draft({
    path: "shared.txt",
    content: `${masthead}\n\nThe General Assembly,\n\n1. Requests ${words} to count lamps.\n`,
  });
  return {
    mentions: paragraphs.flatMap(({ mentions }) => mentions.map(({ quote, actor }) => `${quote} | ${actor}`)),
    addressees: paragraphs.flatMap(({ acts }) => acts.flatMap(({ addressees }) => addressees)),
    assignees: paragraphs.flatMap(({ mandates }) => mandates.flatMap(({ assignees }) => assignees)),
    codes: findings.map(({ code }) => code),
  };
}

describe("each class of several that share words is named and asked", () => {
  it.each([
    [
      "coastal and inland keepers",
      ["coastal and inland keepers | coastal-keepers", "inland keepers | inland-keepers"],
    ],
    [
      "inland, coastal, and relevant marsh keepers",
      [
        "inland, coastal, and relevant marsh keepers | inland-keepers",
        "coastal, and relevant marsh keepers | coastal-keepers",
        "marsh keepers | marsh-keepers",
      ],
    ],
    [
      "coastal as well as island lamp banks",
      ["coastal as well as island lamp banks | coastal-lamp-banks", "island lamp banks | island-lamp-banks"],
    ],
    [
      "Fernese Reefiot and Tidish Reefiot keepers",
      [
        "Fernese Reefiot and Tidish Reefiot keepers | fernese-reefiot-keepers",
        "Tidish Reefiot keepers | tidish-reefiot-keepers",
      ],
    ],
    [
      "lamp- and buoy-painting countries",
      [
        "lamp- and buoy-painting countries | lamp-painting-countries",
        "buoy-painting countries | buoy-painting-countries",
      ],
    ],
    [
      "United Nations agencies, funds and programmes",
      [
        "United Nations agencies, funds and programmes | united-nations-funds-and-programmes",
        "United Nations agencies | united-nations-agencies",
      ],
    ],
    [
      "United Nations organs, bodies and agencies",
      [
        "United Nations organs, bodies and agencies | united-nations-agencies",
        "United Nations organs, bodies | united-nations-bodies",
        "United Nations organs | united-nations-organs",
      ],
    ],
    [
      "organs, agencies and bodies of the United Nations system",
      [
        "organs, agencies and bodies of the United Nations system | united-nations-organs",
        "agencies and bodies of the United Nations system | united-nations-agencies",
        "bodies of the United Nations system | bodies-of-the-united-nations-system",
      ],
    ],
  ])("%s", (words, mentions) => {
    const found = read(words);
    expect(found.mentions).toEqual(mentions);
    const ids = mentions.map((mention) => mention.split(" | ")[1]).toSorted();
    expect(found.addressees.toSorted()).toEqual(ids);
    expect(found.assignees.toSorted()).toEqual(ids);
  });
});

describe("words that nobody shares leave a name alone", () => {
  it.each([
    ["a class that no register has", "polar and coastal keepers", ["coastal keepers"]],
    ["a noun that describes nothing", "the media and coastal keepers", ["coastal keepers"]],
    ["words that are more than a description", "coastal and harbour lamp keepers", ["harbour lamp keepers"]],
    ["those of others", "United Nations agencies and other bodies", ["United Nations agencies"]],
    ["those of another", "United Nations agencies and bodies of WLO", ["United Nations agencies", "WLO"]],
    [
      "a list that does not go on",
      "United Nations agencies, bodies permitting,",
      ["United Nations agencies"],
    ],
  ])("%s", (_, words, quotes) => {
    expect(read(words).mentions.map((mention) => mention.split(" | ")[0])).toEqual(quotes);
  });

  it("and those who are not read are in doubt where they are asked", () => {
    expect(read("polar and coastal keepers")).toMatchObject({
      assignees: [],
      codes: expect.arrayContaining(["DRF026"]),
    });
  });
});

it("a class that is named only where it is asked is asked, and is no mention", () => {
  const { mentions, addressees } = read("lunar and coastal keepers");
  expect(mentions).toEqual(["coastal keepers | coastal-keepers"]);
  expect(addressees).toEqual(["lunar-keepers", "coastal-keepers"]);
});

it("quotations that would cross have the words of all", () => {
  expect(read("coastal and United Nations agencies and bodies").mentions).toEqual([
    "coastal and United Nations agencies and bodies | coastal-agencies",
    "coastal and United Nations agencies and bodies | united-nations-bodies",
    "United Nations agencies | united-nations-agencies",
  ]);
});

describe("several meetings with one noun", () => {
  it("are each the one with its own number", () => {
    expect(read("the 2042 and 2044 Lamp Conferences of the Fog League").mentions).toEqual([
      "2042 and 2044 Lamp Conferences of the Fog League | lamps-2042",
      "2044 Lamp Conferences of the Fog League | lamps-2044",
    ]);
  });

  it("are not read where one has no record", () => {
    expect(read("the 2042 and 2046 Lamp Conferences of the Fog League").mentions).toEqual([]);
  });
});

describe("both Governments", () => {
  it.each(["both Governments", "the two Governments", "these two Governments"])(
    "%s are those of the two States named",
    (words) => {
      const { mentions, addressees } = read(`Amberland and Birchland to meet, and requests ${words}`);
      const quote = words.replace(/^the(?:se)? /, "");
      expect(mentions.slice(-2)).toEqual([`${quote} | amberland`, `${quote} | birchland`]);
      expect(addressees.slice(-2)).toEqual(["amberland", "birchland"]);
    },
  );

  it("are nobody where the text has named more, or none", () => {
    const more = read("Amberland, Birchland and Cedarland to meet, and requests both Governments");
    expect(more.mentions.join()).not.toContain("Governments");
    expect(more.codes).toContain("DRF020");
    expect(read("both Governments").mentions).toEqual([]);
  });
});

describe("bodies that share a noun in the plural", () => {
  it.each([
    [
      "the Lamp and Buoy Tribunals",
      ["Lamp and Buoy Tribunals | lamp-tribunal", "Buoy Tribunals | buoy-tribunal"],
    ],
    [
      "the Fog Offices at Amberport and Birchport",
      [
        "Fog Offices at Amberport | office-amberport",
        "Fog Offices at Amberport and Birchport | office-birchport",
      ],
    ],
    [
      "the Fog Offices at Amberport and at Birchport",
      [
        "Fog Offices at Amberport | office-amberport",
        "Fog Offices at Amberport and at Birchport | office-birchport",
      ],
    ],
    ["the Lamp and Reef Tribunals", []],
    ["the Fog Offices at Amberport and Gannetport", []],
  ])("%s", (words, mentions) => {
    expect(read(words).mentions.toSorted()).toEqual(mentions.toSorted());
  });
});

describe("a name that shares the noun of those associated with it", () => {
  it("is that of its own class", () => {
    expect(read("the Reef Union and associated keepers").mentions).toEqual([
      "Reef Union and associated keepers | reef-union-keepers",
      "associated keepers | associated-keepers",
    ]);
  });

  it.each([
    [
      "that has no such class",
      "Birchland and associated keepers",
      ["Birchland | birchland", "associated keepers | associated-keepers"],
    ],
    [
      "beside another class",
      "the Reef Union and coastal keepers",
      ["Reef Union | reef-union", "coastal keepers | coastal-keepers"],
    ],
  ])("but not one %s", (_what, words, mentions) => {
    expect(read(words).mentions).toEqual(mentions);
  });
});
