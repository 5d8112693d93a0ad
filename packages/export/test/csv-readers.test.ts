import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { type Dataset, type Table, tables } from "@open-resolutions/core";
import { parse } from "csv-parse/sync";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csv, foreignKeysOf } from "../src/index.ts";
import { awkwardDataset } from "./awkward-values.ts";
import { datasetOfCells } from "./typed-rows.ts";
import { kit, write } from "./write.ts";

const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;
if (!hasSqlite) console.warn("skipped: no command line program of SQLite (sqlite3)");

// Starting PostgreSQL takes longer than the tests.
const database = new PGlite();
afterAll(() => database.close());

const columnsOf = ({ columns }: Table) => columns.map(({ name }) => `"${name}"`).join(", ");
const orderOf = ({ primaryKey }: Table) => primaryKey.map((name) => `"${name}"`).join(", ");

/** Records by their ids: databases have no order of rows. */
function sorted(dataset: Dataset): Dataset {
  const lists = Object.entries(dataset).map(([plural, records]) => [
    plural,
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(lists);
}

describe.each([
  { name: "the dataset of the test kit", dataset: kit },
  { name: "awkward values", dataset: awkwardDataset },
])("$name as CSV", ({ dataset }) => {
  let folder: string;
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  beforeAll(async () => {
    folder = await write(dataset, csv);
  });

  it("goes back to records with csv-parse", () => {
    const cells = (table: Table): string[][] =>
      parse(read(`${table.name}.csv`), { record_delimiter: "\r\n", relax_column_count: false });
    expect(datasetOfCells((table) => cells(table).slice(1))).toEqual(dataset);
  });

  it("goes back to records with papaparse", () => {
    const cells = (table: Table) => {
      const { data, errors } = Papa.parse<string[]>(read(`${table.name}.csv`), {
        newline: "\r\n",
        skipEmptyLines: true,
      });
      expect(errors.filter(({ code }) => code !== "UndetectableDelimiter")).toEqual([]);
      return data.slice(1);
    };
    expect(datasetOfCells(cells)).toEqual(dataset);
  });

  it("goes back to records with DuckDB and load.duckdb.sql", async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    await connection.run(read("load.duckdb.sql"));
    const rows = new Map<Table, unknown[][]>();
    for (const table of tables) {
      const texts = table.columns.map(({ name }) => `CAST("${name}" AS VARCHAR)`).join(", ");
      const found = await connection.runAndReadAll(
        `SELECT ${texts} FROM "${table.name}" ORDER BY ${orderOf(table)}`,
      );
      rows.set(table, found.getRows());
    }
    expect(sorted(datasetOfCells((table) => rows.get(table) ?? []))).toEqual(sorted(dataset));
  });

  it("goes back to records with PostgreSQL, every key enforced, with schema.sql and load.postgres.sql", async () => {
    await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    await loadWithoutPsql(database, read);
    const rows = new Map<Table, unknown[][]>();
    for (const table of tables) {
      const found = await database.query<unknown[]>(
        `SELECT ${table.columns.map(({ name }) => `"${name}"::text`).join(", ")} FROM "${table.name}" ORDER BY ${orderOf(table)}`,
        [],
        { rowMode: "array" },
      );
      rows.set(table, found.rows);
    }
    expect(sorted(datasetOfCells((table) => rows.get(table) ?? []))).toEqual(sorted(dataset));
    const { rows: keys } = await database.query("SELECT 1 FROM pg_constraint WHERE contype = 'f'");
    expect(keys).toHaveLength(tables.flatMap(foreignKeysOf).length);
    const { rows: unexplained } = await database.query(
      `SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
       AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)`,
    );
    expect(unexplained).toEqual([]);
  });

  it.skipIf(!hasSqlite)("goes back to records with SQLite's importer and load.sqlite.sql", () => {
    const database = join(folder, "resolutions.db");
    const loaded = execFileSync("sqlite3", [database], {
      cwd: folder,
      input: read("load.sqlite.sql"),
      encoding: "utf8",
    });
    expect(loaded).toBe("");
    const queries = tables.map(
      (table) =>
        `SELECT json_array('${table.name}', ${columnsOf(table)}) FROM "${table.name}" ORDER BY ${orderOf(table)};`,
    );
    const lines = execFileSync("sqlite3", [database], {
      input: queries.join("\n"),
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const rows: [table: string, ...cells: unknown[]][] = lines
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
    const cells = ({ name }: Table) => rows.flatMap(([table, ...row]) => (table === name ? [row] : []));
    expect(sorted(datasetOfCells(cells))).toEqual(sorted(dataset));
  });
});

/** Runs load.postgres.sql as psql would, whose own commands start with a backslash; PGlite reads files as blobs. */
async function loadWithoutPsql(database: PGlite, read: (file: string) => string): Promise<void> {
  for (const line of read("load.postgres.sql").split("\n")) {
    const copy = /^\\copy (.* FROM) '(.*)' (WITH .*)$/.exec(line);
    if (copy) {
      const [, into = "", file = "", options = ""] = copy;
      await database.query(`COPY ${into} '/dev/blob' ${options}`, [], { blob: new Blob([read(file)]) });
    } else if (line === "\\i schema.sql") await database.exec(read("schema.sql"));
    else if (!line.startsWith("\\") && line !== "") await database.exec(line);
  }
}
