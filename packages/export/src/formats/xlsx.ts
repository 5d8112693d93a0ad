import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Row, Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../foreign-keys.ts";
import type { ExportContext, Format, FormatWriter } from "../writer.ts";
import { writeWorkbook } from "./xlsx-package.ts";
import { openSharedStrings } from "./xlsx-shared-strings.ts";
import { openSheet, type Sheet } from "./xlsx-sheet.ts";
import { cellLimit, pieces } from "./xlsx-text.ts";

/** Of a text that no cell holds, its own cell has this many characters and then the notice. */
const shownLength = 32_000;
const notice = ' … [the whole text is in the sheet "long_texts"]';

/**
 * A workbook (Office Open XML, ECMA-376) with a sheet for each table, and as its first the data dictionary. Every text
 * is a text cell: `51/1` stays as it is, and `=1+1` is not a formula. A date is such a text too (`2022-11-18`), because
 * spreadsheets have no dates before 1900. A text of more than 32,767 characters is cut in its cell, which says so, and
 * is whole, in parts, in the sheet `long_texts`.
 */
export const xlsx: Format = { name: "xlsx", open: openWorkbook };

function openWorkbook({ folder, tables, dataset }: ExportContext): FormatWriter {
  const path = `${dataset.name}.xlsx`;
  const parts = join(folder, "parts");
  mkdirSync(parts);
  const texts = openSharedStrings(join(parts, "shared-strings"));
  const open = (name: string, header: readonly string[]) => openSheet(name, join(parts, name), texts, header);

  const dictionary = open("dictionary", ["table", "column", "type", "required", "key", "description"]);
  for (const row of dictionaryRows(tables)) dictionary.add(row);
  const sheets = new Map(
    tables.map((table) => [
      table,
      open(
        table.name,
        table.columns.map(({ name }) => name),
      ),
    ]),
  );
  const longTexts = open("long_texts", ["table", "row", "column", "part", "text"]);
  const all = [dictionary, ...sheets.values(), longTexts];

  return {
    write({ rows }) {
      for (const [table, sheet] of sheets) {
        for (const row of rows.get(table) ?? []) {
          sheet.add(row.some(isLong) ? cutLongTexts(table, sheet, row, longTexts) : row);
        }
      }
    },
    async close() {
      for (const part of [...all, texts]) part.finish();
      const used = longTexts.rows() > 1 ? all : all.slice(0, -1);
      writeWorkbook(join(folder, path), used, texts, dataset);
      rmSync(parts, { recursive: true });
      let rows = 0;
      for (const sheet of sheets.values()) rows += sheet.rows() - 1;
      return [{ path, rows }];
    },
    abort() {
      for (const part of [...all, texts]) part.abandon();
    },
  };
}

const isLong = (cell: Row[number]) => typeof cell === "string" && cell.length > cellLimit;

/** A row whose long texts are cut; each is added whole to the sheet of long texts, by the row and column of its cell. */
function cutLongTexts(table: Table, sheet: Sheet, row: Row, longTexts: Sheet): Row {
  return row.map((cell, at) => {
    if (typeof cell !== "string" || !isLong(cell)) return cell;
    for (const [part, piece] of pieces(cell, cellLimit).entries()) {
      longTexts.add([table.name, sheet.rows() + 1, table.columns[at]?.name ?? "", part + 1, piece]);
    }
    return `${pieces(cell, shownLength)[0]}${notice}`;
  });
}

/** The data dictionary: for each table a row that describes it, then one for each column. */
function dictionaryRows(tables: readonly Table[]): Row[] {
  return tables.flatMap((table) => {
    const leadsTo = new Map(
      foreignKeysOf(table).flatMap(({ columns, table: target }) =>
        columns.map((name) => [name, target] as const),
      ),
    );
    return [
      [table.name, null, null, null, null, table.description || null],
      ...table.columns.map(({ name, type, required, schema }): Row => {
        const target = leadsTo.get(name);
        const keys = [table.primaryKey.includes(name) && "primary key", target && `leads to ${target}`];
        const description = [schema.title, schema.description].filter(Boolean).join(": ");
        const key = keys.filter(Boolean).join(", ");
        return [table.name, name, type, required ? "yes" : "no", key || null, description || null];
      }),
    ];
  });
}
