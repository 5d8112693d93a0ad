import type { Row, Table } from "@open-resolutions/core";
import { stringify } from "csv-stringify/sync";

/** The one dialect of every table (Data Package 2.0, Table Dialect): RFC 4180, with a header. */
export const dialect = {
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
};

/**
 * A table as CSV (RFC 4180): CRLF, a header with the names of the columns, UTF-8 without byte order mark. Null is the
 * empty cell; no value is the empty text.
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const header = table.columns.map(({ name }) => name);
  return stringify([header, ...rows], {
    delimiter: dialect.delimiter,
    quote: dialect.quoteChar,
    record_delimiter: dialect.lineTerminator,
  });
}
