import { createHash } from "node:crypto";
import { type Records, type RecordType, typesByPlural } from "@open-resolutions/core";

const digits = 16;

/**
 * A short name for what a draft knows: the first 16 hexadecimal digits of the SHA-256 of all its records: registers, and
 * resolutions from which confirmed annotations are carried over. The order of records and of keys changes nothing.
 */
export function registersHash({ byId }: Records): string {
  const hash = createHash("sha256");
  const types: RecordType[] = Object.values(typesByPlural);
  for (const type of types.toSorted()) {
    for (const id of [...byId[type].keys()].toSorted())
      hash.update(`${type} ${JSON.stringify(byId[type].get(id)?.value, sortKeys)}\n`);
  }
  return hash.digest("hex").slice(0, digits);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "$schema");
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
