import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Dataset, tables } from "@open-resolutions/core";
import { zipSync } from "fflate";
import { batchesOfDataset } from "./batches-of-dataset.ts";
import { exportBatches } from "./export-batches.ts";
import { formats } from "./formats/index.ts";
import { parquetZstd } from "./formats/parquet.ts";
import type { DatasetDescription, ListedFile } from "./writer.ts";
import { fixedTime } from "./zip-time.ts";

/** What `index.json` says about a file for download. */
interface Download extends ListedFile {
  readonly format: string;
  /** The files inside a ZIP; the numbers of `rows` add up to that of the ZIP. */
  readonly contents?: readonly ListedFile[];
}

/**
 * A dataset in every format, packed for download: the workbook as it is, a ZIP for each other format, and `index.json`
 * with the bytes, the SHA-256 and the rows of each. The same dataset gives the same bytes.
 *
 * @param beside what goes into every ZIP beside its files and a README: the licence, the dictionary, how to load, by path
 * @returns name to content
 * @throws when the Node in use cannot write a format, with what it needs
 */
export async function downloads(
  records: Dataset,
  dataset: DatasetDescription,
  beside: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  // Readers of downloads have a library that knows zstd; in the command snappy is what every Node can write.
  const all = formats.map((format) => (format.name === parquetZstd.name ? parquetZstd : format));
  const scratch = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const out = join(scratch, "out");
    const part = { folder: "", tables, batches: batchesOfDataset(records) };
    const { files } = await exportBatches([part], { out, formats: all, dataset });
    const made = new Map<string, Uint8Array>();
    const index: Download[] = [];
    for (const { name: format } of all) {
      const own = files.filter(({ path }) => path.startsWith(`${format}/`));
      const stem = `${dataset.name}-${format}-${dataset.version}`;
      const [path, content] =
        format === "xlsx" && own[0]
          ? [`${dataset.name}-${dataset.version}.xlsx`, readFileSync(join(out, own[0].path))]
          : [
              `${stem}.zip`,
              pack(out, format, own, new Map([["README.md", readme(format, dataset)], ...beside])),
            ];
      made.set(path, content);
      const rows = own.reduce((sum, file) => sum + file.rows, 0);
      const sha256 = createHash("sha256").update(content).digest("hex");
      const contents = own.map((file) => ({ ...file, path: inside(format, file.path) }));
      index.push({
        path,
        format,
        rows,
        bytes: content.length,
        sha256,
        ...(path.endsWith(".zip") && { contents }),
      });
    }
    const { name, title, version, license, source } = dataset;
    const text = JSON.stringify({ name, title, version, license, source, files: index }, null, 2);
    return made.set("index.json", Buffer.from(`${text}\n`));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The files of a format as a ZIP. They are not in a folder, so that readers of Data Packages find its descriptor. */
function pack(
  out: string,
  format: string,
  files: readonly ListedFile[],
  beside: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const contents = new Map(beside);
  for (const { path } of files) contents.set(inside(format, path), readFileSync(join(out, path)));
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: fixedTime });
}

function inside(format: string, path: string): string {
  return path.slice(format.length + 1);
}

function readme(format: string, { title, version, license, source }: DatasetDescription): Uint8Array {
  return Buffer.from(`# ${title}

Version ${version}, as ${format}. How to load it: formats.md. What every field and column means: data-dictionary.md.

Licence: ${license}, see LICENSE. Source of the texts: ${source}; please acknowledge it. Unofficial.
`);
}
