import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { canonicalJson, recordPath, sourcePathOf } from "@open-resolutions/core";
import type { DraftedRecords } from "@open-resolutions/draft";
import { slugOf } from "@open-resolutions/symbols";
import { schemaFor } from "../../files/workplace.ts";
import { writeFileSafely } from "../../files/write-file.ts";
import { UsageError } from "../../usage-error.ts";
import { datasetOf } from "./registers.ts";

/** What was written. */
export interface WrittenDraft {
  /** Path of the resolution's folder. */
  folder: string;
  /** Paths of the records of documents that were new. */
  documents: string[];
  /** How many records of documents have no place, because the folder is not in a dataset. */
  unplaced: number;
  /** The folder already has exactly this draft. */
  isUnchanged: boolean;
}

/**
 * Writes a draft as `<out>/<slug>/{resolution.json, paragraphs.json, source.txt}`: beside its place, and moved there
 * when it is whole. In the `resolutions` folder of a dataset, records of the documents that it cites and that are not
 * there yet go to `documents/`.
 *
 * @param inputs from which input of this run each folder has its records.
 * @throws {UsageError} when the folder has other records of the resolution: nothing is overwritten.
 */
export function writeDraft(
  records: DraftedRecords,
  source: string,
  out: string,
  inputs: ReadonlyMap<string, string>,
): WrittenDraft {
  const slug = slugOf(records.resolution.id);
  const folder = join(out, slug);
  const root = datasetOf(out);
  const files = draftFiles(records, source, root ?? resolve(out, ".."), slug);
  const isUnchanged = isThere(folder, files);
  if (!isUnchanged) {
    if (existsSync(folder)) throw new UsageError(whyNotWritten(records.resolution.id, folder, inputs));
    writeAside(folder, files);
  }
  if (root === undefined) return { folder, documents: [], unplaced: records.documents.length, isUnchanged };
  return { folder, documents: writeDocuments(records, root), unplaced: 0, isUnchanged };
}

function whyNotWritten(symbol: string, folder: string, inputs: ReadonlyMap<string, string>): string {
  const other = inputs.get(folder);
  return other === undefined
    ? `${folder} already exists with other records, because somebody changed them, or the registers have other names now: move it away, or draft into another folder`
    : `${other} of this run is ${symbol} too, and its records, which are others, are in ${folder}: to keep those of this input, move that folder away, and draft this input alone`;
}

function draftFiles(
  { resolution, paragraphs }: DraftedRecords,
  source: string,
  root: string,
  slug: string,
): Map<string, string> {
  const json = (type: "resolution" | "paragraph", schema: string, value: object): [string, string] => {
    const path = recordPath(type, slug);
    return [basename(path), canonicalJson({ $schema: schemaFor(root, path, schema), ...value }, schema)];
  };
  return new Map([
    json("resolution", "resolution", resolution),
    json("paragraph", "paragraphs", { paragraphs }),
    [basename(sourcePathOf(slug)), source.endsWith("\n") ? source : `${source}\n`],
  ]);
}

function isThere(folder: string, files: ReadonlyMap<string, string>): boolean {
  return [...files].every(([name, text]) => {
    const path = join(folder, name);
    return existsSync(path) && readFileSync(path, "utf8") === text;
  });
}

function writeAside(folder: string, files: ReadonlyMap<string, string>): void {
  const aside = join(dirname(folder), `.${process.pid}.new`);
  try {
    mkdirSync(aside, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(aside, name), text);
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function writeDocuments({ documents }: DraftedRecords, root: string): string[] {
  return documents.flatMap((document) => {
    const place = `documents/${document.id}.json`;
    const path = join(root, place);
    if (existsSync(path)) return [];
    writeFileSafely(
      path,
      canonicalJson({ $schema: schemaFor(root, place, "document"), ...document }, "document"),
    );
    return [path];
  });
}
