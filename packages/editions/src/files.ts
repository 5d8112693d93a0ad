import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { wholeLines } from "@open-resolutions/core/files";
import { byPlural, type Edition, type Plural, plurals } from "./edition.ts";
import type { Structure } from "./structure.ts";

/** The name of the package that holds the dataset. */
export const datasetPackage = "@open-resolutions/json";

/** A folder is not an edition, or a damaged one. The message says in one line which folder, and what was expected. */
export class EditionError extends Error {}

const versionForm = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

/** The folder of a dataset as it is built, and what people call it. */
interface Built {
  dist: string;
  place: string;
}

/**
 * The edition in a folder of the package that holds the dataset, built, installed or unpacked. Its records are read when
 * a caller iterates over them, piece by piece: memory does not grow with them.
 *
 * @param folder that of the package, or its `dist/`.
 * @param place what people call it, for messages.
 * @throws {EditionError} when it is not such a package, or when a file of it is missing or damaged; when the records are
 * read, also when `dataset.json` counts more or fewer of them.
 */
export function editionInPackage(folder: string, place = folder): Edition {
  const dist = [join(folder, "dist"), folder].find((path) => isFile(join(path, "dataset.json")));
  if (dist === undefined)
    throw new EditionError(
      `${place} is not a dataset: it has no dataset.json, which ${datasetPackage} has in dist/`,
    );
  const built = { dist, place };
  const { version, counts } = readObject(built, "dataset.json");
  if (typeof version !== "string" || !versionForm.test(version) || !isObject(counts))
    throw new EditionError(
      `${place}: dataset.json is damaged: expected a version, and the counts of records`,
    );
  const later = Object.keys(counts).find((name) => !plurals.includes(name as Plural));
  if (later !== undefined)
    throw new EditionError(
      `${place} has ${later}, which this version cannot read: compare it with npx open-resolutions@${version} diff`,
    );
  const lines = byPlural((plural) => linesOf(built, plural, counts[plural]));
  return { version, structure: readStructure(built), lines };
}

function readStructure(built: Built): Structure {
  const { authored, published, tables } = readObject(built, "structure.json");
  const isWhole =
    [authored, published].every((view) => isObject(view) && Object.values(view).every(isObject)) &&
    Array.isArray(tables) &&
    tables.every((table) => Array.isArray(table?.columns) && Array.isArray(table.primaryKey));
  if (!isWhole)
    throw new EditionError(
      `${built.place}: structure.json is damaged: expected schemas in two views, and tables`,
    );
  return { authored, published, tables } as Structure;
}

function readObject({ dist, place }: Built, name: string): Readonly<Record<string, unknown>> {
  const file = join(dist, name);
  if (!isFile(file)) throw new EditionError(`${place} is incomplete: it has no ${name}`);
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isObject(value)) return value;
  } catch (error) {
    throw new EditionError(`${place}: ${name} is damaged: ${(error as Error).message.split("\n")[0]}`);
  }
  throw new EditionError(`${place}: ${name} is damaged: expected an object`);
}

/**
 * The lines of a file, read again for each iteration.
 *
 * @param expected how many there are; undefined in a release that was made before there were such records.
 */
function linesOf({ dist, place }: Built, plural: Plural, expected: unknown): Iterable<string> {
  const name = `${plural}.ndjson`;
  const file = join(dist, name);
  if (expected === undefined && !isFile(file)) return [];
  if (typeof expected !== "number")
    throw new EditionError(`${place}: dataset.json is damaged: expected the count of ${plural}, a number`);
  if (!isFile(file)) throw new EditionError(`${place} is incomplete: it has no ${name}`);
  return {
    *[Symbol.iterator]() {
      const opened = openSync(file, "r");
      let count = 0;
      try {
        for (const text of wholeLines(opened)) {
          if (text.includes("\uFFFD"))
            throw new EditionError(`${place}: ${name} is damaged: it is not valid UTF-8`);
          for (const line of text.split("\n")) {
            if (line === "") continue;
            count += 1;
            yield line;
          }
        }
      } finally {
        closeSync(opened);
      }
      if (count !== expected)
        throw new EditionError(
          `${place}: ${name} is damaged: it has ${count} records, and dataset.json counts ${expected}`,
        );
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
