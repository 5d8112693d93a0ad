import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";
import { compareEditions } from "../src/index.ts";
import { edition, type Lists, type smallDataset } from "./small-edition.ts";

export type Dataset = ReturnType<typeof smallDataset>;

/** Gives an actor another id. */
export const rename = (dataset: Dataset, from: string, to: string) => {
  for (const actor of dataset.actors) if (actor.id === from) actor.id = to;
};
/** Adds a tombstone. */
export const bury = (dataset: Dataset, id: string, kind: string, ...to: string[]) =>
  void dataset.tombstones.push({ id, kind, to });
export const firstParagraph = ({ paragraphs: [first] }: Dataset) => first as Dataset["paragraphs"][number];

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);
const changesSchema = new URL("../../../schemas/changes.schema.json", import.meta.url);
const isChanges = ajv.compile(JSON.parse(readFileSync(changesSchema, "utf8")));

/** The changes as a reader of `changes.json` gets them, which its schema accepts. */
export function changesBetween(older: Lists, newer: Lists) {
  const changes = compareEditions(edition(older), edition(newer, "1.1.0"));
  const read = JSON.parse(JSON.stringify(changes));
  expect(isChanges(read), JSON.stringify(isChanges.errors)).toBe(true);
  return read as typeof changes;
}
