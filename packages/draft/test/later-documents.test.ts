import { checkFiles } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { describe, expect, it } from "vitest";
import { makeDrafter, makeRereader } from "../src/index.ts";
import { masthead } from "./registers.ts";

/** The resolution of the tests is adopted on 1 March 2045, in the ninety-ninth session. */
const documents = [
  { id: "buoy-treaty", kind: "agreement", title: "Treaty on Buoys" },
  {
    id: "first-buoy-protocol",
    kind: "agreement",
    title: "Optional Protocol to the Treaty on Buoys on chains",
    date: "2040-05-01",
  },
  {
    id: "later-buoy-protocol",
    kind: "agreement",
    title: "Optional Protocol to the Treaty on Buoys on bells",
    date: "2047",
  },
  { id: "a-res-102-3", kind: "resolution", symbol: "A/RES/102/3", title: "Pact of Lamps" },
  { id: "a-res-99-44", kind: "resolution", symbol: "A/RES/99/44", title: "Charter of Lamps" },
];
const { records } = checkFiles([
  ...datasetFiles(),
  ...documents.map((one) => ({ path: `documents/${one.id}.json`, content: JSON.stringify(one) })),
]);
const draft = makeDrafter(records);
const read = (words: string) => {
  const { paragraphs, findings } = draft({
    path: "a.txt",
    content: `${masthead}\n\nThe General Assembly,\n\n1. Recalls ${words};`,
  });
  return {
    cited: paragraphs.flatMap(({ citations }) => citations.map(({ document }) => document)),
    doubts: findings.filter(({ code }) => code === "DRF023").map(({ message }) => message),
  };
};

describe("a document that was adopted after the resolution", () => {
  it("is not cited by its name, and is a doubt", () => {
    expect(read("the Pact of Lamps")).toEqual({
      cited: [],
      doubts: [
        '"Pact of Lamps" is a name of A/RES/102/3, which was adopted after this resolution: no document is cited',
      ],
    });
    expect(read("the Optional Protocol to the Treaty on Buoys on bells").cited).toEqual([]);
  });

  it("is a doubt about its words, which an annotation of them settles", () => {
    const { records: drafted } = draft({
      path: "a.txt",
      content: `${masthead}\n\nThe General Assembly,\n\n1. Recalls the Pact of Lamps;`,
    });
    if (!drafted) throw new Error("nothing was drafted");
    const { doubts } = makeRereader(records)(drafted.resolution, drafted.paragraphs);
    expect(doubts.filter(({ code }) => code === "DRF023")).toEqual([
      expect.objectContaining({ words: "Pact of Lamps" }),
    ]);
  });

  it("is not among the protocols to a treaty, which say no doubt", () => {
    expect(read("the Treaty on Buoys and the Optional Protocols thereto")).toEqual({
      cited: ["buoy-treaty", "first-buoy-protocol"],
      doubts: [],
    });
  });

  it("is cited where the text prints its number, because editors add those", () => {
    expect(read("the Pact of Lamps, contained in resolution 102/3")).toEqual({
      cited: ["a-res-102-3", "a-res-102-3"],
      doubts: [],
    });
  });

  it("may be of the same session", () => {
    expect(read("the Charter of Lamps")).toEqual({ cited: ["a-res-99-44"], doubts: [] });
  });
});
