import { type Edition, plurals, type Structure } from "@open-resolutions/core/diff";
import { UsageError } from "./usage-error.ts";

/** The name of the package that holds the dataset. */
export const datasetPackage = "@open-resolutions/json";

/** The files of that package, wherever they are. */
export interface EditionFiles {
  /** What people call the place, for messages. */
  place: string;
  /** The text of a file of `dist/`; undefined when it is not there. */
  read: (name: string) => string | undefined;
  /** The lines of a file of `dist/`, without their ends. */
  lines: (name: string) => Iterable<string>;
}

/**
 * The edition that the files of the package make.
 *
 * @throws {UsageError} when one is missing or cannot be read.
 */
export function editionOfFiles({ place, read, lines }: EditionFiles): Edition {
  const parse = (name: string): unknown => {
    const text = read(name);
    if (text === undefined)
      throw new UsageError(`${place} is no dataset: it has no ${name}, as ${datasetPackage} has in dist/`);
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new UsageError(`${place}: ${name} is damaged: ${(error as Error).message}`);
    }
  };
  const { version } = parse("dataset.json") as { version: string };
  const structure = parse("structure.json") as Structure;
  const missing = plurals.find((plural) => read(`${plural}.ndjson`) === undefined);
  if (missing) throw new UsageError(`${place} is no whole dataset: it has no ${missing}.ndjson`);
  const lists = plurals.map((plural) => [
    plural,
    { [Symbol.iterator]: () => lines(`${plural}.ndjson`)[Symbol.iterator]() },
  ]);
  return { version, structure, lines: Object.fromEntries(lists) };
}
