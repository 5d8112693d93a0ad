import type { Row } from "@open-resolutions/core";
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
 * Rows as CSV (RFC 4180): CRLF, UTF-8 without byte order mark. Null is the empty cell; no value is the empty text.
 */
export function csvText(rows: readonly Row[]): string {
  // stringify changes its input no more than it has to, but its types want lists that it could change.
  return stringify(rows as Row[], {
    delimiter: dialect.delimiter,
    quote: dialect.quoteChar,
    record_delimiter: dialect.lineTerminator,
    // csv-stringify quotes a CRLF only; RFC 4180 (section 2) wants quotes around each CR and each LF.
    quoted_match: /[\r\n]/,
  });
}
