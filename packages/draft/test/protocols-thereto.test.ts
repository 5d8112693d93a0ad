import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
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
