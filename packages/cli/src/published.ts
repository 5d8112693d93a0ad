import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { knownRecords, type PublishedLists, type Records, typesByPlural } from "@open-resolutions/core";
import { UsageError } from "./usage-error.ts";

const dataset = "@open-resolutions/json";

/** The published dataset that is installed with this tool. @throws {UsageError} when it is not. */
export function publishedLists(): PublishedLists {
  const { resolve } = createRequire(import.meta.url);
  const read = (plural: string): unknown => {
    try {
      return JSON.parse(readFileSync(resolve(`${dataset}/${plural}.json`), "utf8"));
    } catch {
      throw new UsageError(
        `the published records are not there: install ${dataset}, or check without them (--alone)`,
      );
    }
  };
  return Object.fromEntries(Object.keys(typesByPlural).map((plural) => [plural, read(plural)]));
}

/** The same, so that records can be checked against it. */
export function publishedRecords(): Records {
  return knownRecords(publishedLists(), dataset);
}
