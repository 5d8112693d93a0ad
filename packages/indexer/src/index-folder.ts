import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compactLine, expandLine, type MeasuredFile } from "@open-resolutions/core";

/** A file of the index, as the manifest lists it. */
export interface ListedFile extends MeasuredFile {
  /** How many lines it has. */
  rows: number;
}

/** The folder of an index that is being written beside its place. */
export interface IndexOutput {
  /** Writes records line by line, in their compact form. A file without lines is not made. */
  writeLines(path: string, records: Iterable<object>): void;
  writeText(path: string, text: string): void;
  /** What was written so far. */
  files(): ListedFile[];
  /** Moves the folder into its place. */
  commit(): void;
  /** Removes it. */
  discard(): void;
}

/** Moves an old index back that an interrupted `commit` had put aside. */
export function restoreIndex(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
}

/** Opens an output: the old folder stays as it is until the new one is whole. */
export function openIndexOutput(folder: string): IndexOutput {
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const listed: ListedFile[] = [];
  const write = (path: string, texts: Iterable<string>, isLines: boolean) => {
    mkdirSync(dirname(join(aside, path)), { recursive: true });
    const file = openSync(join(aside, path), "w");
    const hash = createHash("sha256");
    let [rows, bytes] = [0, 0];
    try {
      for (const text of texts) {
        const encoded = Buffer.from(text);
        // A write may take fewer bytes than it was given.
        for (let at = 0; at < encoded.length; ) at += writeSync(file, encoded, at);
        hash.update(encoded);
        bytes += encoded.length;
        if (isLines) rows += 1;
      }
    } finally {
      closeSync(file);
    }
    if (isLines && rows === 0) rmSync(join(aside, path));
    else listed.push({ path, rows, bytes, sha256: hash.digest("hex") });
  };
  return {
    writeLines: (path, records) => write(path, linesOf(path, records), true),
    writeText: (path, text) => write(path, [text], false),
    files: () => listed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    commit() {
      const old = `${folder}.old`;
      rmSync(old, { recursive: true, force: true });
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(aside, folder);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(aside, { recursive: true, force: true }),
  };
}

function* linesOf(path: string, records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(compactLine(path, record))}\n`;
}

/** The records of a file of an index; none when there is no such file. */
export function readLines<T>(folder: string, path: string): T[] {
  const file = join(folder, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => expandLine(path, JSON.parse(line)) as T);
}
