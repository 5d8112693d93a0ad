import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles, type Dataset, deriveDataset, tables } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { afterAll } from "vitest";
import {
  batchesOfDataset,
  type DatasetDescription,
  type ExportPart,
  exportBatches,
  type Format,
} from "../src/index.ts";

/** The dataset of the test kit. */
export const kit: Dataset = deriveDataset(checkFiles(datasetFiles()).records);

/** What the exports of the tests say about themselves. */
export const description: DatasetDescription = {
  name: "test",
  title: "A test",
  version: "1.2.3",
  schemaVersion: "1",
  license: "CC0-1.0",
  source: "United Nations",
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder, which is removed when the tests of the file have run. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-export-"));
  folders.push(folder);
  return folder;
}

/** A dataset as one part. */
export function whole(dataset: Dataset): ExportPart {
  return { folder: "", tables, batches: batchesOfDataset(dataset) };
}

/** Exports a dataset in one format. @returns the folder of the format. */
export async function write(dataset: Dataset, format: Format): Promise<string> {
  const out = join(scratch(), "out");
  await exportBatches([whole(dataset)], { out, formats: [format], dataset: description });
  return join(out, format.name);
}
