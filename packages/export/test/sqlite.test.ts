import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { datasetFromTables, type Row, type Table, tables } from "@open-resolutions/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formatFiles, sqlite } from "../src/index.ts";
import { awkwardDataset, awkwardRows, hashOfRows } from "./rows-of-every-table.ts";
import { description } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "open-resolutions-sqlite-"));
let files: Map<string, Uint8Array>;
let database: DatabaseSync;

beforeAll(async () => {
  files = await formatFiles(sqlite, awkwardDataset, description);
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  database = new DatabaseSync(join(folder, "test.sqlite"), { readOnly: true });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const query = (sql: string, ...values: (string | number)[]) => {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all(...values) as unknown as Row[];
};
/** Records in the order in which they were written, items of lists in that of their positions. */
const rowsIn = ({ name, columns, parent, primaryKey }: Table) =>
  query(`SELECT ${columns.map((column) => `"${column.name}"`).join(", ")} FROM "${name}"
    ORDER BY ${parent ? primaryKey.join(", ") : "rowid"}`);

describe.each(tables)("the table $name", (table) => {
  it("has the rows and the columns of the table", () => {
    const rows = awkwardRows.get(table) ?? [];
    const read = rowsIn(table);
    expect([read.length, hashOfRows(read)]).toEqual([rows.length, hashOfRows(rows)]);
    const columns = query(`SELECT name FROM pragma_table_info('${table.name}')`).flat();
    expect(columns).toEqual(table.columns.map(({ name }) => name));
  });

  it("is STRICT, and has an index that begins with each of its foreign keys", () => {
    expect(query(`SELECT strict FROM pragma_table_list('${table.name}')`)).toEqual([[1]]);
    const indexed = query(`SELECT name FROM pragma_index_list('${table.name}')`).map(([index]) =>
      query(`SELECT name FROM pragma_index_info('${index}')`).flat(),
    );
    const keys = new Map<unknown, unknown[]>();
    for (const [id, from] of query(
      `SELECT id, "from" FROM pragma_foreign_key_list('${table.name}') ORDER BY id, seq`,
    )) {
      keys.set(id, [...(keys.get(id) ?? []), from]);
    }
    expect(keys.size).toBeGreaterThanOrEqual(table.parent ? 1 : 0);
    for (const names of keys.values()) {
      expect(indexed.map((index) => index.slice(0, names.length))).toContainEqual(names);
    }
  });
});

it("goes back to records, deep-equal", () => {
  expect(datasetFromTables(new Map(tables.map((table) => [table, rowsIn(table)])))).toEqual(awkwardDataset);
});

it("is whole, and every reference leads to a row", () => {
  expect(query("PRAGMA integrity_check")).toEqual([["ok"]]);
  expect(query("PRAGMA foreign_key_check")).toEqual([]);
});

it("enforces types and keys for whoever adds to it", () => {
  const copy = join(folder, "copy.sqlite");
  writeFileSync(copy, files.get("test.sqlite") ?? "");
  const open = new DatabaseSync(copy);
  expect(() => open.exec("UPDATE resolutions SET number = 'seven'")).toThrow("cannot store TEXT value");
  expect(() => open.exec("UPDATE mentions SET actor = 'nobody'")).toThrow("FOREIGN KEY constraint failed");
  // The rows of the search are those of the table, also after a user's VACUUM.
  open.exec("VACUUM; INSERT INTO paragraphs_fts (paragraphs_fts, rank) VALUES ('integrity-check', 1)");
  open.close();
});

it("refuses references that lead to no record", async () => {
  const dangling = { ...awkwardDataset, themes: awkwardDataset.themes.slice(1) };
  await expect(formatFiles(sqlite, dangling, description)).rejects.toThrow(
    /references lead to no record: .*\d+ in .* \(to themes\).* Run "validate"/,
  );
});

it("finds words in whatever form, phrases, and other scripts", async () => {
  const texts = [
    "Requests the States to report",
    "requesting a résumé",
    "决议 51/1",
    "قرار الجمعية",
    "reported request",
  ];
  const paragraphs = awkwardDataset.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    text: texts[at] ?? "other words",
  }));
  const built = await formatFiles(sqlite, { ...awkwardDataset, paragraphs }, description);
  const path = join(folder, "words.sqlite");
  writeFileSync(path, built.get("test.sqlite") ?? "");
  const words = new DatabaseSync(path, { readOnly: true });
  const find = (text: string) =>
    words
      .prepare(
        "SELECT p.id FROM paragraphs_fts f JOIN paragraphs p ON p.rowid = f.rowid WHERE paragraphs_fts MATCH ? ORDER BY p.rowid",
      )
      .all(text)
      .map(({ id }) => id);
  expect(find("request")).toEqual(["paragraph-0", "paragraph-1", "paragraph-4"]);
  expect(find('"request the state"')).toEqual(["paragraph-0"]);
  expect(find("resume")).toEqual(["paragraph-1"]);
  expect(find("决议")).toEqual(["paragraph-2"]);
  expect(find("الجمعية")).toEqual(["paragraph-3"]);
  words.close();
});

it("has views that can be asked", () => {
  const names = query("SELECT name FROM sqlite_schema WHERE type = 'view'").flat();
  expect(names).toEqual(expect.arrayContaining(["requests", "deadlines", "capability_mentions"]));
  for (const name of names) expect([name, query(`SELECT * FROM "${name}"`).length]).not.toEqual([name, 0]);
});

it("says what it is", () => {
  const about = Object.fromEntries(query("SELECT key, value FROM about"));
  const { schemaVersion, ...others } = description;
  const expected = { ...others, schema_version: schemaVersion, sqlite_version: process.versions.sqlite };
  expect(about).toEqual(expected);
  expect(query("PRAGMA application_id")).toEqual([[Buffer.from("ORes").readInt32BE()]]);
  expect(query("PRAGMA user_version")).toEqual([[1]]);
});

it("describes every table, column and view for Datasette, and in the statements that made them", () => {
  const metadata = JSON.parse(Buffer.from(files.get("metadata.json") ?? "").toString());
  expect(metadata).toMatchObject({ title: "A test", license: "CC0-1.0", source: "United Nations" });
  const described = metadata.databases.test.tables;
  for (const { name, columns } of tables) {
    expect(described[name].description).toMatch(/\w/);
    expect(Object.keys(described[name].columns)).toEqual(columns.map((column) => column.name));
    const [[sql] = []] = query("SELECT sql FROM sqlite_schema WHERE name = ?", name);
    for (const text of Object.values(described[name].columns)) expect(sql).toContain(`-- ${text}`);
  }
  for (const [view] of query("SELECT name FROM sqlite_schema WHERE type = 'view'")) {
    expect(described[String(view)].description).toMatch(/\w/);
  }
});

it("is the same bytes twice", async () => {
  expect(await formatFiles(sqlite, awkwardDataset, description)).toEqual(files);
});

it("says what it needs where Node has no SQLite", async () => {
  const builtin = vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  try {
    const needed = /^SQLite with full-text search needs Node 24 or later \(this is Node [0-9.]+\)$/;
    expect(sqlite.unavailable?.()).toMatch(needed);
    await expect(formatFiles(sqlite, awkwardDataset, description)).rejects.toThrow(needed);
  } finally {
    builtin.mockRestore();
  }
  expect(sqlite.unavailable?.()).toBeUndefined();
});
