import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { expect, it } from "vitest";
import { countCitations } from "../src/cited-documents.ts";

/** A resolution that cites documents, in one paragraph each. */
function lineThatCites(id: string, ...documents: string[]): IndexedResolution {
  const paragraphs = documents.map((document) => ({ citations: [{ document, role: "recalls" }] }));
  return { id, paragraphs, drafts: ["a-150-l-1"] } as unknown as IndexedResolution;
}

it("says which resolution of the index a document is, or is a part of", () => {
  const counter = countCitations([]);
  counter.add(lineThatCites("A/RES/150/7 A-B"), []);
  counter.add(lineThatCites("A/RES/150/8 B"), []);
  const cited = ["a-res-150-7-a", "a-res-150-7", "a-res-150-8-b", "a-res-150-8-a", "a-res-150-9"];
  counter.add(lineThatCites("A/RES/150/10", ...cited, "a-res-150-10"), []);
  const resolutions = new Map([...counter.documents()].map(({ id, resolution }) => [id, resolution]));
  expect(Object.fromEntries(resolutions)).toEqual({
    "a-150-l-1": undefined,
    "a-res-150-7": "A/RES/150/7 A-B",
    "a-res-150-7-a": "A/RES/150/7 A-B",
    "a-res-150-8-a": undefined,
    "a-res-150-8-b": "A/RES/150/8 B",
    "a-res-150-9": undefined,
    "a-res-150-10": "A/RES/150/10",
  });
});

it("counts the references of paragraphs, and not those of mastheads", () => {
  const counter = countCitations([]);
  counter.add(lineThatCites("A/RES/150/7", "a-res-150-9", "a-res-150-9", "a-150-l-1"), []);
  counter.add(lineThatCites("A/RES/150/8", "a-res-150-9"), []);
  expect([...counter.documents()]).toMatchObject([
    { id: "a-150-l-1", citations: 1, citingResolutions: 1 },
    { id: "a-res-150-9", citations: 3, citingResolutions: 2 },
  ]);
});

it("says which documents contain the text of a cited one, and lists them", () => {
  const counter = countCitations([
    { id: "lamp-principles", kind: "instrument", title: "Lamp Principles", locatedIn: ["a-res-98-12"] },
    { id: "fog-charter", kind: "instrument", title: "Fog Charter", locatedIn: ["a-res-98-13"] },
    { id: "a-res-98-12", kind: "resolution", symbol: "A/RES/98/12" },
  ]);
  counter.add(lineThatCites("A/RES/150/7", "lamp-principles"), []);
  const cited = [...counter.documents()].map(({ id, citations, locatedIn }) => [id, citations, locatedIn]);
  expect(cited).toEqual([
    ["a-150-l-1", 0, undefined],
    ["a-res-98-12", 0, undefined],
    ["lamp-principles", 1, ["a-res-98-12"]],
  ]);
});
