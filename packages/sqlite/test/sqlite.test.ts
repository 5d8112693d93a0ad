import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { datasetFromTables, type Row, type Table, tables, tablesOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { afterAll, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const dataset = loadDataset(here("../../../data/"));
const rowsOfTable = tablesOf(dataset);
const database = new DatabaseSync(here("../dist/open-resolutions.sqlite"), { readOnly: true });
afterAll(() => database.close());

function query(sql: string): Row[] {
  const statement = database.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all() as unknown as Row[];
}

/** Records in the order in which they were written, items of lists in that of their positions. */
const read = ({ name, columns, parent, primaryKey }: Table) =>
  query(`SELECT ${columns.map((column) => `"${column.name}"`).join(", ")} FROM "${name}"
    ORDER BY ${parent ? primaryKey.join(", ") : "rowid"}`);

function hashOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => JSON.stringify(row)).sort();
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

it("holds the database and its description", () => {
  expect(readdirSync(here("../dist")).sort()).toEqual(["metadata.json", "open-resolutions.sqlite"]);
});

it.each(tables)("has the rows of $name", (table) => {
  const rows = rowsOfTable.get(table) ?? [];
  expect([read(table).length, hashOf(read(table))]).toEqual([rows.length, hashOf(rows)]);
});

it("gives back every record, field by field", () => {
  expect(datasetFromTables(new Map(tables.map((table) => [table, read(table)])))).toEqual(dataset);
});

it("is whole, and every reference leads to a row", () => {
  expect(query("PRAGMA integrity_check")).toEqual([["ok"]]);
  expect(query("PRAGMA foreign_key_check")).toEqual([]);
});

const readme = readFileSync(here("../README.md"), "utf8");
const queries = [...readme.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) => sql);

it.each(queries)("README: %s", (sql) => {
  expect(query(sql).length).toBeGreaterThan(0);
});

it("README: names every view", () => {
  const table = readme.slice(readme.indexOf("| view |"), readme.indexOf("## The tables"));
  const views = query("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").flat();
  expect([...table.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name).sort()).toEqual(views);
});

it("README: says the version with which to cite it, and the number by which a program knows it", () => {
  const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));
  const [, sql = ""] = /`(SELECT value FROM about[^`]*)`/.exec(readme) ?? [];
  expect(query(sql)).toEqual([[version]]);
  expect(readme).toContain(`is ${query("PRAGMA application_id")[0]?.[0]} ("ORes")`);
});

it("finds by the index of words what is in the texts", () => {
  const found = query(
    "SELECT p.id FROM paragraphs_fts f JOIN paragraphs p ON p.rowid = f.rowid WHERE paragraphs_fts MATCH 'interpol' ORDER BY 1",
  ).flat();
  const expected = dataset.paragraphs.filter(({ text }) => /\binterpol\b/i.test(text)).map(({ id }) => id);
  expect(found).toEqual(expected.sort());
});
