import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expandLine } from "@open-resolutions/core";
import type { IndexedParagraph, IndexedResolution } from "@open-resolutions/schemas/facts";
import { UsageError } from "../usage-error.ts";
import { filesOfIndex } from "./index-folder.ts";

/** A resolution of an index without its paragraphs. */
export type IndexHead = Omit<IndexedResolution, "paragraphs">;

/** Resolutions of an index, each with its paragraphs. */
export type IndexReader = (mayHold: (line: string) => boolean) => Generator<{
  head: IndexHead;
  paragraphs: IndexedParagraph[];
}>;

const indexPackage = "@open-resolutions/index";

/** How to get an index, for a person who has none. */
export const howToGetIndex = `install it (npm install ${indexPackage}), or give its folder (--index data/index)`;

/**
 * A reader of the index in a folder: that of a dataset (`data/index`), or that of the installed package.
 *
 * @returns undefined when no folder is given and the package is not installed.
 * @throws {UsageError} when the folder holds no index.
 */
export function openIndex(folder: string | undefined): IndexReader | undefined {
  const place = folder ?? installedIndex();
  if (place === undefined) return undefined;
  if (existsSync(join(place, "resolutions.ndjson.gz"))) return (mayHold) => readPackage(place, mayHold);
  if (existsSync(join(place, "manifest.json"))) return (mayHold) => readFolder(place, mayHold);
  throw new UsageError(`${place} holds no index: expected its manifest.json; ${howToGetIndex}`);
}

function installedIndex(): string | undefined {
  // Beside the records of the person, then beside this program.
  for (const from of [join(process.cwd(), "package.json"), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve(`${indexPackage}/package.json`)), "dist");
    } catch {}
  }
  return undefined;
}

function* readFolder(folder: string, mayHold: (line: string) => boolean): ReturnType<IndexReader> {
  const paths = filesOfIndex(folder).lines.filter((path) => /\/[0-9]{4}\.ndjson$/.test(path));
  for (const path of paths) {
    for (const line of linesOf(readFileSync(join(folder, path), "utf8"), mayHold)) {
      const { paragraphs, ...head } = expandLine(path, JSON.parse(line)) as IndexedResolution;
      yield { head, paragraphs: [...paragraphs] };
    }
  }
}

function* readPackage(folder: string, mayHold: (line: string) => boolean): ReturnType<IndexReader> {
  const text = (name: string) => gunzipSync(readFileSync(join(folder, `${name}.ndjson.gz`))).toString("utf8");
  const paragraphs = new Map<string, IndexedParagraph[]>();
  for (const line of linesOf(text("paragraphs"), mayHold)) {
    const paragraph = JSON.parse(line) as IndexedParagraph;
    const own = paragraphs.get(paragraph.resolution ?? "") ?? [];
    paragraphs.set(paragraph.resolution ?? "", [...own, paragraph]);
  }
  for (const line of linesOf(text("resolutions"), () => true)) {
    const head = JSON.parse(line) as IndexHead;
    const own = paragraphs.get(head.id);
    if (own) yield { head, paragraphs: own };
  }
}

function* linesOf(text: string, mayHold: (line: string) => boolean): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    if (line !== "" && mayHold(line)) yield line;
    start = end + 1;
  }
}
