import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { setFlagsFromString } from "node:v8";
import { type ReadFile, readFile, type SourceFile } from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import type { InputFile } from "./inputs.ts";

/** What came of reading. */
export interface Reading {
  /** A line for each file that could not be read. */
  failures: string[];
  /** Called after a file, or a part of one, was read and checked. */
  onRead: (file: InputFile) => void;
}

/** Contents that take the place of those of files, by absolute path. */
export type Overlay = ReadonlyMap<string, string>;

/** Reads files one after another, each when its turn comes. What cannot be read is noted, and the rest goes on. */
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
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      if (!file.context) reading.failures.push(`${file.shown}: cannot be read: ${reasons[code] ?? message}`);
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

const reasons: Record<string, string> = {
  ENOENT: "it is no longer there",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ELOOP: "it is a link that leads back to itself",
  ERR_STRING_TOO_LONG: "it is too large; write it as NDJSON, which is read line by line",
  ERR_FS_FILE_TOO_LARGE: "it is too large; write it as NDJSON, which is read line by line",
};

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

function* readLines(absolute: string, path: string): Generator<SourceFile> {
  const file = openSync(absolute, "r");
  try {
    yield* linesOf(file, path);
  } finally {
    closeSync(file);
  }
}

/** Large enough that reading costs little, small enough that nothing waits for it. */
export const chunkSize = 1024 * 1024;

/** The lines of an open NDJSON file in chunks of about a megabyte; memory does not grow with the file. */
function* linesOf(file: number, path: string, start: readonly Uint8Array[] = []): Generator<SourceFile> {
  const chunk = Buffer.allocUnsafe(chunkSize);
  const decoder = new StringDecoder("utf8");
  const read = [...start];
  let firstLine = 1;
  let rest = "";
  for (;;) {
    const bytes = read.shift() ?? chunk.subarray(0, readBlocking(file, chunk));
    const isEnd = bytes.length === 0;
    const text = rest + (isEnd ? decoder.end() : decoder.write(bytes));
    const end = isEnd ? text.length : text.lastIndexOf("\n") + 1;
    const content = text.slice(0, end);
    if (content !== "") yield { path, content, firstLine };
    if (isEnd) return;
    // By now V8 has room enough for what is new, and more would only be filled with what is no longer needed.
    setFlagsFromString("--semi-space-growth-factor=1");
    for (let at = content.indexOf("\n"); at !== -1; at = content.indexOf("\n", at + 1)) firstLine += 1;
    rest = text.slice(end);
  }
}

/** Reads the next bytes of an open file; none at its end. Waits where standard input does not block. */
export function readBlocking(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
