import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { wholeLines } from "../whole-lines.ts";
import { type Edition, type Plural, plurals } from "./edition.ts";
import type { Structure } from "./structure.ts";

/** The name of the package that holds the dataset. */
export const datasetPackage = "@open-resolutions/json";

/**
 * The edition in a folder of the package that holds the dataset, built, installed or unpacked. Its records are read when
 * they are asked for, piece by piece: memory does not grow with them.
 *
 * @param folder that of the package, or its `dist/`.
 * @param place what people call it, for messages.
 * @throws with one line when it is no such package, or when a file of it is missing or damaged.
 */
export function editionInPackage(folder: string, place = folder): Edition {
  const dist = [join(folder, "dist"), folder].find((path) => existsSync(join(path, "dataset.json")));
  if (dist === undefined)
    throw new Error(`${place} is no dataset: it has no dataset.json, as ${datasetPackage} has in dist/`);
  const { version } = readObject(dist, "dataset.json", place);
  if (typeof version !== "string") throw new Error(`${place}: dataset.json is damaged: it has no version`);
  return {
    version,
    structure: readStructure(dist, place),
    lines: Object.fromEntries(plurals.map((plural) => [plural, linesOf(dist, plural, place)])) as Record<
      Plural,
      Iterable<string>
    >,
  };
}

function readStructure(dist: string, place: string): Structure {
  const { authored, published, tables } = readObject(dist, "structure.json", place);
  if (!isObject(authored) || !isObject(published) || !Array.isArray(tables))
    throw new Error(`${place}: structure.json is damaged: expected authored, published and tables`);
  return { authored, published, tables } as Structure;
}

function readObject(dist: string, name: string, place: string): Readonly<Record<string, unknown>> {
  const file = join(dist, name);
  if (!existsSync(file)) throw new Error(`${place} is no whole dataset: it has no ${name}`);
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (isObject(value)) return value;
  } catch (error) {
    throw new Error(`${place}: ${name} is damaged: ${(error as Error).message.split("\n")[0]}`);
  }
  throw new Error(`${place}: ${name} is damaged: expected an object`);
}

/** The lines of a file, read anew each time. */
function linesOf(dist: string, plural: Plural, place: string): Iterable<string> {
  const file = join(dist, `${plural}.ndjson`);
  if (!existsSync(file)) throw new Error(`${place} is no whole dataset: it has no ${plural}.ndjson`);
  return {
    *[Symbol.iterator]() {
      const opened = openSync(file, "r");
      try {
        for (const text of wholeLines(opened))
          for (const line of text.split("\n")) if (line !== "") yield line;
      } finally {
        closeSync(opened);
      }
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
