import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { indexFolder, inReadingOrder, type MeasuredFile, type SourceFile } from "@open-resolutions/core";
import { measureFile } from "@open-resolutions/core/files";
import { filesIn } from "../files/folders.ts";
import { readLines } from "./read-lines.ts";

/** The folder of the index to which a file belongs, by its path with forward slashes; undefined when it belongs to none. */
export function indexFolderOf(path: string): string | undefined {
  const match = new RegExp(`^(.*/${indexFolder})/(?:[a-z-]+/)?[a-z0-9-]+\\.(?:nd)?json$`).exec(path);
  return match?.[1] !== undefined && existsSync(join(match[1], "manifest.json")) ? match[1] : undefined;
}

/** The files of an index, by their paths in its folder: those of lines in the order in which they are checked. */
export function filesOfIndex(folder: string): { lines: string[]; all: string[] } {
  const all = filesIn(folder).files.map((path) => relative(folder, path).replaceAll("\\", "/"));
  return { lines: inReadingOrder(all.filter((path) => path.endsWith(".ndjson"))), all };
}

/** The lines of an index, piece by piece. @throws what the file system throws. */
export function* readIndexLines(folder: string, paths: readonly string[]): Generator<SourceFile> {
  for (const path of paths) yield* readLines(join(folder, path), path);
}

/** The files of an index as they are, without its manifest. @throws what the file system throws. */
export function measureIndex(folder: string, paths: readonly string[]): MeasuredFile[] {
  const others = paths.filter((path) => path !== "manifest.json");
  return others.map((path) => ({ path, ...measureFile(join(folder, path)) }));
}

/** The text of the manifest of an index. */
export function readManifest(folder: string): string {
  return readFileSync(join(folder, "manifest.json"), "utf8");
}
