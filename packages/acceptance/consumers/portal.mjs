import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { typesByPlural } from "@open-resolutions/core";
import { siteFiles } from "@open-resolutions/portal";

const require = createRequire(import.meta.url);
const published = Object.fromEntries(
  Object.keys(typesByPlural).map((plural) => {
    const file = require.resolve(`@open-resolutions/json/${plural}.json`);
    return [plural, JSON.parse(readFileSync(file, "utf8"))];
  }),
);
// The pages of a few actors and documents show as much as those of thousands.
const [actors, documents] = [published.actors.slice(0, 9), published.documents.slice(0, 9)];
const dataset = { ...published, actors, documents };
const description = { title: "Records", version: "1.0.0", license: "CC0-1.0" };
const files = new Map(siteFiles({ dataset, description }));
for (const { slug } of dataset.resolutions)
  assert.match(files.get(`resolutions/${slug}.html`), /^<!doctype html>/);
for (const { id } of actors) assert.match(files.get(`actors/${id}.html`), /^<!doctype html>/);
assert.ok(files.has("assets/style.css"));
console.log("fine");
