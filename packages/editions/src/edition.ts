import { type Dataset, typesByPlural } from "@open-resolutions/core";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import { type Structure, structure } from "./structure.ts";

/** The name of a list of records of one type: `actors`. */
export type Plural = keyof typeof typesByPlural;

/** The names of the lists of a dataset, in the order in which they are published. */
export const plurals = Object.keys(typesByPlural) as Plural[];

/** How many records there are of each type. */
export type Counts = Record<Plural, number>;

/** A dataset at one time, as it is published. */
export interface Edition {
  /** Its version; null when it has none yet. */
  version: string | null;
  structure: Structure;
  /** Each record as one line of JSON, in the published view and in the order of its list. */
  lines: Readonly<Record<Plural, Iterable<string>>>;
}

/** A dataset in memory as an edition, with the structure that this version gives it. */
export function editionOf(dataset: Dataset, version: string | null): Edition {
  expectArgument(hasFields(dataset, ...plurals), "a dataset, as loadDataset or deriveDataset gives", dataset);
  const lines = byPlural((plural) => dataset[plural].map((record) => JSON.stringify(record)));
  return { version, structure, lines };
}

/** An object with a value for each list of records. */
export function byPlural<Value>(valueFor: (plural: Plural) => Value): Record<Plural, Value> {
  return Object.fromEntries(plurals.map((plural) => [plural, valueFor(plural)])) as Record<Plural, Value>;
}
