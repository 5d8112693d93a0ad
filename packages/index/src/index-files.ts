import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type IndexRecords, indexRows, indexTables } from "@open-resolutions/core";
import {
  type Batch,
  type DatasetDescription,
  exportBatches,
  listColumnsOf,
  parquetZstd,
} from "@open-resolutions/export";
import { indexTypes } from "@open-resolutions/schemas/facts";
import { dataPackage } from "./data-package.ts";

const names = Object.keys(indexTypes) as (keyof typeof indexTypes)[];

/** Lists of single values are columns of the table above in Parquet: their own tables would say the same twice. */
const inParent = new Set(
  indexTables
    .flatMap((table) => listColumnsOf(table, indexTables))
    .map(({ table }) => `${table.name}.parquet`),
);

/**
 * The files of the tables of an index: each table as Parquet, each kind of record as gzipped NDJSON, and the descriptor
 * of all.
 *
 * @param all the records, those of each resolution together.
 * @returns path to content.
 */
export async function indexFiles(
  all: Iterable<IndexRecords>,
  dataset: DatasetDescription,
): Promise<Map<string, string | Uint8Array>> {
  const lines = new Map<string, string[]>(names.map((name) => [name, []]));
  const folder = mkdtempSync(join(tmpdir(), "open-resolutions-"));
  try {
    const out = join(folder, "out");
    const part = { folder: "", tables: indexTables, batches: batchesOf(all, lines) };
    const { files } = await exportBatches([part], { out, formats: [parquetZstd], dataset });
    const name = (path: string) => path.slice(parquetZstd.name.length + 1);
    const kept = files.filter(({ path }) => !inParent.has(name(path)));
    const parquets = kept.map(({ path }) => [name(path), readFileSync(join(out, path))] as const);
    const measured = kept.map((file) => ({ ...file, path: name(file.path) }));
    return new Map<string, string | Uint8Array>([
      ...parquets,
      ...[...lines].map(([table, own]) => [`${table}.ndjson.gz`, gzipped(own)] as const),
      ["datapackage.json", `${JSON.stringify(dataPackage(indexTables, measured, dataset), null, 2)}\n`],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of the records; their lines are added to those of their tables on the way. */
function* batchesOf(all: Iterable<IndexRecords>, lines: ReadonlyMap<string, string[]>): Generator<Batch> {
  for (const records of all) {
    for (const name of names)
      for (const record of records[name] ?? []) lines.get(name)?.push(`${JSON.stringify(record)}\n`);
    yield { records: {}, rows: indexRows(records) };
  }
}

/** Records as gzipped lines of JSON. */
export function gzippedLines(records: Iterable<object>): Uint8Array {
  return gzipped(Array.from(records, (record) => `${JSON.stringify(record)}\n`));
}

/** Lines as gzip. Its header holds no time, and here the same system everywhere (RFC 1952, section 2.3). */
function gzipped(lines: readonly string[]): Uint8Array {
  const bytes = gzipSync(lines.join(""), { level: 9 });
  const systemAt = 9;
  const unknownSystem = 255;
  bytes[systemAt] = unknownSystem;
  return bytes;
}
