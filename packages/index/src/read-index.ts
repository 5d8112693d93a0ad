import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type IndexRecords, recordsOfLine } from "@open-resolutions/core";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";

/**
 * The records of an index in the order of its files: those of each resolution together, then the cited documents and the
 * subjects. A folder that is not there gives none.
 *
 * @throws what the file system throws, and an error for a line that is not JSON.
 */
export function* readIndex(folder: string): Generator<IndexRecords> {
  for (const path of linesFiles(folder))
    for (const line of valuesOf<IndexedResolution>(join(folder, path))) yield recordsOfLine(line);
  yield { documents: [...valuesOf<object>(join(folder, "cited-documents.ndjson"))] };
  yield { subjects: [...valuesOf<object>(join(folder, "subjects.ndjson"))] };
}

function linesFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const organs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return organs
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .sort();
}

function* valuesOf<T>(path: string): Generator<T> {
  if (!existsSync(path)) return;
  for (const line of readFileSync(path, "utf8").split("\n")) if (line !== "") yield JSON.parse(line) as T;
}
