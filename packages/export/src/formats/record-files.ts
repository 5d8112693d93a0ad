import { join } from "node:path";
import type { Dataset } from "@open-resolutions/core";
import { jsonLdContext } from "../metadata/context.ts";
import { textFile } from "../text-file.ts";
import type { ExportContext, FormatWriter } from "../writer.ts";

/** What comes before the first record, between two records, and after the last. */
export interface Punctuation {
  readonly start: string;
  readonly between: string;
  readonly end: string;
}

/** Writes a file for each type of record, with the records as JSON. */
export function recordFiles(
  { folder, tables }: ExportContext,
  extension: string,
  punctuation: Punctuation,
): FormatWriter {
  const plurals = tables.filter(({ parent }) => !parent).map(({ name }) => name as keyof Dataset);
  const files = new Map(
    plurals.map((plural) => [plural, recordFile(folder, `${plural}.${extension}`, punctuation)]),
  );
  return {
    write({ records }) {
      for (const [plural, file] of files) file.add(records[plural] ?? []);
    },
    async close() {
      return [...files.values()].map((file) => file.close());
    },
    abort() {
      for (const file of files.values()) file.abort();
    },
  };
}

/** The metadata beside the records: the context with which they are linked data. */
export function describeRecords(): ReadonlyMap<string, string> {
  return new Map([["context.jsonld", `${JSON.stringify(jsonLdContext(), null, 2)}\n`]]);
}

function recordFile(folder: string, path: string, { start, between, end }: Punctuation) {
  const file = textFile(join(folder, path));
  let rows = 0;
  return {
    add(records: readonly object[]) {
      if (records.length === 0) return;
      file.write(
        `${rows === 0 ? start : between}${records.map((record) => JSON.stringify(record)).join(between)}`,
      );
      rows += records.length;
    },
    close() {
      // Without a record there is nothing between the brackets, and no line.
      file.write(rows > 0 ? end : `${start}${end.trimStart()}`);
      file.close();
      return { path, rows };
    },
    abort: file.close,
  };
}
