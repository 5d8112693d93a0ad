/** A cell of a table; a list is one cell with its values separated by `; `. */
type CsvCell = string | number | null | undefined | readonly string[];

/** Rows as CSV (RFC 4180). The byte order mark makes spreadsheets read UTF-8. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: CsvCell): string {
  const text =
    cell === null || cell === undefined ? "" : typeof cell === "object" ? cell.join("; ") : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
