import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dataset, indexBatchBesideTexts, indexTablesBesideTexts, tables } from "@open-resolutions/core";
import { recordsOfIndex } from "@open-resolutions/core/files";
import {
  type Batch,
  batchesOfDataset,
  exportBatches,
  publishedDataset,
  sqlite,
} from "@open-resolutions/export";
import { gzipSync } from "fflate";

const name = "open-resolutions-with-index";

/**
 * The texts, the registers and the index in one compressed database. It has no version in its name, so that the address in
 * the latest release stays the same.
 *
 * @returns name to content; nothing for a repository without an index.
 * @throws what a line of the index that is not a valid record throws.
 */
export async function indexDatabase(
  root: string,
  dataset: Dataset,
  version: string,
): Promise<Map<string, Uint8Array>> {
  const index = join(root, "data/index");
  if (!existsSync(index)) return new Map();
  const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const out = join(scratch, "out");
    const title = "United Nations resolutions as structured data, with an index of facts (unofficial)";
    const part = {
      folder: "",
      tables: [...tables, ...indexTablesBesideTexts],
      batches: batchesOf(dataset, index),
    };
    const about = { ...publishedDataset(dataset, version), name, title };
    await exportBatches([part], { out, formats: [sqlite], dataset: about });
    const database = readFileSync(join(out, sqlite.name, `${name}.sqlite`));
    return new Map([[`${name}.sqlite.gz`, gzipSync(database, { level: 9, mtime: 0 })]]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function* batchesOf(dataset: Dataset, index: string): Generator<Batch> {
  yield* batchesOfDataset(dataset);
  for (const records of recordsOfIndex(index)) yield indexBatchBesideTexts(records);
}
