import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { typesByPlural } from "@open-resolutions/core";
import * as json from "@open-resolutions/json";
import { expect, it } from "vitest";

const require = createRequire(import.meta.url);
const file = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const lists = Object.keys(typesByPlural) as (keyof typeof typesByPlural)[];

it.each(lists)("%s is the same as array, JSON and NDJSON, and in CommonJS", (name) => {
  const records = JSON.parse(file(`${name}.json`));
  expect(json[name]).toEqual(records);
  const lines = file(`${name}.ndjson`).split("\n").slice(0, -1);
  expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  const common = require("@open-resolutions/json");
  expect(common[name]).toEqual(records);
  expect(require(`@open-resolutions/json/${name}`)[name]).toBe(common[name]);
});

it("describes itself", () => {
  const newest = json.resolutions.flatMap(({ published }) => published ?? []).sort();
  expect(json.dataset).toMatchObject({
    license: "CC0-1.0",
    sourceDate: newest.at(-1),
    counts: Object.fromEntries(lists.map((name) => [name, json[name].length])),
  });
});

it("every resolution is there alone", async () => {
  for (const { id, slug } of json.resolutions) {
    const alone = await import(`@open-resolutions/json/resolutions/${slug}`);
    expect(alone.resolution.id).toBe(id);
    expect(alone.paragraphs).toEqual(json.paragraphs.filter(({ resolution }) => resolution === id));
  }
});
