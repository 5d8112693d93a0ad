import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { makeDrafter } from "../src/index.ts";
import { masthead } from "./registers.ts";

const documents = [
  { id: "fog-convention", kind: "agreement", title: "Convention on Coastal Fog" },
  { id: "fog-protocol", kind: "agreement", title: "Optional Protocol to the Convention on Coastal Fog" },
  { id: "reef-convention", kind: "agreement", title: "Convention on Reefs" },
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
    "the Convention on Coastal Fog and the Optional Protocol thereto on lamps",
    ["Convention on Coastal Fog | fog-convention"],
  ],
])("a protocol is read from its treaty: %s", (words, expected) => {
  expect(cited(words)).toEqual(expected);
});
