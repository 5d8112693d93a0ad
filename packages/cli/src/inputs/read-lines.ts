import { closeSync, openSync } from "node:fs";
import type { SourceFile } from "@open-resolutions/core";
import { wholeLines } from "@open-resolutions/core/files";

/** The lines of an NDJSON file, piece by piece. @param path what the file is called in a dataset. */
export function* readLines(absolute: string, path: string): Generator<SourceFile> {
  const file = openSync(absolute, "r");
  try {
    yield* linesOf(file, path);
  } finally {
    closeSync(file);
  }
}

/** The same of an open file. @param start the bytes that were already read. */
export function* linesOf(
  file: number,
  path: string,
  start: readonly Uint8Array[] = [],
): Generator<SourceFile> {
  let firstLine = 1;
  for (const content of wholeLines(file, start)) {
    yield { path, content, firstLine };
    for (let at = content.indexOf("\n"); at !== -1; at = content.indexOf("\n", at + 1)) firstLine += 1;
  }
}
