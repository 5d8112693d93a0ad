import { expect, it } from "vitest";
import { datasetFromTables, tables, tablesOf } from "../src/index.ts";
import { derivedDataset } from "./derived-dataset.ts";

const dataset = derivedDataset();
const rows = tablesOf(dataset);

it("has the tables of the design, and one for each other list", () => {
  const names = tables.map(({ name }) => name);
  const expected =
    "resolutions paragraphs actors capabilities documents verbs themes acts mentions citations footnotes mandates paragraph_themes";
  expect(names).toEqual(expect.arrayContaining(expected.split(" ")));
  expect(names).toEqual(
    expect.arrayContaining(["act_addressees", "capability_providers", "actor_source_supports"]),
  );
  expect(new Set(names).size).toBe(names.length);
});

it("names columns as one does in SQL, and no two alike", () => {
  for (const { columns } of tables) {
    for (const { name } of columns) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  }
});

it("gives the dataset back, field by field and in the same order of keys", () => {
  const again = datasetFromTables(rows);
  expect(again).toEqual(dataset);
});

it("has no column for the type of a record, which the name of its table says", () => {
  const ofRecords = tables.filter(({ parent }) => !parent);
  for (const { columns } of ofRecords) expect(columns.map(({ name }) => name)).not.toContain("type");
});

it("has unique primary keys, and no empty cell where one is required", () => {
  for (const [table, tableRows] of rows) {
    const keys = table.primaryKey.map((name) => table.columns.findIndex((column) => column.name === name));
    const seen = new Set(tableRows.map((row) => JSON.stringify(keys.map((key) => row[key]))));
    expect([table.name, seen.size]).toEqual([table.name, tableRows.length]);
    for (const row of tableRows) {
      expect(row).toHaveLength(table.columns.length);
      for (const [index, { required }] of table.columns.entries())
        if (required) expect(row[index]).not.toBeNull();
    }
  }
});

it("refuses a row that belongs to nothing", () => {
  const acts = tables.find(({ name }) => name === "acts");
  if (!acts) throw new Error("no table of acts");
  const orphan = acts.columns.map(({ type }) => (type === "integer" ? 1 : "x"));
  expect(() => datasetFromTables(new Map([[acts, [orphan]]]))).toThrow("acts: paragraphs has no row");
});
