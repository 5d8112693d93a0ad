import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { datasetFromTables, type Row, type Table, tables, tablesOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { beforeAll, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dist = here("../dist/");
const dataset = loadDataset(here("../../../data/"));
const rowsOfTable = tablesOf(dataset);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
beforeAll(async () => {
  await connection.run(`SET file_search_path = '${dist}'`);
});

function hashOf(rows: readonly unknown[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

it("has one file for each table", () => {
  expect(readdirSync(dist).sort()).toEqual(tables.map(({ name }) => `${name}.parquet`).sort());
});

it.each(tables)("$name.parquet has the rows of the table, as DuckDB reads them", async (table) => {
  const columns = table.columns.map(({ name, type }) => `"${name}"${type === "date" ? "::VARCHAR" : ""}`);
  const read = await query(`SELECT ${columns.join(", ")} FROM '${table.name}.parquet'`);
  const rows = rowsOfTable.get(table) ?? [];
  expect([read.length, hashOf(read)]).toEqual([rows.length, hashOf(rows)]);
});

it("gives back every record, field by field, as hyparquet reads them", async () => {
  const read = new Map<Table, Row[]>();
  for (const table of tables) {
    const file = await asyncBufferFromFile(`${dist}${table.name}.parquet`);
    const objects = await parquetReadObjects({ file });
    const cell = (value: unknown) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
    read.set(
      table,
      objects.map((object) => table.columns.map(({ name }) => cell(object[name])) as Row),
    );
  }
  expect(datasetFromTables(read)).toEqual(dataset);
});

const readme = readFileSync(here("../README.md"), "utf8");
const queries = [...readme.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) => sql);

it.each(queries)("README: %s", async (sql) => {
  expect((await query(sql)).length).toBeGreaterThan(0);
});

it("README: the metadata of a file name the dataset, its version, licence and table", async () => {
  const [, sql = ""] = /`(SELECT \* FROM parquet_kv_metadata[^`]*)`/.exec(readme) ?? [];
  const found = new Map((await query(sql)).map(([, key, value]) => [String(key), String(value)]));
  const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
  expect([found.get("name"), found.get("version"), found.get("license"), found.get("table")]).toEqual([
    "open-resolutions",
    version,
    "CC0-1.0",
    "actors",
  ]);
});
