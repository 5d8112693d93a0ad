import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import type { Table } from "@open-resolutions/core";
import type { DatasetDescription, ExportContext, Format, FormatWriter } from "../writer.ts";
import { datasetteMetadata } from "./sqlite-metadata.ts";
import { createIndexes, createTable, insertRow, quoted } from "./sqlite-schema.ts";
import { viewsOf } from "./sqlite-views.ts";

/** "ORes": by this number in the file's header a program knows such a database (`PRAGMA application_id`). */
const applicationId = 0x4f526573;

/** A static import would keep the other formats from being written where Node has no SQLite. */
const engine = () => process.getBuiltinModule("node:sqlite");

/**
 * SQLite: one database with every table, an index on every foreign key, full-text search of the paragraphs, a view for
 * each common question, and `metadata.json` for Datasette. Its bytes depend on the version of SQLite, which the table
 * `about` records.
 */
export const sqlite: Format = {
  name: "sqlite",
  unavailable() {
    if (engine() !== undefined && hasSearch()) return undefined;
    return `SQLite with full-text search needs Node 24 or later (this is Node ${process.versions.node})`;
  },
  open: openSqlite,
};

function hasSearch(): boolean {
  const database = new (engine().DatabaseSync)(":memory:");
  const row = database.prepare("SELECT sqlite_compileoption_used('ENABLE_FTS5') AS used").get();
  database.close();
  return row?.used === 1;
}

function openSqlite({ folder, tables, dataset }: ExportContext): FormatWriter {
  const path = `${dataset.name}.sqlite`;
  const loading = join(folder, `${path}.loading`);
  const database = new (engine().DatabaseSync)(loading, { enableForeignKeyConstraints: false });
  // The folder is thrown away after an error, so nothing needs to be rolled back. The cache bounds the memory: 32 MB.
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN");
  for (const table of tables) database.exec(createTable(table));
  const inserts = new Map(tables.map((table) => [table, database.prepare(insertRow(table))]));
  let count = 0;
  return {
    write({ rows }) {
      for (const [table, insert] of inserts) {
        for (const row of rows.get(table) ?? []) {
          insert.run(...row);
          count++;
        }
      }
    },
    async close() {
      database.exec("COMMIT");
      // Only now: the registers, which come first, lead to paragraphs of later batches.
      checkForeignKeys(database);
      for (const table of tables) for (const index of createIndexes(table)) database.exec(index);
      addSearch(database, tables);
      for (const { name, description, sql } of viewsOf(tables)) {
        database.exec(`CREATE VIEW ${quoted(name)} AS -- ${description}${sql}`);
      }
      describeDatabase(database, dataset);
      // Pages in the order of the keys, without gaps: small, and the same bytes for the same rows.
      database.prepare("VACUUM INTO ?").run(join(folder, path));
      database.close();
      rmSync(loading);
      const metadata = datasetteMetadata(dataset.name, dataset, tables);
      writeFileSync(join(folder, "metadata.json"), `${JSON.stringify(metadata, null, 2)}\n`);
      return [
        { path, rows: count },
        { path: "metadata.json", rows: 0 },
      ];
    },
    abort() {
      if (database.isOpen) database.close();
    },
  };
}

/** @throws when a reference leads to no row, with the first tables in which this is so. */
function checkForeignKeys(database: DatabaseSync): void {
  const dangling = database
    .prepare(
      `SELECT "table" AS name, parent, count(*) AS rows FROM pragma_foreign_key_check() GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .all();
  if (dangling.length === 0) return;
  const shown = dangling.slice(0, 5).map(({ name, parent, rows }) => `${rows} in ${name} (to ${parent})`);
  throw new Error(`sqlite: references lead to no record: ${shown.join(", ")}. Run "validate" to see them.`);
}

/**
 * Full-text search (FTS5) of the paragraphs, over the texts in their own table, so that these are stored once. Words
 * are found in each of their English forms, with or without accents. Datasette finds the table by its `content`.
 */
function addSearch(database: DatabaseSync, tables: readonly Table[]): void {
  const hasText = tables.some(
    ({ name, columns }) => name === "paragraphs" && columns.some((column) => column.name === "text"),
  );
  if (!hasText) return;
  database.exec(`
    CREATE VIRTUAL TABLE paragraphs_fts USING fts5
      (text, content="paragraphs", tokenize='porter unicode61 remove_diacritics 2');
    INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('rebuild');
    INSERT INTO paragraphs_fts (paragraphs_fts) VALUES ('optimize');`);
}

/** What the database says of itself. */
function describeDatabase(database: DatabaseSync, dataset: DatasetDescription): void {
  const about = Object.entries(dataset).map(([key, value]) => [columnName(key), value] as const);
  database.exec(`
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${Number.parseInt(dataset.schemaVersion, 10) || 0};
    CREATE TABLE about (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO about VALUES ('sqlite_version', sqlite_version());`);
  const insert = database.prepare("INSERT INTO about VALUES (?, ?)");
  for (const [key, value] of about) insert.run(key, value);
}

const columnName = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
