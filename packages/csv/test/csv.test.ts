import { createHash } from "node:crypto";
import { datasetFromTables, type Row, tables } from "@open-resolutions/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dataset, files } from "./kit-files.ts";

const read = (name: string) => files.get(name) ?? "";
const descriptor = JSON.parse(read("datapackage.json"));

/** The cells of a CSV file as csv-parse, which knows nothing of this project, reads them. */
function cellsOf(csv: string): string[][] {
  return parse(csv, { record_delimiter: "\r\n", relax_column_count: false });
}

describe("the CSV files", () => {
  it("are one for each table, and described", () => {
    const metadata = ["croissant.json", "csv-metadata.json", "datapackage.json"];
    const sql = ["load.duckdb.sql", "load.postgres.sql", "load.sqlite.sql", "schema.sql"];
    const expected = [...tables.map(({ name }) => `${name}.csv`), ...metadata, ...sql];
    expect([...files.keys()].sort()).toEqual(expected.sort());
    expect(descriptor.resources.map(({ path }: { path: string }) => path)).toEqual(
      tables.map(({ name }) => `${name}.csv`),
    );
  });

  it.each(tables.map(({ name }) => name))(
    "%s.csv is UTF-8 without byte order mark, CRLF, with a header",
    (name) => {
      const text = read(`${name}.csv`);
      expect(Buffer.from(text).toString()).toBe(text);
      expect(text.startsWith("\uFEFF")).toBe(false);
      expect(text.endsWith("\r\n")).toBe(true);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const table = tables.find((candidate) => candidate.name === name);
      expect(text.split("\r\n")[0]).toBe(table?.columns.map((column) => column.name).join(","));
    },
  );

  it("give back every record, field by field", () => {
    const rows = new Map(
      tables.map((table) => {
        const [, ...body] = cellsOf(read(`${table.name}.csv`));
        const typed = body.map((cells) =>
          cells.map((cell, index) => {
            if (cell === "") return null;
            return table.columns[index]?.type === "integer" ? Number(cell) : cell;
          }),
        );
        return [table, typed as Row[]];
      }),
    );
    expect(datasetFromTables(rows)).toEqual(dataset);
  });
});

describe("datapackage.json", () => {
  it("states the bytes and the SHA-256 of every file", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(read(path));
      const sha256 = createHash("sha256").update(content).digest("hex");
      expect({ path, bytes, hash }).toEqual({ path, bytes: content.length, hash: `sha256:${sha256}` });
    }
  });

  it("describes every field", () => {
    for (const { schema } of descriptor.resources) {
      for (const field of schema.fields)
        expect([field.name, field.title && field.description]).toEqual([field.name, expect.any(String)]);
    }
  });

  it("has no build time", () => {
    expect(descriptor).not.toHaveProperty("created");
  });
});
