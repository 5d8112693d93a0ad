import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { datasetFromTables, type Row, type Table, tables } from "@open-resolutions/core";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatFiles, parquet, parquetZstd } from "../src/index.ts";
import { awkwardDataset, awkwardRows, hashOfRows } from "./rows-of-every-table.ts";
import { description } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "open-resolutions-parquet-"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await formatFiles(parquet, awkwardDataset, description);
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (name: string) => {
  const { buffer, byteOffset, byteLength } = files.get(`${name}.parquet`) ?? new Uint8Array();
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};

/** The rows of a table as DuckDB reads them from a file. */
async function duckRows(table: Table, path = join(folder, `${table.name}.parquet`)): Promise<Row[]> {
  const columns = table.columns.map(({ name, type }) =>
    type === "date" ? `"${name}"::VARCHAR` : `"${name}"`,
  );
  return (await query(`SELECT ${columns.join(", ")} FROM '${path}'`)) as Row[];
}

/** The rows of a table as hyparquet reads them. */
async function hyparquetRows({ name, columns }: Table): Promise<Row[]> {
  const objects = await parquetReadObjects({ file: bytesOf(name) });
  return objects.map((object) =>
    columns.map((column) => {
      const cell = object[column.name];
      return cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null);
    }),
  );
}

describe.each(tables)("$name.parquet", (table) => {
  const rows = awkwardRows.get(table) ?? [];

  it("has the rows of the table, as DuckDB reads them", async () => {
    const read = await duckRows(table);
    expect([read.length, hashOfRows(read)]).toEqual([rows.length, hashOfRows(rows)]);
  });

  it("has the rows of the table, as hyparquet reads them", async () => {
    const read = await hyparquetRows(table);
    expect([read.length, hashOfRows(read)]).toEqual([rows.length, hashOfRows(rows)]);
  });

  it("has a list column for each list of single values, equal to the rows of the list's own table", async () => {
    const lists = tables.filter(
      ({ parent, columns }) => parent?.table === table && columns.at(-1)?.path.length === 0,
    );
    for (const list of lists) {
      const column = list.name.slice(table.singular.length + 1);
      const value = list.columns.at(-1)?.name;
      const unnested = await query(
        `SELECT ${table.primaryKey.map((key) => `"${key}"`).join(", ")}, generate_subscripts("${column}", 1)::INTEGER, unnest("${column}")
         FROM '${join(folder, table.name)}.parquet'`,
      );
      expect([value, hashOfRows(unnested as Row[])]).toEqual([
        value,
        hashOfRows(awkwardRows.get(list) ?? []),
      ]);
    }
  });
});

it("goes back to records, deep-equal", async () => {
  const rows = new Map<Table, Row[]>();
  for (const table of tables) rows.set(table, await hyparquetRows(table));
  expect(datasetFromTables(rows)).toEqual(awkwardDataset);
});

it("says in every file what it is: dataset, version, licence, schema version and table", () => {
  for (const { name, description: about } of tables) {
    const { key_value_metadata } = parquetMetadata(bytesOf(name));
    const found = Object.fromEntries((key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(found).toEqual({ ...description, table: name, description: about });
  }
});

it("gives dates and integers their types", async () => {
  const described = await query(`DESCRIBE SELECT * FROM '${join(folder, "resolutions.parquet")}'`);
  const types = new Map(described.map(([name, type]) => [name, type]));
  expect(["title", "adopted", "number", "drafts"].map((name) => types.get(name))).toEqual([
    "VARCHAR",
    "DATE",
    "INTEGER",
    "VARCHAR[]",
  ]);
});

it("writes row groups of at most 10,000 rows, and the rows of all batches one after the other", async () => {
  const table = tables.find(({ name }) => name === "paragraph_themes") as Table;
  const inner = join(folder, "batches");
  mkdirSync(inner);
  const writer = await parquet.open({ folder: inner, tables, dataset: description });
  const batches = Array.from({ length: 5 }, (_, batch) =>
    Array.from({ length: 9_000 }, (_, at): Row => [`paragraph-${batch}`, at + 1, "theme-1"]),
  );
  for (const rows of batches) await writer.write({ records: {}, rows: new Map([[table, rows]]) });
  const written = await writer.close();
  expect(written.find(({ path }) => path === "paragraph_themes.parquet")?.rows).toBe(45_000);
  const path = join(inner, "paragraph_themes.parquet");
  expect(await duckRows(table, path)).toEqual(batches.flat());
  const { buffer } = new Uint8Array(readFileSync(path));
  const groups = parquetMetadata(buffer).row_groups.map(({ num_rows }) => Number(num_rows));
  expect(groups).toEqual([10_000, 10_000, 10_000, 10_000, 5_000]);
});

it("refuses an integer that its column cannot hold, instead of writing another one", async () => {
  const [resolution, ...others] = awkwardDataset.resolutions;
  const large = { ...awkwardDataset, resolutions: [{ ...resolution, number: 2 ** 31 }, ...others] };
  await expect(formatFiles(parquet, large as typeof awkwardDataset, description)).rejects.toThrow(
    "resolutions.number has 2147483648, but its column holds integers of 32 bits",
  );
});

it("is the same bytes twice", async () => {
  expect(await formatFiles(parquet, awkwardDataset, description)).toEqual(files);
});

it("holds the same compressed by Zstandard", async () => {
  const small = await formatFiles(parquetZstd, awkwardDataset, description);
  for (const table of tables) {
    const path = join(folder, `zstd-${table.name}.parquet`);
    writeFileSync(path, small.get(`${table.name}.parquet`) ?? "");
    expect([table.name, await duckRows(table, path)]).toEqual([table.name, await duckRows(table)]);
  }
});
