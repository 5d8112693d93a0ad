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
  expect(json.dataset).toMatchObject({
    license: "CC0-1.0",
    sourceDate: "2022-11-25",
    counts: { paragraphs: 50 },
  });
});

describe("a record by its id", () => {
  it("is found", () => {
    expect(json.getParagraph("a-res-77-20.op17.a").label).toBe("OP17(a)");
    expect(json.getActor("unodc").name).toBe("United Nations Office on Drugs and Crime");
    expect(json.getResolution("A/RES/77/20").number).toBe(20);
  });

  it("throws a RangeError that names the id when there is none", () => {
    expect(() => json.getActor("nobody" as never)).toThrow(new RangeError('no actor has the id "nobody"'));
  });
});

describe("resolve", () => {
  it("finds a record of any type", () => {
    expect(json.resolve("interpol")).toMatchObject({ status: "current", records: [{ id: "interpol" }] });
    expect(json.resolve("A/RES/77/20")?.records[0]).toHaveProperty("title");
  });

  it("finds a part of a paragraph", () => {
    expect(json.resolve("a-res-77-20.op1.b")).toMatchObject({
      status: "current",
      records: [{ mark: "(b)" }],
    });
  });

  it("says that an id was never one", () => expect(json.resolve("nobody")).toBeUndefined());
});

describe("the joins", () => {
  it("paragraphsOf gives a resolution's paragraphs in order", () => {
    const own = json.paragraphsOf("A/RES/77/20");
    expect(own.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it("mentionsOf gives each mention of a capability with its paragraph", () => {
    const found = json.mentionsOf("i-24-7").map(({ paragraph, mention }) => [paragraph.label, mention.quote]);
    expect(found.map(([label]) => label)).toEqual(["OP15", "OP15", "OP17(a)", "OP18"]);
    for (const [, quote] of found) expect(quote).toContain("I-24/7");
  });
});
