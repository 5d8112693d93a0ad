import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expandLine, type IndexRecords, recordsOfLine } from "@open-resolutions/core";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";

/**
 * The records of an index in the order of its files: those of each resolution together, then the cited documents and the
 * subjects. A folder that is not there gives none.
 *
 * @throws what the file system throws, and an error for a line that is not JSON.
 */
export function* readIndex(folder: string): Generator<IndexRecords> {
  for (const path of linesFiles(folder))
    for (const line of recordsIn<IndexedResolution>(folder, path)) yield recordsOfLine(line);
  yield { documents: [...recordsIn<object>(folder, "cited-documents.ndjson")] };
  yield { subjects: [...recordsIn<object>(folder, "subjects.ndjson")] };
}

function linesFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const organs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return organs
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
}

function* recordsIn<T>(folder: string, path: string): Generator<T> {
  const file = join(folder, path);
  if (!existsSync(file)) return;
  for (const line of readFileSync(file, "utf8").split("\n"))
    if (line !== "") yield expandLine(path, JSON.parse(line)) as T;
}
