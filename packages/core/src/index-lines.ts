import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CitedDocument, IndexedResolution, Subject } from "@open-resolutions/schemas/facts";
import { expandLine } from "./facts/compact-line.ts";
import { documentsFile, subjectsFile } from "./facts/index-paths.ts";
import { type IndexRecords, recordsOfLine } from "./tables/index-tables.ts";

/** Whether a line may be of interest: it saves the reading of the others. */
type MayHold = (line: string) => boolean;

/**
 * The resolutions in the folder of an index, in the order of its files.
 *
 * @throws what the file system throws, and an error for a line that is not JSON.
 */
export function* resolutionsOfIndex(folder: string, mayHold?: MayHold): Generator<IndexedResolution> {
  const organs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = organs.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  for (const path of paths.sort()) yield* recordsIn<IndexedResolution>(folder, path, mayHold);
}

/**
 * All records of an index: those of each resolution together, then the cited documents and the subjects.
 *
 * @throws as `resolutionsOfIndex`.
 */
export function* recordsOfIndex(folder: string): Generator<IndexRecords> {
  for (const resolution of resolutionsOfIndex(folder)) yield recordsOfLine(resolution);
  yield { documents: [...recordsIn<CitedDocument>(folder, documentsFile)] };
  yield { subjects: [...recordsIn<Subject>(folder, subjectsFile)] };
}

function* recordsIn<T>(folder: string, path: string, mayHold: MayHold = () => true): Generator<T> {
  const file = join(folder, path);
  if (!existsSync(file)) return;
  for (const line of linesOf(readFileSync(file, "utf8")))
    if (mayHold(line)) yield expandLine(path, JSON.parse(line)) as T;
}

/** The lines of a text that are not empty, one after the other: a list of them would take twice its memory. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    if (end > start) yield text.slice(start, end);
    start = end + 1;
  }
}
