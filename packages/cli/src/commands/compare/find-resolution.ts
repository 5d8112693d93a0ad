import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { WholeResolution } from "@open-resolutions/compare";
import type { Dataset } from "@open-resolutions/core";
import { slugOf } from "@open-resolutions/symbols";
import { isFolder, kindOf } from "../../files/folders.ts";
import { datasetsHere } from "../../inputs/datasets-here.ts";
import { entryOf, type IndexEntry, openIndex } from "../../inputs/open-index.ts";
import { nearestSymbol } from "../../names/nearest-symbol.ts";
import { onlyMeant } from "../../names/only-meant.ts";
import { publishedLists } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import { draftedResolution } from "./drafted-resolution.ts";
import { resolutionInFolder, symbolInFolder } from "./resolution-in-folder.ts";

/** A resolution that somebody named, in the published view. */
export interface FoundResolution extends WholeResolution {
  /** The folder of its records; undefined when it was found elsewhere. */
  folder?: string;
}

/** A resolution of which only the index has something. */
export interface IndexedOnly {
  indexed: IndexEntry;
}

/** Where symbols are looked up. */
export interface Places {
  /** The dataset folder that comes before the published dataset and the index; when it is not given, that of the working directory. */
  data?: string;
  /** The folder of an index; when it is not given, the installed one. */
  index?: string;
}

/** A place in which symbols are looked up. */
interface Shelf {
  /** What people call it. */
  name: string;
  slugs: readonly string[];
  symbolOf: (slug: string) => string;
  take: (slug: string) => FoundResolution;
}

const symbolOrSlug = /^[a-z]+(?:[/-][a-z]+)*[/-]res[/-]/i;

/**
 * The resolution that is meant by a symbol or slug, by a folder of records, or by a file of drafts.
 *
 * @throws {UsageError} when there is none, with the nearest one, or when it cannot be read.
 */
export function findResolution(asked: string, places: Places): FoundResolution | IndexedOnly {
  const kind = kindOf(asked);
  if (kind === "folder") return { ...resolutionInFolder(asked), folder: asked };
  if (kind === "other")
    throw new UsageError(`${asked} is not a regular file: write the draft to a file first`);
  if (kind === "file") return draftedResolution(asked);
  const hash = asked.lastIndexOf("#");
  if (hash > 0 && existsSync(asked.slice(0, hash)))
    return draftedResolution(asked.slice(0, hash), asked.slice(hash + 1));
  if (symbolOrSlug.test(asked)) return bySymbol(asked, places);
  throw new UsageError(`${asked}: there is no such file or folder; a symbol looks like A/RES/77/20`);
}

function bySymbol(asked: string, { data, index }: Places): FoundResolution | IndexedOnly {
  const own = data === undefined ? shelvesHere() : [() => folderShelf(data)];
  const slug = slugOf(asked);
  const symbols: string[] = [];
  const names: string[] = [];
  for (const open of [...own, publishedShelf]) {
    const shelf = open();
    const meant = onlyMeant(asked, shelf.slugs, shelf.symbolOf);
    if (meant !== undefined) return shelf.take(meant);
    names.push(shelf.name);
    const near = nearestSymbol(slug, shelf.slugs);
    if (near !== undefined) symbols.push(shelf.symbolOf(near));
  }
  const opened = openIndex(index);
  const indexed = opened && entryOf(asked, opened);
  if (indexed) return { indexed };
  if (opened) names.push("the index");
  const near = nearestSymbol(asked, symbols);
  const hint = near === undefined ? "" : `did you mean ${near}? If not, `;
  throw new UsageError(
    `there is no resolution "${asked}" in ${names.join(" or ")}; ${hint}draft it with open-resolutions draft <its text> --ndjson > draft.ndjson, and give draft.ndjson instead of the symbol`,
  );
}

/** The dataset that a person means in the working directory, such as `drafts`, if it has resolutions. */
function shelvesHere(): (() => Shelf)[] {
  const { meant } = datasetsHere(process.cwd());
  return meant === undefined || !isFolder(join(meant, "resolutions")) ? [] : [() => folderShelf(meant)];
}

function folderShelf(root: string): Shelf {
  const folder = join(root, "resolutions");
  if (!isFolder(folder))
    throw new UsageError(`${root} is not a dataset folder: it has no folder named resolutions`);
  return {
    name: folder,
    slugs: readdirSync(folder).filter((name) => kindOf(join(folder, name, "resolution.json")) === "file"),
    symbolOf: (slug) => symbolInFolder(join(folder, slug)) ?? slug,
    take: (slug) => ({ ...resolutionInFolder(join(folder, slug)), folder: join(folder, slug) }),
  };
}

function publishedShelf(): Shelf {
  const { resolutions, paragraphs } = publishedLists() as Dataset;
  const bySlug = new Map(resolutions.map((resolution) => [resolution.slug, resolution]));
  return {
    name: "the published dataset",
    slugs: [...bySlug.keys()],
    symbolOf: (slug) => bySlug.get(slug)?.id ?? slug,
    take: (slug) => {
      const resolution = bySlug.get(slug) as Dataset["resolutions"][number];
      return { resolution, paragraphs: paragraphs.filter((own) => own.resolution === resolution.id) };
    },
  };
}
