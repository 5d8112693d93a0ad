import { type ReadFile, readFile, type SourceFile } from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import { explainFileError, isFileError } from "../files/explain-file-error.ts";
import type { InputFile } from "./inputs.ts";
import { linesOf, readLines } from "./read-lines.ts";

/** What happens while files are read. */
export interface Reading {
  /** A line for each file that could not be read. */
  failures: string[];
  /** Called after a file, or a part of one, was read and checked. */
  onRead: (file: InputFile) => void;
}

/** Contents to be used instead of those of files, by absolute path. */
export type Overlay = ReadonlyMap<string, string | Uint8Array>;

/** Reads files one after another, each when it is asked for. A file that cannot be read is noted, and the others go on. */
export function* readSources(
  files: readonly InputFile[],
  overlay: Overlay,
  reading: Reading,
): Generator<SourceFile> {
  for (const file of files) {
    try {
      for (const source of sourcesOf(file, overlay)) {
        yield source;
        if (!file.context) reading.onRead(file);
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      if (!file.context) reading.failures.push(`${file.shown}: cannot be read: ${explainFileError(error)}`);
    }
  }
}

/** The same, parsed. */
export function* readInputs(
  files: readonly InputFile[],
  overlay: Overlay,
  reading: Reading,
): Generator<ReadFile> {
  for (const source of readSources(files, overlay, reading)) yield* readFile(source);
}

function* sourcesOf(
  { path, absolute, context, loose, start }: InputFile,
  overlay: Overlay,
): Generator<SourceFile> {
  const content = overlay.get(absolute);
  if (content !== undefined) yield { path, content, context, loose };
  else if (start) yield* linesOf(0, path, start);
  else if (path.endsWith(".ndjson")) yield* readLines(absolute, path);
  else yield { path, content: readContent(absolute), context, loose };
}
