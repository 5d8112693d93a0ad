import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const documents = [
  { id: "fog-convention", kind: "agreement", title: "Convention on Coastal Fog" },
  { id: "fog-protocol", kind: "agreement", title: "Optional Protocol to the Convention on Coastal Fog" },
  { id: "reef-convention", kind: "agreement", title: "Convention on Reefs" },
  { id: "lamp-covenant", kind: "agreement", title: "Covenant on Lamps" },
  {
    id: "lamp-protocol-on-oil",
    kind: "agreement",
    title: "Optional Protocol to the Covenant on Lamps on the trade in oil",
  },
  {
    id: "second-lamp-protocol",
    kind: "agreement",
    title: "Second Optional Protocol to the Covenant on Lamps, aiming at the end of darkness",
  },
  {
    id: "lamp-protocol-on-sale",
    kind: "agreement",
    title: "Optional Protocol to the Covenant on Lamps on the sale of wicks, oil and wax",
  },
  {
    id: "buoy-protocol",
    kind: "agreement",
    title: "Protocol on Buoys, supplementing the Convention on Reefs",
  },
  {
    id: "hail-convention",
    kind: "agreement",
    title: "Convention on Hail",
    treatySeries: { volume: 3900, number: 77001 },
  },
  {
    id: "hailstone-protocol",
    kind: "agreement",
    title: "Protocol on Hailstones",
    treatySeries: { volume: 3900, number: 77001 },
  },
  {
    id: "umbrella-protocol",
    kind: "agreement",
    title: "Tern Protocol on Umbrellas to the Convention on Hail",
  },
  { id: "kelp-convention", kind: "agreement", title: "Convention relating to Kelp" },
  { id: "kelp-protocol", kind: "agreement", title: "Protocol relating to Kelp" },
];
const draft = makeDrafter(
  checkFiles([
    ...datasetFiles(),
    ...documents.map((one) => ({ path: `documents/${one.id}.json`, content: JSON.stringify(one) })),
  ]).records,
);
const cited = (words: string) =>
  draft({
    path: "a.txt",
    content: `${masthead}\n\nThe General Assembly,\n\nRecalling ${words},\n\n1. Thanks those who read.\n`,
  }).paragraphs.flatMap(({ citations }) => citations.map(({ quote, document }) => `${quote} | ${document}`));

it.each([
  [
    "the Convention on Coastal Fog and the Optional Protocol thereto, and peace",
    ["Convention on Coastal Fog | fog-convention", "Optional Protocol thereto | fog-protocol"],
  ],
  ["the Convention on Reefs and the Optional Protocol thereto", ["Convention on Reefs | reef-convention"]],
  [
    "the Convention on Coastal Fog and its Optional Protocol",
    ["Convention on Coastal Fog | fog-convention", "Optional Protocol | fog-protocol"],
  ],
  [
    "the Convention on Reefs and the Protocols thereto, and peace",
    ["Convention on Reefs | reef-convention", "Protocols thereto | buoy-protocol"],
  ],
  [
    "the Covenant on Lamps and its Optional Protocols",
    [
      "Covenant on Lamps | lamp-covenant",
      "Optional Protocols | lamp-protocol-on-oil",
      "Optional Protocols | second-lamp-protocol",
      "Optional Protocols | lamp-protocol-on-sale",
    ],
  ],
  [
    "the Covenant on Lamps, including its Optional Protocol on the trade in oil",
    ["Covenant on Lamps | lamp-covenant", "Optional Protocol on the trade in oil | lamp-protocol-on-oil"],
  ],
  [
    "the Convention on Hail or any of its Protocols",
    [
      "Convention on Hail | hail-convention",
      "Protocols | hailstone-protocol",
      "Protocols | umbrella-protocol",
    ],
  ],
  [
    "the Protocols to the Convention on Reefs",
    ["Protocols to the Convention on Reefs | buoy-protocol", "Convention on Reefs | reef-convention"],
  ],
  [
    "the Convention relating to Kelp and the Protocol thereto",
    ["Convention relating to Kelp | kelp-convention", "Protocol thereto | kelp-protocol"],
  ],
  [
    "the Convention on Coastal Fog and the optional protocol thereto",
    ["Convention on Coastal Fog | fog-convention", "optional protocol thereto | fog-protocol"],
  ],
  ["the Covenant on Lamps and its Protocol on fish", ["Covenant on Lamps | lamp-covenant"]],
  [
    "the Convention on Coastal Fog and the Optional Protocol thereto on lamps",
    ["Convention on Coastal Fog | fog-convention"],
  ],
])("a protocol is read from its treaty: %s", (words, expected) => {
  expect(cited(words)).toEqual(expected);
});

it("a footnote with the place of a convention and its protocols is about the one that is cited before it", () => {
  const words = "the Convention on Hail,¹ the Protocol on Hailstones,² and peace";
  const notes = "¹ United Nations, Treaty Series, vol. 3900, No. 77001.\n\n² Ibid., vol. 3900, No. 77001.";
  const { paragraphs } = draft({
    path: "a.txt",
    content: `${masthead}\n\nThe General Assembly,\n\nRecalling ${words},\n\n1. Thanks those who read.\n\n${notes}`,
  });
  expect(paragraphs.flatMap(({ citations }) => citations.map(({ document }) => document))).toEqual([
    "hail-convention",
    "hailstone-protocol",
    "hail-convention",
    "hailstone-protocol",
  ]);
});

it("a protocol thereto is read after a comma", () => {
  expect(
    cited("the Convention on Coastal Fog, the Optional Protocol thereto, and the wishes of crews"),
  ).toEqual(["Convention on Coastal Fog | fog-convention", "Optional Protocol thereto | fog-protocol"]);
  expect(
    cited("the Convention on Coastal Fog, the Protocol on lanterns and the wishes of crews"),
  ).not.toContain(expect.stringContaining("fog-protocol"));
});

it.each([
  [
    "the Covenant on Lamps and the Optional Protocol thereto on the sale of wicks, oil and wax, and peace",
    "Optional Protocol thereto on the sale of wicks, oil and wax | lamp-protocol-on-sale",
  ],
  [
    "the Convention on Coastal Fog of 2031 and the Optional Protocol thereto of 2033",
    "Optional Protocol thereto | fog-protocol",
  ],
  [
    "the Convention on Coastal Fog adopted on 3 May 2031, together with its Optional Protocol adopted on 9 May 2033",
    "Optional Protocol | fog-protocol",
  ],
  [
    "the signing of the Convention on Coastal Fog and the Optional Protocol thereto on 3 May 2033",
    "Optional Protocol thereto | fog-protocol",
  ],
])("a protocol thereto has its subject or its year after it: %s", (words, expected) => {
  expect(cited(words).at(-1)).toBe(expected);
});

it("a number of protocols thereto must be that of the treaty", () => {
  const protocols = (words: string) => cited(words).filter((one) => /rotocols thereto/.test(one));
  expect(protocols("the Convention on Hail and the two Protocols thereto")).toEqual([
    "Protocols thereto | hailstone-protocol",
    "Protocols thereto | umbrella-protocol",
  ]);
  expect(protocols("the Convention on Hail and the two optional protocols thereto")).toEqual([
    "optional protocols thereto | hailstone-protocol",
    "optional protocols thereto | umbrella-protocol",
  ]);
  expect(protocols("the Convention on Hail and the optional protocols thereto")).toEqual([]);
  expect(protocols("the Convention on Hail and the three Protocols thereto")).toEqual([]);
});

it("a protocol thereto is never that of another treaty", () => {
  const first = "the Convention on Coastal Fog and its Optional Protocol";
  expect(cited(`${first}, and of the Covenant on Lamps and the Optional Protocol thereto on fish`)).toEqual([
    "Convention on Coastal Fog | fog-convention",
    "Optional Protocol | fog-protocol",
    "Covenant on Lamps | lamp-covenant",
  ]);
});

describe("the protocols of a treaty that is not named directly before", () => {
  const hail = ["Protocols thereto | hailstone-protocol", "Protocols thereto | umbrella-protocol"];

  it.each([
    [
      "ratifications of the Convention on Hail, as well as consents to be bound by the Protocols thereto",
      hail,
    ],
    ["the Convention on Hail; it praises the Protocols thereto", []],
    ["the Convention on Hail and the Lamp Treaty, and consents to the Protocols thereto", []],
  ])("%s", (words, expected) => {
    expect(cited(words).filter((one) => one.startsWith("Protocols thereto"))).toEqual(expected);
  });

  it.each([
    ["the Convention on Hail and the Protocols thereto, and the work on the Protocols", 2],
    ["the Convention on Hail and the Protocols thereto, and what is not covered by existing Protocols", 2],
    ["the Convention on Hail and the Protocols thereto, and the Protocols to another treaty", 0],
    ["the Protocols, and the Convention on Hail and the Protocols thereto", 0],
    [
      "the Covenant on Lamps and its Optional Protocols, the Convention on Hail and its Protocols, and the Protocols",
      0,
    ],
  ])("“the Protocols” are those of the one treaty whose protocols were named: %s", (words, count) => {
    const alone = cited(words).filter((one) => one.startsWith("Protocols |"));
    expect(alone.length - (words.includes("its Protocols") ? 2 : 0)).toBe(count);
  });
});
