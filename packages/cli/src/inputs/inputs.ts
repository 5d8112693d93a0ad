import { existsSync, lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileKind, isOfResolution, placeOf } from "@open-resolutions/core";
import { filesIn, isFolder } from "../files/folders.ts";
import { UsageError } from "../usage-error.ts";
import { isLooseRecord, linesPath } from "./record-type.ts";

/** A file that is checked, or read so that others can be. */
export interface InputFile {
  /** Its path inside the dataset. */
  path: string;
  /** Its path as a person writes it from the working directory. */
  shown: string;
  absolute: string;
  /** It was not asked for, and nothing is said about it. */
  context: boolean;
  /** It has no place in a dataset, and its `$schema` tells what it holds. */
  loose: boolean;
  /** Of standard input, what was read of it to see what it is. */
  start?: readonly Uint8Array[];
}

/** The files of one dataset, the registers first, then the resolutions one after another. */
export interface InputDataset {
  /** Absolute path of its folder; undefined for files that have no place in a dataset. */
  root: string | undefined;
  files: InputFile[];
}

/** What was asked for. */
export interface Inputs {
  datasets: InputDataset[];
  /** Files in the folders that are no records, as a person writes their paths. */
  passedOver: string[];
}

/**
 * The files that paths, folders and patterns mean, in their datasets, each with the records beside it.
 *
 * @param given absolute paths of files whose content is given, and that need not be there.
 * @param strict report every file in a dataset folder that has no place there.
 * @throws {UsageError} with a line for each path that leads to nothing.
 */
export async function findInputs(
  asked: readonly string[],
  given: readonly string[],
  cwd: string,
  strict: boolean,
): Promise<Inputs> {
  const passedOver: string[] = [];
  const datasets = new Map<string, { root: string | undefined; files: Map<string, InputFile> }>();
  const show = (absolute: string) => slashes(relative(cwd, absolute)) || ".";
  const add = (key: string, root: string | undefined, path: string, absolute: string, context = false) => {
    const { files } = datasets.get(key) ?? { files: new Map<string, InputFile>() };
    datasets.set(key, { root, files });
    if (!files.has(absolute))
      files.set(absolute, { path, shown: show(absolute), absolute, context, loose: key === "loose" });
  };
  const found: { absolute: string; folder?: string }[] = given.map((absolute) => ({ absolute }));
  found.push(...(await expand(asked, cwd)));
  const roots = outermost(found.flatMap(({ absolute }) => placeOf(slashes(absolute))?.root ?? []));
  for (const { absolute, folder } of found) {
    const path = slashes(absolute);
    const place = placeOf(path);
    const lines = place || !path.endsWith(".ndjson") ? undefined : linesPath(absolute);
    const root = roots.find((candidate) => isInside(path, candidate));
    if (place && (folder === undefined || place.root === root))
      add(`dataset ${place.root}`, place.root, place.path, absolute);
    else if (lines !== undefined) add(`lines ${absolute}`, undefined, lines, absolute);
    else if (folder !== undefined && strict && root !== undefined && isInside(root, slashes(folder)))
      add(`dataset ${root}`, root, path.slice(root.length + 1), absolute);
    else if (folder === undefined || isLooseRecord(absolute))
      add("loose", undefined, show(absolute), absolute);
    else passedOver.push(show(absolute));
  }
  for (const [key, { root, files }] of datasets) {
    if (root === undefined) continue;
    for (const path of contextOf(root, [...files.values()])) add(key, root, path, join(root, path), true);
  }
  return {
    datasets: [...datasets.values()].map(({ root, files }) => ({
      root,
      files: inOrder([...files.values()]),
    })),
    passedOver,
  };
}

/** The folders that are in no other: what looks like a dataset inside a dataset is none. */
function outermost(folders: readonly string[]): string[] {
  const different = [...new Set(folders)];
  return different.filter(
    (folder) => !different.some((other) => other !== folder && isInside(folder, other)),
  );
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Files, and those of folders with the folder in which they were found. */
async function expand(
  asked: readonly string[],
  cwd: string,
): Promise<{ absolute: string; folder?: string }[]> {
  const missing: string[] = [];
  const found: { absolute: string; folder?: string }[] = [];
  for (const path of asked) {
    const absolute = resolve(cwd, path);
    if (isFolder(absolute))
      found.push(...filesIn(absolute).map((file) => ({ absolute: file, folder: absolute })));
    else if (lstatSync(absolute, { throwIfNoEntry: false })) found.push({ absolute });
    else {
      const matches = await matchPattern(path, cwd);
      if (matches.length === 0) missing.push(path);
      found.push(...matches.map((file) => ({ absolute: file })));
    }
  }
  if (missing.length > 0) {
    const lines = missing.map((path) => `${path}: there is no such file or folder${existsAs(path, cwd)}`);
    throw new UsageError(lines.join("\n"));
  }
  return found;
}

async function matchPattern(pattern: string, cwd: string): Promise<string[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(pattern)) return [];
  const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
  return (await glob(pattern, { ...options, ignore: ["**/node_modules/**"] })).sort();
}

function existsAs(path: string, cwd: string): string {
  const other = `${path}.json`;
  return existsSync(resolve(cwd, other)) ? `; did you mean ${other}?` : "";
}

/** The records beside those that were asked for: the registers, and what belongs to the same resolutions. */
function contextOf(root: string, files: readonly InputFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const slugs = new Set(
    files.flatMap(({ path }) => (path.startsWith("resolutions/") ? [path.split("/")[1]] : [])),
  );
  // What is said of a register depends on every resolution.
  const all = files.some(({ path }) => !isOfResolution(fileKind(path)) && fileKind(path) !== undefined);
  const beside = ["actors", "capabilities", "documents", "vocabularies", "resolutions"].flatMap((folder) => {
    const absolute = join(root, folder);
    return isFolder(absolute) ? filesIn(absolute).map((file) => slashes(relative(root, file))) : [];
  });
  if (existsSync(join(root, "tombstones.json"))) beside.push("tombstones.json");
  return beside.filter((path) => {
    if (paths.has(path) || !fileKind(path)) return false;
    return !path.startsWith("resolutions/") || all || slugs.has(path.split("/")[1]);
  });
}

function inOrder(files: readonly InputFile[]): InputFile[] {
  const rank = ({ path }: InputFile) => (isOfResolution(fileKind(path)) ? 1 : 0);
  return files.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function slashes(path: string): string {
  return path.replaceAll("\\", "/");
}
