import { typesByPlural } from "@open-resolutions/schemas";
import type { Dataset } from "../derive/dataset.ts";
import { type Structure, structure } from "./structure.ts";

/** The name of a list of records of one type: `actors`. */
export type Plural = keyof typeof typesByPlural;

/** The names of the lists of a dataset, in the order in which they are published. */
export const plurals = Object.keys(typesByPlural) as Plural[];

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
  return { version, structure, lines: linesOf(dataset) };
}

/** The edition before the first: nothing is in it, and it promises nothing that could be broken. */
export function noEdition(like: Structure): Edition {
  return {
    version: null,
    structure: like,
    lines: Object.fromEntries(plurals.map((plural) => [plural, []])) as unknown as Edition["lines"],
  };
}

function linesOf(dataset: Dataset): Edition["lines"] {
  const lines = plurals.map((plural) => [plural, dataset[plural].map((record) => JSON.stringify(record))]);
  return Object.fromEntries(lines);
}
