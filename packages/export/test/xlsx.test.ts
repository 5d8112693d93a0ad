import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetFromTables, type Row, type Table, tables } from "@open-resolutions/core";
import { parse } from "csv-parse/sync";
import ExcelJs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatFiles, xlsx } from "../src/index.ts";
import { awkwardDataset, awkwardRows, awkwardTexts, hashOfRows, longTexts } from "./rows-of-every-table.ts";
import { description } from "./write.ts";

const folder = mkdtempSync(join(tmpdir(), "open-resolutions-xlsx-"));
const path = join(folder, "test.xlsx");
const workbook = new ExcelJs.Workbook();
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await formatFiles(xlsx, awkwardDataset, description);
  writeFileSync(path, files.get("test.xlsx") ?? "");
  await workbook.xlsx.readFile(path);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The cells of a sheet as exceljs reads them, without the header. */
function cellsOf(name: string, width: number): Row[] {
  const sheet = workbook.getWorksheet(name);
  const rows: Row[] = [];
  sheet?.eachRow({ includeEmpty: true }, (row, number) => {
    const cells = Array.from({ length: width }, (_, at) => row.getCell(at + 1).value);
    if (number > 1) rows.push(cells as Row);
  });
  return rows;
}

/** The rows of a table, with the long texts put together from their sheet, as the README says. */
function rowsOf({ name, columns }: Table): Row[] {
  const rows = cellsOf(name, columns.length).map((row) => [...row]);
  const whole = new Map<string, string>();
  for (const [table, row, column, , text] of cellsOf("long_texts", 5)) {
    if (table !== name) continue;
    const key = `${row} ${column}`;
    whole.set(key, (whole.get(key) ?? "") + text);
  }
  for (const [key, text] of whole) {
    const [row, column] = key.split(" ");
    const cells = rows[Number(row) - 2];
    if (cells) cells[columns.findIndex((candidate) => candidate.name === column)] = text;
  }
  return rows;
}

describe.each(tables)("the sheet $name", (table) => {
  it("has the rows of the table, as exceljs reads them", () => {
    const header = workbook.getWorksheet(table.name)?.getRow(1).values;
    expect((header as unknown[]).slice(1)).toEqual(table.columns.map(({ name }) => name));
    const rows = awkwardRows.get(table) ?? [];
    const read = rowsOf(table);
    expect([read.length, hashOfRows(read)]).toEqual([rows.length, hashOfRows(rows)]);
  });
});

it("goes back to records, deep-equal", () => {
  expect(datasetFromTables(new Map(tables.map((table) => [table, rowsOf(table)])))).toEqual(awkwardDataset);
});

it("has text cells for texts, in a format that keeps them so when somebody edits them", () => {
  const cell = workbook.getWorksheet("actors")?.getCell("B2");
  expect([cell?.type, cell?.numFmt]).toEqual([ExcelJs.ValueType.String, "@"]);
});

it("begins with the data dictionary: every table and column, with its type, keys and description", () => {
  expect(workbook.worksheets[0]?.name).toBe("dictionary");
  const rows = cellsOf("dictionary", 6);
  expect(rows.map(([table, column]) => [table, column])).toEqual(
    tables.flatMap(({ name, columns }) => [[name, null], ...columns.map((column) => [name, column.name])]),
  );
  expect(rows.filter((row) => typeof row[5] !== "string")).toEqual([]);
  const actor = rows.find(([table, column]) => table === "mentions" && column === "actor");
  expect(actor?.slice(2, 5)).toEqual(["string", "no", "leads to actors"]);
});

it("cuts a text that no cell holds, says so in the cell, and keeps it whole in the sheet of long texts", () => {
  const column = tables
    .find(({ name }) => name === "paragraphs")
    ?.columns.findIndex(({ name }) => name === "text");
  const shown = longTexts.map((_, at) =>
    String(
      workbook
        .getWorksheet("paragraphs")
        ?.getRow(at + 2)
        .getCell((column ?? 0) + 1).value,
    ),
  );
  expect(shown[0]).toBe(longTexts[0]);
  for (const [at, text] of shown.slice(1).entries()) {
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/ … \[the whole text is in the sheet "long_texts"\]$/);
    expect(longTexts[at + 1]).toContain(text.slice(0, 31_000));
  }
  const parts = cellsOf("long_texts", 5).filter(([, row]) => row === 4);
  expect(parts.map(([table, , name, part]) => [table, name, part])).toEqual([
    ["paragraphs", "text", 1],
    ["paragraphs", "text", 2],
    ["paragraphs", "text", 3],
  ]);
});

it("has no sheet of long texts when there is none", async () => {
  const paragraphs = awkwardDataset.paragraphs.map((paragraph) => ({ ...paragraph, text: "Short." }));
  const short = await formatFiles(xlsx, { ...awkwardDataset, paragraphs }, description);
  const read = new ExcelJs.Workbook();
  await read.xlsx.load(Buffer.from(short.get("test.xlsx") ?? "") as unknown as ArrayBuffer);
  expect(read.worksheets.map(({ name }) => name)).toEqual(["dictionary", ...tables.map(({ name }) => name)]);
});

it("refuses more rows than a sheet holds, and says what to do", async () => {
  const table = tables.find(({ name }) => name === "paragraph_themes") as Table;
  const inner = mkdtempSync(join(folder, "full-"));
  const writer = await xlsx.open({ folder: inner, tables, dataset: description });
  const rows = new Map([[table, Array<Row>(1_048_575).fill(["p", 1, "t"])]]);
  await writer.write({ records: {}, rows });
  await expect(async () =>
    writer.write({ records: {}, rows: new Map([[table, [["p", 1, "t"]]]]) }),
  ).rejects.toThrow(
    "xlsx: paragraph_themes has more rows than the 1048575 that a sheet holds. Export fewer records",
  );
  await writer.abort();
});

it("names its title, version and licence, and no time", async () => {
  expect([workbook.title, workbook.creator, workbook.description]).toEqual([
    "A test",
    "United Nations",
    "Version 1.2.3. Licence: CC0-1.0.",
  ]);
  expect(await formatFiles(xlsx, awkwardDataset, description)).toEqual(files);
});

const office = ["/usr/bin/localc", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((candidate) =>
  existsSync(candidate),
);
if (office === undefined)
  console.warn("skipped: LibreOffice reads the workbook (LibreOffice Calc was not found)");

it.skipIf(office === undefined)("keeps every text in LibreOffice", () => {
  const to = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`;
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", to, "--outdir", folder, path];
  expect(spawnSync(office ?? "", options, { encoding: "utf8" }).status).toBe(0);
  const [, ...rows] = parse(readFileSync(join(folder, "test-actors.csv"))) as string[][];
  const names = new Set(rows.flat());
  // A carriage return does not survive the way through a CSV file, which ends its lines with line feeds.
  const kept = awkwardTexts.filter((text) => !text.includes("\r"));
  expect(kept.filter((text) => !names.has(text))).toEqual([]);
});
