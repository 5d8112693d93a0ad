import { readFileSync } from "node:fs";
import * as json from "@open-resolutions/json";
import { describe, expect, it } from "vitest";

const file = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const lists = [
  "resolutions",
  "paragraphs",
  "actors",
  "capabilities",
  "documents",
  "verbs",
  "themes",
  "tombstones",
] as const;

it.each(lists)("%s is the same as array, JSON and NDJSON", (name) => {
  const records = JSON.parse(file(`${name}.json`));
  expect(json[name]).toEqual(records);
  const lines = file(`${name}.ndjson`).split("\n").slice(0, -1);
  expect(lines.map((line) => JSON.parse(line))).toEqual(records);
});

it("describes itself", () => {
  const newest = json.resolutions.flatMap(({ published }) => published ?? []).sort();
  expect(json.dataset).toMatchObject({
    license: "CC0-1.0",
    sourceDate: newest.at(-1),
    counts: Object.fromEntries(lists.map((name) => [name, json[name].length])),
  });
});

describe("a record by its id", () => {
  it("is found", () => {
    for (const record of json.resolutions) expect(json.getResolution(record.id)).toBe(record);
    for (const record of json.paragraphs) expect(json.getParagraph(record.id)).toBe(record);
    for (const record of json.actors) expect(json.getActor(record.id)).toBe(record);
    for (const record of json.capabilities) expect(json.getCapability(record.id)).toBe(record);
  });

  it("throws a RangeError that names the id when there is none", () => {
    expect(() => json.getActor("nobody" as never)).toThrow(new RangeError('no actor has the id "nobody"'));
  });
});

describe("resolve", () => {
  it("finds a record of any type", () => {
    for (const name of lists.filter((list) => list !== "tombstones"))
      for (const record of json[name])
        expect(json.resolve(record.id)).toEqual({ id: record.id, status: "current", records: [record] });
  });

  it("finds a part of a paragraph", () => {
    const parts = json.paragraphs.flatMap((paragraph) => paragraph.parts);
    for (const part of parts)
      expect(json.resolve(part.id)).toMatchObject({ status: "current", records: [{ mark: part.mark }] });
  });

  it("says that an id was never one", () => expect(json.resolve("nobody")).toBeUndefined());
});

describe("the joins", () => {
  it("paragraphsOf gives a resolution's paragraphs in order", () => {
    for (const { id } of json.resolutions) {
      const own = json.paragraphsOf(id);
      expect(own).toEqual(json.paragraphs.filter(({ resolution }) => resolution === id));
      expect(own.map(({ ordinal }) => ordinal)).toEqual(own.map((_, index) => index + 1));
    }
  });

  it("mentionsOf gives each mention of a capability with its paragraph", () => {
    for (const { id, paragraphs } of json.capabilities) {
      const found = json.mentionsOf(id);
      expect([...new Set(found.map(({ paragraph }) => paragraph.id))]).toEqual(paragraphs);
      for (const { mention } of found) expect(mention.capability).toBe(id);
    }
  });
});
