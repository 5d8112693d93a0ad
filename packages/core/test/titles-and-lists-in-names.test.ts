import { describe, expect, it } from "vitest";
import { checkFiles, registerNames } from "../src/index.ts";
import { foundIn, namesOf } from "./names-found.ts";

it("a protocol to a treaty is another treaty", () => {
  const files = [
    {
      path: "documents/fog.json",
      content: JSON.stringify({ id: "fog", kind: "agreement", title: "Convention on Fog" }),
    },
  ];
  const own = registerNames(checkFiles(files).records);
  expect(foundIn("the Optional Protocol to the Convention on Fog", own)).toEqual([]);
  expect(foundIn("States parties to the Convention on Fog", own)).toEqual(["Convention on Fog | fog"]);
});

describe("a title inside another, and after the body that adopted it", () => {
  const documents = [
    { id: "fog", kind: "agreement", title: "Convention on Fog" },
    { id: "fog-protocol", kind: "agreement", title: "Optional Protocol to the Convention on Fog" },
    { id: "agenda", kind: "instrument", title: "2090 Agenda" },
    { id: "whole", kind: "instrument", title: "Convention on Fog and Plan of Action" },
    { id: "revised", kind: "agreement", title: "Revised Convention on Fog" },
  ];
  const files = documents.map((document) => ({
    path: `documents/${document.id}.json`,
    content: JSON.stringify(document),
  }));
  const own = registerNames(checkFiles(files).records);
  it.each([
    [
      "the Optional Protocol to the Convention on Fog",
      ["Optional Protocol to the Convention on Fog | fog-protocol"],
    ],
    ["the Convention on Fog and Plan of Action", ["Convention on Fog and Plan of Action | whole"]],
    ["the Revised Convention on Fog", ["Revised Convention on Fog | revised"]],
    ["the goals of the 2090 Agenda", ["2090 Agenda | agenda"]],
    ["the goals of the Education 2090 Agenda", []],
    ["the adoption by the Harbour Congress on Lamps of the Convention on Fog", ["Convention on Fog | fog"]],
    ["the violations by Harbourland of the Convention on Fog", ["Convention on Fog | fog"]],
    ["the Harbour Congress of the Convention on Fog", []],
  ])("%s", (text, found) => {
    expect(foundIn(text, own)).toEqual(found);
  });
});

it("a short form in brackets ends the name before it", () => {
  const files = [
    { path: "actors/wlo.json", content: '{"id": "wlo", "name": "World Lamp Body", "kind": "organ"}' },
  ];
  const own = registerNames(checkFiles(files).records);
  expect(
    foundIn("in their Joint Statement (the Joint Statement) for the World Lamp Body to help", own),
  ).toEqual(["World Lamp Body | wlo"]);
  expect(foundIn("in the Joint Office (JO) for the World Lamp Body", own)).toEqual([]);
});

it("a title is found after its owner, and after a State that is not part of it", () => {
  const records = [
    ["actors", { id: "congress", name: "Harbour Congress", kind: "organization" }],
    ["actors", { id: "amberland", name: "Amberland", kind: "state" }],
    ["documents", { id: "agenda", kind: "instrument", title: "Fog Agenda" }],
    ["documents", { id: "care", kind: "instrument", title: "Guidelines on the Care of Lamps at Sea" }],
  ] as const;
  const own = registerNames(
    checkFiles(
      records.map(([folder, one]) => ({ path: `${folder}/${one.id}.json`, content: JSON.stringify(one) })),
    ).records,
  );
  const documentsIn = (text: string) => foundIn(text, own).filter((one) => /agenda|care/.test(one));
  expect(documentsIn("the Harbour Congress’s Fog Agenda")).toEqual(["Fog Agenda | agenda"]);
  expect(documentsIn("the Harbour Congress Guidelines on the Care of Lamps at Sea")).toEqual([
    "Guidelines on the Care of Lamps at Sea | care",
  ]);
  expect(documentsIn("the section on Amberland of the Fog Agenda")).toEqual(["Fog Agenda | agenda"]);
  expect(documentsIn("the Harbour Congress Fog Agenda")).toEqual([]);
});

it("the words of a long title after the first may have any initials", () => {
  const files = [
    ["ban", "Convention on the Ban of Fog Lamps and on Their Destruction"],
    ["short", "Convention on Fog Lamps"],
  ].map(([id, title]) => ({
    path: `documents/${id}.json`,
    content: JSON.stringify({ id, kind: "agreement", title }),
  }));
  const own = registerNames(checkFiles(files).records);
  expect(foundIn("the Convention on the ban of Fog Lamps and on their Destruction", own)).toHaveLength(1);
  expect(foundIn("the convention on the Ban of Fog Lamps and on Their Destruction", own)).toEqual([]);
  expect(foundIn("the Convention on fog lamps", own)).toEqual([]);
});

it("a name at the beginning of a symbol is not found, and one before a stroke is", () => {
  expect(foundIn("the report (WLO/CONF.3/12)")).toEqual([]);
  expect(foundIn("the report (WLO/CONF.3/12) of WLO and the WLO/Amberland project")).toEqual([
    "WLO | wlo",
    "WLO | wlo",
    "Amberland | amberland",
  ]);
});

describe("a name that holds a list", () => {
  const found = (text: string) =>
    foundIn(
      text,
      namesOf([
        { id: "lsco", name: "Lamp, Signal and Coast Organization", kind: "organization" },
        { id: "fog-inquiry", name: "Inquiry into Fog, Rain, and Snow", kind: "group" },
        { id: "amber-coast", name: "Commission on Amberland, and its Coast", kind: "group" },
      ]),
    );

  it('is found with a comma before the "and" and without', () => {
    expect(found("the Lamp, Signal, and Coast Organization met")).toEqual([
      "Lamp, Signal, and Coast Organization | lsco",
    ]);
    expect(found("the Lamp, Signal and Coast Organization met")).toHaveLength(1);
    expect(found("the Inquiry into Fog, Rain and Snow met")).toEqual([
      "Inquiry into Fog, Rain and Snow | fog-inquiry",
    ]);
  });

  it("keeps a comma that is not one of a list", () => {
    expect(found("the Commission on Amberland and its Coast met")).not.toContain(
      "Commission on Amberland and its Coast | amber-coast",
    );
  });
});

describe("a name after words with capitals", () => {
  const own = namesOf([
    { id: "observer-states", name: "observer States", kind: "state-class" },
    { id: "peace-council", name: "Harbour Council", kind: "organ" },
    { id: "chief-keeper", name: "Chief Keeper", kind: "official" },
    { id: "lamp-authority", name: "Authority of Coastal Lamps and Harbours", kind: "organ" },
  ]);
  it.each([
    ["the part of Member and observer States", ["observer States | observer-states"]],
    ["with its Peace and Harbour Council", []],
    [
      "the fund set up by the Secretary-General for the Office for Lamps to help",
      ["Secretary-General | secretary-general", "Office for Lamps | lamp-office"],
    ],
    ["the fund of the Secretary-General for the Office for Lamps", ["Secretary-General | secretary-general"]],
    ["the work of the Chief Keeper Mr. Gannet", ["Chief Keeper | chief-keeper"]],
    ["the work of the Chief Keeper Gannet Award", []],
    [
      "the Authority of Coastal lamps and Harbours",
      ["Authority of Coastal lamps and Harbours | lamp-authority"],
    ],
    ["the Authority of coastal lamps and harbours", []],
    ["the authority of Coastal Lamps and Harbours", []],
  ])("%s", (text, found) => {
    expect(foundIn(text, own)).toEqual(found);
  });
});
