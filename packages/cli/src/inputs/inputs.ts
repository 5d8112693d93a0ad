import { existsSync, lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { datasetFolders, fileKind, isOfResolution, placeOf } from "@open-resolutions/core";
import { filesIn, isFolder, kindOf, notRegularFile } from "../files/folders.ts";
import { UsageError } from "../usage-error.ts";
import { indexFolderOf } from "./index-folder.ts";
import { isLooseRecord, linesPath } from "./record-type.ts";

/** A file that is checked, or read so that others can be. */
export interface InputFile {
  /** Its path inside the dataset. */
  path: string;
  /** Its path as a person writes it from the working directory. */
  shown: string;
  absolute: string;
  /** It was not asked for, and is read only so that others can be checked. */
  context: boolean;
  /** It has no place in a dataset; its `$schema` says what it holds. */
  loose: boolean;
  /** For standard input: the pieces that were read to see what it holds. */
  start?: readonly Uint8Array[];
}

/** The files of one dataset, the registers first, then the resolutions one after another. */
export interface InputDataset {
  /** Absolute path of its folder; undefined for files that have no place in a dataset. */
  root: string | undefined;
  files: InputFile[];
}

/** What is in the folders and not checked, as a person writes the paths. */
export interface Skipped {
  /** Files that hold no record. */
  notRecords: string[];
  /** Pipes, sockets and devices. */
  notRegular: string[];
}

/** What was asked for. */
export interface Inputs {
  datasets: InputDataset[];
  /** Absolute paths of the folders of indexes; each is checked as a whole. */
  indexes: string[];
  skipped: Skipped;
  /** A line for each folder that could not be listed. */
  failures: string[];
}

/**
 * The files that paths, folders and patterns mean, in their datasets, each with the records beside it.
 *
 * @param given absolute paths of files whose content is given; they need not exist.
 * @param strict report every file in a dataset folder that has no place there.
 * @throws {UsageError} with a line for each path that leads to no file.
 */
export async function findInputs(
  asked: readonly string[],
  given: readonly string[],
  cwd: string,
  strict: boolean,
): Promise<Inputs> {
  const skipped: Skipped = { notRecords: [], notRegular: [] };
  const failures = new Set<string>();
  const indexes = new Set<string>();
  const datasets = new Map<string, { root: string | undefined; files: Map<string, InputFile> }>();
  const show = (absolute: string) => slashes(relative(cwd, absolute)) || ".";
  const add = (key: string, root: string | undefined, path: string, absolute: string, context = false) => {
    const { files } = datasets.get(key) ?? { files: new Map<string, InputFile>() };
    datasets.set(key, { root, files });
    if (!files.has(absolute))
      files.set(absolute, { path, shown: show(absolute), absolute, context, loose: key === "loose" });
  };
  const list = (folder: string): string[] => {
    const { files, notRegular, unreadable } = filesIn(folder);
    for (const { path, reason } of unreadable) failures.add(`${show(path)}: cannot be read: ${reason}`);
    for (const path of notRegular) skipped.notRegular.push(show(path));
    return files;
  };
  const found: FoundFile[] = [
    ...given.map((absolute) => ({ absolute })),
    ...(await expand(asked, cwd, list)),
  ];
  const roots = outermost(found.flatMap(({ absolute }) => placeOf(slashes(absolute))?.root ?? []));
  for (const { absolute, folder } of found) {
    const path = slashes(absolute);
    const index = indexFolderOf(path);
    if (index !== undefined) {
      indexes.add(index);
      continue;
    }
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
    else skipped.notRecords.push(show(absolute));
  }
  for (const [key, { root, files }] of datasets) {
    if (root === undefined) continue;
    for (const path of contextOf(root, [...files.values()], list))
      add(key, root, path, join(root, path), true);
  }
  return {
    datasets: [...datasets.values()].map(({ root, files }) => ({
      root,
      files: inOrder([...files.values()]),
    })),
    indexes: [...indexes],
    skipped: { ...skipped, notRegular: [...new Set(skipped.notRegular)] },
    failures: [...failures],
  };
}

/** The folders that are not inside another one: a folder inside a dataset is not a dataset of its own. */
function outermost(folders: readonly string[]): string[] {
  const different = [...new Set(folders)];
  return different.filter(
    (folder) => !different.some((other) => other !== folder && isInside(folder, other)),
  );
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** A file, and the folder in which it was found when its own path was not given. */
interface FoundFile {
  absolute: string;
  folder?: string;
}

/** The files that paths, folders and patterns mean. @param list the files of a folder. */
async function expand(
  asked: readonly string[],
  cwd: string,
  list: (folder: string) => string[],
): Promise<FoundFile[]> {
  const faults: string[] = [];
  const found: FoundFile[] = [];
  for (const path of asked) {
    const absolute = resolve(cwd, path);
    const kind = kindOf(absolute);
    if (kind === "folder")
      found.push(...list(absolute).map((file) => ({ absolute: file, folder: absolute })));
    else if (kind === "other") faults.push(`${path}: ${notRegularFile}`);
    // A broken link counts as a file: reading it says why it cannot be read.
    else if (lstatSync(absolute, { throwIfNoEntry: false })) found.push({ absolute });
    else {
      const matches = (await matchPattern(path, cwd)).filter((file) => kindOf(file) !== "other");
      if (matches.length === 0)
        faults.push(`${path}: there is no such file or folder${suggestionFor(path, cwd)}`);
      for (const file of matches) found.push({ absolute: file });
    }
  }
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return found;
}

async function matchPattern(pattern: string, cwd: string): Promise<string[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  if (!isDynamicPattern(pattern)) return [];
  const options = { cwd, absolute: true, onlyFiles: true, expandDirectories: false };
  return (await glob(pattern, { ...options, ignore: ["**/node_modules/**"] })).sort();
}

function suggestionFor(path: string, cwd: string): string {
  const other = `${path}.json`;
  return existsSync(resolve(cwd, other)) ? `; did you mean ${other}?` : "";
}

/** The records beside those that were asked for: the registers, and what belongs to the same resolutions. */
function contextOf(root: string, files: readonly InputFile[], list: (folder: string) => string[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const slugs = new Set(
    files.flatMap(({ path }) => (path.startsWith("resolutions/") ? [path.split("/")[1]] : [])),
  );
  // Whether a register is right depends on every resolution.
  const all = files.some(({ path }) => !isOfResolution(fileKind(path)) && fileKind(path) !== undefined);
  const beside = datasetFolders.flatMap((folder) => {
    const absolute = join(root, folder);
    return isFolder(absolute) ? list(absolute).map((file) => slashes(relative(root, file))) : [];
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
