import { strToU8, zipSync } from "fflate";
import { csvText } from "../model/csv-text.ts";
import type { AnsweredTable } from "./worker.ts";

/** The tables as CSV files in a ZIP. */
export function csvArchive(tables: readonly AnsweredTable[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(tables.map(({ name, rows }) => [`${name}.csv`, strToU8(csvText(rows))])));
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A cell holds at most this many characters (ECMA-376 Part 1, 18.3.1.4, as Excel limits it). */
const cellLimit = 32_767;

/** The tables as a workbook (Office Open XML, ECMA-376), a sheet for each. Every value is text, so none is a formula. */
export function workbook(tables: readonly AnsweredTable[]): Uint8Array<ArrayBuffer> {
  const sheets = tables.map(({ name }, at) => ({
    name: name.slice(0, 31),
    path: `worksheets/sheet${at + 1}.xml`,
  }));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map(({ path }) => `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships(sheets.map(({ path }) => ["worksheet", path])),
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
  };
  for (const [at, { rows }] of tables.entries()) {
    const lines = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${spreadsheet}"><sheetData>${lines}</sheetData></worksheet>`;
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])),
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${list.join("")}</Relationships>`;
}

function cell(value: string | number | null): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, cellLimit))}</t></is></c>`;
}

/** Text for XML 1.0, without the control characters that it forbids. */
function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "")
  );
}
