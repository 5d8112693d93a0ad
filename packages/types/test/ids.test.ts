import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadDataset } from "@open-resolutions/core/files";
import { expect, it } from "vitest";
import { declareIdTypes } from "../src/id-types.ts";

const dataset = loadDataset(fileURLToPath(new URL("../../../data/", import.meta.url)));
const published = readFileSync(new URL("../dist/ids.d.cts", import.meta.url), "utf8");

/** The members of a union of literals. */
function membersOf(name: string, declarations: string): string[] {
  const [, union = ""] = new RegExp(`export type ${name} =([^;]*);`).exec(declarations) ?? [];
  return [...union.matchAll(/"([^"]*)"/g)].map(([, id = ""]) => id);
}

it("each union holds exactly the ids of its records", () => {
  expect(membersOf("ActorId", published)).toEqual(dataset.actors.map(({ id }) => id));
  expect(membersOf("ParagraphId", published)).toEqual(dataset.paragraphs.map(({ id }) => id));
  expect(membersOf("PartId", published)).toEqual(["a-res-77-20.op1.a", "a-res-77-20.op1.b"]);
});

it("declares a type for every id that the record types use", () => {
  const records = readFileSync(new URL("../dist/published.d.cts", import.meta.url), "utf8");
  const [, used = ""] = /import type \{ ([^}]*) \}/.exec(records) ?? [];
  for (const name of used.split(", ")) expect(published).toContain(`export type ${name} =`);
});

it("a dataset without records of a type has the empty union", () => {
  expect(declareIdTypes({ ...dataset, capabilities: [] })).toContain("export type CapabilityId = never;");
});
