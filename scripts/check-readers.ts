import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { askReaders } from "@open-resolutions/acceptance/readers/outcome";
import { readers } from "@open-resolutions/acceptance/readers/readers";
import { tables } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { batchesOfDataset, exportBatches, formats, publishedDataset } from "@open-resolutions/export";

const help = `Asks programs that need Python or a server to read an export, and prints what each made of it.

Usage: npm run check:readers [-- FOLDER]

  FOLDER   what open-resolutions export wrote with --to csv and more; without it, data/ is exported in every format`;

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  console.log(help);
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-readers-"));
try {
  const folder = argument === undefined ? join(scratch, "export") : resolve(argument);
  if (argument === undefined) {
    const dataset = loadDataset(fileURLToPath(new URL("../data/", import.meta.url)));
    await exportBatches([{ folder: "", tables, batches: batchesOfDataset(dataset) }], {
      out: folder,
      formats: formats.filter(({ unavailable }) => unavailable?.() === undefined),
      dataset: publishedDataset(dataset, "0.0.0"),
    });
  }
  const outcomes = await askReaders(readers, folder, ({ reader, result }) =>
    console.error(`${reader}: ${result}`),
  );
  console.table(outcomes);
  process.exitCode = outcomes.some(({ result }) => result === "failed") ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
