import type { Row } from "@open-resolutions/core";
import { type GrowingPart, openPart } from "./xlsx-part.ts";
import type { SharedStrings } from "./xlsx-shared-strings.ts";

/** The most rows of a sheet, its header among them (Excel specifications and limits). */
const rowLimit = 1_048_576;

/** A sheet that grows in a file (ECMA-376 Part 1, 18.3.1.99). */
export interface Sheet extends GrowingPart {
  readonly name: string;
  /** Rows so far, the header among them. */
  rows(): number;
  /** @throws when the sheet is full, with what to do. */
  add(row: Row): void;
}

/** Opens a sheet with a header, which stays in sight. A name has at most 31 characters (Excel). */
export function openSheet(
  name: string,
  file: string,
  texts: SharedStrings,
  header: readonly string[],
): Sheet {
  if (name.length > 31) throw new Error(`xlsx: the name of the sheet ${name} has more than 31 characters`);
  const part = openPart(file);
  const letters = header.map((_, at) => columnLetters(at));
  let rows = 0;

  const append = (cells: Row, style: number) => {
    rows++;
    let xml = `<row r="${rows}">`;
    for (const [at, cell] of cells.entries()) {
      if (cell === null) continue;
      const place = `<c r="${letters[at]}${rows}"`;
      xml +=
        typeof cell === "number"
          ? `${place}><v>${cell}</v></c>`
          : `${place} s="${style}" t="s"><v>${texts.numberOf(cell)}</v></c>`;
    }
    part.append(`${xml}</row>`);
  };
  part.append(sheetStart(header));
  append(header, styles.header);
  return {
    ...part,
    name,
    rows: () => rows,
    add(row) {
      if (rows === rowLimit) {
        throw new Error(
          `xlsx: ${name} has more rows than the ${rowLimit - 1} that a sheet holds. ` +
            "Export fewer records at a time, or to csv, parquet or sqlite, which have no such limit.",
        );
      }
      append(row, styles.text);
    },
    finish() {
      part.append("</sheetData></worksheet>");
      part.finish();
    },
  };
}

/** The cell formats of `stylesXml`, by what they are for. */
const styles = { text: 1, header: 2 };

/**
 * The styles of the workbook (18.8.39). Text has the number format "@" (49), so that a cell which somebody edits is
 * not read again as a date or a formula.
 */
export const stylesXml = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

function sheetStart(header: readonly string[]): string {
  const widths = header.map(
    (name, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name)}" customWidth="1"/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join("")}</cols><sheetData>`,
  ].join("");
}

/** The width of a column in characters: wider where sentences are. */
function widthOf(name: string): number {
  return /text|quote|title|description/.test(name) ? 60 : Math.max(12, name.length + 4);
}

/** `A`, `B`, … `Z`, `AA`: the name of a column, counted from 0. */
function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
