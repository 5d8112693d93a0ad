import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dataset, sourceDateOf, tables } from "@open-resolutions/core";
import { batchesOfDataset, csv, exportBatches } from "@open-resolutions/export";

/** The published files by their names: the tables, their descriptions, and the SQL that loads them. */
export async function csvFiles(dataset: Dataset, version: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-csv-"));
  try {
    const out = join(folder, "out");
    await exportBatches([{ folder: "", tables, batches: batchesOfDataset(dataset) }], {
      out,
      formats: [csv],
      dataset: {
        name: "open-resolutions",
        title: "Open Resolutions: United Nations resolutions as structured data (unofficial)",
        version,
        schemaVersion: version.split(".")[0] ?? "",
        license: "CC0-1.0",
        source: "United Nations",
        sourceDate: sourceDateOf(dataset),
      },
    });
    const files = join(out, csv.name);
    return new Map(readdirSync(files).map((name) => [name, readFileSync(join(files, name), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
