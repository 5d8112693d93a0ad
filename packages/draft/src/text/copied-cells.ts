import { isOrganFormula } from "../organ-names.ts";
import type { InputLine } from "./input-line.ts";

/** What separates the cells of a row; no line has the last one, where each row is one cell. */
const separators = ["\t", ",", ";", "\n"];

/**
 * Reads the rows of a spreadsheet that were saved or copied as text. Cells with a comma are in quotation marks, which are
 * doubled inside: so is the enacting formula, which shows that the text is one. (RFC 4180, section 2.)
 */
export function readCopiedCells(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  isRepaired: boolean;
} {
  const none = { lines, isRepaired: false };
  const [formula] = lines.flatMap(({ text }) => (text.includes('"') ? formulasIn(text) : []));
  if (!formula) return none;
  const { separator, count } = formula;
  const rows: InputLine[] = [];
  for (const line of lines) {
    const all = cellsOf(line.text, separator);
    // A cell with several lines, and one without its quotation marks, has commas of its own.
    if (separator !== "\n" && (!all || all.length > count)) return none;
    const cells = all?.filter((cell) => cell !== "");
    const column = line.column + Math.max(0, line.text.search(/[^\s,;"]/));
    rows.push(cells ? { ...line, column, text: cells.join(" "), isIndented: true } : line);
  }
  return { lines: rows, isRepaired: true };
}

/** How the cells of a row are separated, and how many it has, if one of them is the enacting formula. */
function formulasIn(text: string): { separator: string; count: number }[] {
  return separators.flatMap((separator) => {
    const cells = cellsOf(text, separator) ?? [];
    const isRow = cells.some((cell) => isOrganFormula(cell) && cell.endsWith(","));
    return isRow ? [{ separator, count: cells.length }] : [];
  });
}

/** The cells of a row without their quotation marks; undefined where a mark is not closed. */
function cellsOf(text: string, separator: string): string[] | undefined {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|(?!")([^${separator}]*))(?:${separator}|$)`, "y");
  const cells: string[] = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? "").trim());
    if (cell.lastIndex === text.length && !found[0].endsWith(separator)) return cells;
  }
  return undefined;
}
