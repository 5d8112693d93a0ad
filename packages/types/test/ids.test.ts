import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkFiles, type Dataset, deriveDataset } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { expect, it } from "vitest";
import { declareIdTypes } from "../src/id-types.ts";

const kit = deriveDataset(checkFiles(datasetFiles()).records);
const data = loadDataset(fileURLToPath(new URL("../../../data/", import.meta.url)));
const published = readFileSync(new URL("../dist/ids.d.cts", import.meta.url), "utf8");

/** The members of a union of literals. */
function membersOf(name: string, declarations: string): string[] {
  const [, union = ""] = new RegExp(`export type ${name} =([^;]*);`).exec(declarations) ?? [];
  return [...union.matchAll(/"([^"]*)"/g)].map(([, id = ""]) => id);
}

const unions: Record<string, (dataset: Dataset) => string[]> = {
  ActorId: ({ actors }) => actors.map(({ id }) => id),
  CapabilityId: ({ capabilities }) => capabilities.map(({ id }) => id),
  ParagraphId: ({ paragraphs }) => paragraphs.map(({ id }) => id),
  ResolutionSlug: ({ resolutions }) => resolutions.map(({ slug }) => slug),
  DocumentSymbol: ({ documents }) => documents.flatMap(({ symbol }) => symbol ?? []),
  PartId: ({ paragraphs }) => paragraphs.flatMap(({ parts }) => parts.map(({ id }) => id)),
};

it.each(Object.entries(unions))("%s holds exactly what its records have", (name, idsOf) => {
  expect(membersOf(name, declareIdTypes(kit))).toEqual(idsOf(kit));
  expect(membersOf(name, published)).toEqual(idsOf(data));
});

it("declares a type for every id that the record types use", () => {
  const records = readFileSync(new URL("../dist/published.d.cts", import.meta.url), "utf8");
  const [, used = ""] = /import type \{ ([^}]*) \}/.exec(records) ?? [];
  for (const name of used.split(", ")) expect(published).toContain(`export type ${name} =`);
});

it("a record type without records has an empty union", () => {
  expect(declareIdTypes({ ...kit, capabilities: [] })).toContain("export type CapabilityId = never;");
});
