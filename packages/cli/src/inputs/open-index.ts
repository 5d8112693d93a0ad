import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type IndexRecords, shellWord, unreadableFormat } from "@open-resolutions/core";
import { linesOf, recordsOfIndex, resolutionsOfIndex, subjectsOfIndex } from "@open-resolutions/core/files";
import {
  type Ballot,
  type IndexedParagraph,
  type IndexedResolution,
  indexTypes,
  type Subject,
} from "@open-resolutions/schemas/facts";
import { meansSlug, slugOf } from "@open-resolutions/symbols";
import { isFileError } from "../files/explain-file-error.ts";
import { onlyMeant } from "../names/only-meant.ts";
import { UsageError } from "../usage-error.ts";

/** A resolution of an index without its paragraphs. */
export type IndexHead = Omit<IndexedResolution, "paragraphs">;

/** A resolution of an index with its paragraphs. */
export interface IndexEntry {
  head: IndexHead;
  paragraphs: IndexedParagraph[];
}

/** An index in a folder. */
export interface OpenIndex {
  /** The resolutions of which a line may hold what is looked for: a line of a resolution, or of one of its paragraphs. */
  entries: (mayHold: (line: string) => boolean) => Generator<IndexEntry>;
  /** The resolutions without their paragraphs. */
  heads: () => Generator<IndexHead>;
  subjects: () => Generator<Subject>;
  /** How each State voted on a resolution; empty when it is not known, or there was no recorded vote. */
  ballots: (head: IndexHead) => readonly Pick<Ballot, "state" | "cast">[];
  /** All records, some at a time. */
  records: () => Generator<IndexRecords>;
}

const indexPackage = "@open-resolutions/index";

/** How to get an index, for a person who has none. */
export const howToGetIndex = `install it (npm install ${indexPackage}), or give its folder (--index data/index)`;

/**
 * The index in a folder: that of a dataset (`data/index`), or that of the installed package.
 *
 * @returns undefined when no folder is given and the package is not installed.
 * @throws {UsageError} when the folder holds no index.
 */
export function openIndex(folder: string | undefined): OpenIndex | undefined {
  const place = folder ?? installedIndex();
  if (place === undefined) return undefined;
  checkFormat(place);
  if (existsSync(join(place, "resolutions.ndjson.gz")))
    return {
      entries: (mayHold) => entriesOfPackage(place, mayHold),
      heads: () => recordsOfTable<IndexHead>(place, "resolutions"),
      subjects: () => recordsOfTable<Subject>(place, "subjects"),
      ballots: ({ id }) =>
        [...recordsOfTable<Ballot>(place, "ballots")].filter(({ resolution }) => resolution === id),
      records: () => recordsOfPackage(place),
    };
  if (existsSync(join(place, "manifest.json")))
    return {
      entries: (mayHold) => valid(place, entriesOfFolder(place, mayHold)),
      heads: () => valid(place, resolutionsOfIndex(place)),
      subjects: () => valid(place, subjectsOfIndex(place)),
      ballots: ballotsOfHead,
      records: () => valid(place, recordsOfIndex(place)),
    };
  throw new UsageError(`${place} holds no index: expected its manifest.json; ${howToGetIndex}`);
}

/**
 * The resolution with a symbol or slug, which may lack the year of a Security Council resolution or the letters of the parts;
 * undefined when the index does not have it.
 *
 * @throws {UsageError} when several resolutions can be meant.
 */
export function entryOf(asked: string, index: OpenIndex): IndexEntry | undefined {
  const bySlug = entriesMeant(asked, index);
  const meant = onlyMeant(asked, [...bySlug.keys()], (slug) => bySlug.get(slug)?.head.id ?? slug);
  return meant === undefined ? undefined : bySlug.get(meant);
}

/** The resolutions that a symbol or slug can mean, by their slugs. */
export function entriesMeant(asked: string, { entries }: OpenIndex): Map<string, IndexEntry> {
  // A line begins with the id of its resolution, or of its paragraph.
  const mayHold = (line: string) => {
    const id = /^\{"id":"([^"]*)"/.exec(line)?.[1] ?? "";
    return meansSlug(asked, slugOf(id.split(".", 1)[0] ?? ""));
  };
  const bySlug = new Map<string, IndexEntry>();
  for (const entry of entries(mayHold)) bySlug.set(slugOf(entry.head.id), entry);
  return bySlug;
}

/** The index of a folder holds the States of each vote together. */
function ballotsOfHead({ ballots = {} }: IndexHead): Pick<Ballot, "state" | "cast">[] {
  const { inFavour = [], against = [], abstaining = [], absent = [] } = ballots;
  const casts = { "in-favour": inFavour, against, abstaining, absent };
  return Object.entries(casts).flatMap(([cast, states]) =>
    states.map((state) => ({ state, cast: cast as Ballot["cast"] })),
  );
}

/** Nothing would be found in lines of another format, and nothing would say so. */
function checkFormat(folder: string): void {
  const manifest = join(folder, "manifest.json");
  if (!existsSync(manifest)) return;
  const unreadable = unreadableFormat(parsed(readFileSync(manifest, "utf8")));
  if (unreadable !== undefined) throw new UsageError(`${folder}: ${unreadable}`);
}

/** The value of a manifest; undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function installedIndex(): string | undefined {
  // Beside the records of the person, then beside this program.
  for (const from of [join(process.cwd(), "package.json"), import.meta.url]) {
    try {
      const folder = join(dirname(createRequire(from).resolve(`${indexPackage}/package.json`)), "dist");
      // In a clone the package is in place before it is built.
      if (existsSync(join(folder, "manifest.json"))) return folder;
    } catch {}
  }
  return undefined;
}

function* entriesOfFolder(folder: string, mayHold: (line: string) => boolean): Generator<IndexEntry> {
  for (const { paragraphs, ...head } of resolutionsOfIndex(folder, mayHold))
    yield { head, paragraphs: [...paragraphs] };
}

/** The values of a folder. @throws {UsageError} with what to do, when a line is not valid. */
function* valid<T>(folder: string, values: Iterable<T>): Generator<T> {
  // Only what the values themselves throw: the errors of those who use them are their own.
  const iterator = values[Symbol.iterator]();
  for (;;) {
    let next: IteratorResult<T>;
    try {
      next = iterator.next();
    } catch (error) {
      if (isFileError(error)) throw error;
      throw new UsageError(
        `${folder}/${(error as Error).message}: open-resolutions validate ${shellWord(folder)} shows what is wrong`,
      );
    }
    if (next.done) return;
    yield next.value;
  }
}

function* entriesOfPackage(folder: string, mayHold: (line: string) => boolean): Generator<IndexEntry> {
  const paragraphs = new Map<string, IndexedParagraph[]>();
  for (const line of linesOfTable(folder, "paragraphs")) {
    if (!mayHold(line)) continue;
    const paragraph = JSON.parse(line) as IndexedParagraph;
    const own = paragraphs.get(paragraph.resolution ?? "");
    if (own) own.push(paragraph);
    else paragraphs.set(paragraph.resolution ?? "", [paragraph]);
  }
  for (const line of linesOfTable(folder, "resolutions")) {
    const head = JSON.parse(line) as IndexHead;
    const own = paragraphs.get(head.id);
    if (own) yield { head, paragraphs: own };
  }
}

/** How many records of a table come at a time. */
const together = 1000;

function* recordsOfPackage(folder: string): Generator<IndexRecords> {
  for (const name of Object.keys(indexTypes)) {
    let records: object[] = [];
    for (const line of linesOfTable(folder, name)) {
      records.push(JSON.parse(line));
      if (records.length < together) continue;
      yield { [name]: records };
      records = [];
    }
    yield { [name]: records };
  }
}

function* recordsOfTable<T>(folder: string, name: string): Generator<T> {
  for (const line of linesOfTable(folder, name)) yield JSON.parse(line) as T;
}

function linesOfTable(folder: string, name: string): Generator<string> {
  return linesOf(gunzipSync(readFileSync(join(folder, `${name}.ndjson.gz`))).toString("utf8"));
}
