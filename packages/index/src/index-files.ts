import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type IndexRecords, indexRows, indexTables } from "@open-resolutions/core";
import { type Batch, type DatasetDescription, exportBatches, parquet } from "@open-resolutions/export";
import { indexTypes } from "@open-resolutions/schemas/facts";
import { dataPackage } from "./data-package.ts";

/**
 * The files of the tables of an index: each table as Parquet, each kind of record as gzipped NDJSON, and the descriptor
 * of all.
 *
 * @param read gives the records; it is called twice.
 * @returns path to content.
 */
export async function indexFiles(
  read: () => Iterable<IndexRecords>,
  dataset: DatasetDescription,
): Promise<Map<string, string | Uint8Array>> {
  const lines = linesOf(read());
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const out = join(folder, "out");
    const part = { folder: "", tables: indexTables, batches: batchesOf(read()) };
    const { files } = await exportBatches([part], { out, formats: [parquet], dataset });
    const name = (path: string) => path.slice(parquet.name.length + 1);
    const parquets = files.map(({ path }) => [name(path), readFileSync(join(out, path))] as const);
    const measured = files.map((file) => ({ ...file, path: name(file.path) }));
    return new Map<string, string | Uint8Array>([
      ...parquets,
      ...lines,
      ["datapackage.json", `${JSON.stringify(dataPackage(indexTables, measured, dataset), null, 2)}\n`],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* batchesOf(all: Iterable<IndexRecords>): Generator<Batch> {
  for (const records of all) yield { records: {}, rows: indexRows(records) };
}

/** Each kind of record as gzipped NDJSON. The header of gzip holds no time, and says the same on every system. */
function linesOf(all: Iterable<IndexRecords>): [string, Uint8Array][] {
  const names = Object.keys(indexTypes) as (keyof typeof indexTypes)[];
  const texts = new Map<string, string[]>(names.map((name) => [name, []]));
  for (const records of all)
    for (const name of names)
      for (const record of records[name] ?? []) texts.get(name)?.push(`${JSON.stringify(record)}\n`);
  return names.map((name) => {
    const bytes = gzipSync((texts.get(name) ?? []).join(""), { level: 9 });
    const systemAt = 9;
    const unknownSystem = 255;
    bytes[systemAt] = unknownSystem;
    return [`${name}.ndjson.gz`, bytes];
  });
}
