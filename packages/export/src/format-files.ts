import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dataset, tables } from "@open-resolutions/core";
import { batchesOfDataset } from "./batches-of-dataset.ts";
import { exportBatches } from "./export-batches.ts";
import type { DatasetDescription, Format } from "./writer.ts";

/**
 * The files of a whole dataset in one format, in memory: for packages of data, which are small.
 *
 * @returns path inside the folder of the format to content.
 * @throws when the Node in use cannot write the format, with what it needs; and what the format throws.
 */
export async function formatFiles(
  format: Format,
  records: Dataset,
  dataset: DatasetDescription,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const out = join(folder, "out");
    const part = { folder: "", tables, batches: batchesOfDataset(records) };
    const { files } = await exportBatches([part], { out, formats: [format], dataset });
    const inside = (path: string) => path.slice(format.name.length + 1);
    return new Map(files.map(({ path }) => [inside(path), readFileSync(join(out, path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
