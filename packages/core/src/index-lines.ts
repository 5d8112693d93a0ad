import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CitedDocument, IndexedResolution, Subject } from "@open-resolutions/schemas/facts";
import * as validators from "@open-resolutions/schemas/validators/facts";
import { expandLine } from "./facts/compact-line.ts";
import { documentsFile, subjectsFile } from "./facts/index-paths.ts";
import { type IndexRecords, recordsOfLine } from "./tables/index-tables.ts";

/** Whether a line may be of interest: it saves the reading of the others. */
type MayHold = (line: string) => boolean;

/**
 * The resolutions in the folder of an index, in the order of its files.
 *
 * @throws what the file system throws, and an error of one line for a line that is not a valid record.
 */
export function* resolutionsOfIndex(folder: string, mayHold?: MayHold): Generator<IndexedResolution> {
  const organs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = organs.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  for (const path of paths.sort())
    yield* recordsIn<IndexedResolution>(folder, path, validators.indexedResolution, mayHold);
}

/**
 * All records of an index: those of each resolution together, then the cited documents and the subjects.
 *
 * @throws as `resolutionsOfIndex`.
 */
export function* recordsOfIndex(folder: string): Generator<IndexRecords> {
  for (const resolution of resolutionsOfIndex(folder)) yield recordsOfLine(resolution);
  yield { documents: [...recordsIn<CitedDocument>(folder, documentsFile, validators.citedDocument)] };
  yield { subjects: [...subjectsOfIndex(folder)] };
}

/** The subjects of an index. @throws as `resolutionsOfIndex`. */
export function subjectsOfIndex(folder: string): Generator<Subject> {
  return recordsIn<Subject>(folder, subjectsFile, validators.subject);
}

function* recordsIn<T>(
  folder: string,
  path: string,
  isValid: (value: unknown) => boolean,
  mayHold: MayHold = () => true,
): Generator<T> {
  const file = join(folder, path);
  if (!existsSync(file)) return;
  for (const line of linesOf(readFileSync(file, "utf8"))) {
    if (!mayHold(line)) continue;
    const record = expandLine(path, parsed(line));
    if (!isValid(record))
      throw new Error(`${path} has a line that is not a valid record: ${line.slice(0, 60)}`);
    yield record as T;
  }
}

/** The value of a line; undefined when it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
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
