import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  type PublishedLists,
  type Records,
  recordsFromPublished,
  typesByPlural,
} from "@open-resolutions/core";
import { UsageError } from "./usage-error.ts";

const dataset = "@open-resolutions/json";

/** The published dataset that is installed with this tool. @throws {UsageError} when it is not. */
export function publishedLists(): PublishedLists {
  const lists = Object.keys(typesByPlural);
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${dataset}/${lists[0]}.json`));
    const read = (plural: string) => JSON.parse(readFileSync(join(folder, `${plural}.json`), "utf8"));
    return Object.fromEntries(lists.map((plural) => [plural, read(plural)]));
  } catch {
    throw new UsageError(
      `the published records are not installed: install ${dataset}, or check without them (--alone)`,
    );
  }
}

let records: Records | undefined;

/** The same, so that records can be checked against it. It is read once. */
export function publishedRecords(): Records {
  records ??= recordsFromPublished(publishedLists(), dataset);
  return records;
}
