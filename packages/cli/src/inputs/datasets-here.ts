import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { datasetFolders, registerFolders } from "@open-resolutions/core";
import { isFolder, kindOf } from "../files/folders.ts";
import { isLooseRecord } from "./record-type.ts";

/** The datasets of a working directory, as paths from it. */
export interface DatasetsHere {
  /** The dataset that a person means who names none; undefined when there is none, or several could be meant. */
  meant: string | undefined;
  /** The others, which have resolutions of their own. */
  others: readonly string[];
}

/**
 * The datasets that a person sees in the working directory. The one that is meant is the folder `data`, else the working
 * directory itself, else the only folder in it that has resolutions, such as `drafts`.
 */
export function datasetsHere(cwd: string): DatasetsHere {
  const inside = namesIn(cwd).filter((name) => name !== "data" && holdsResolutions(join(cwd, name)));
  if (datasetFolders.some((folder) => isFolder(join(cwd, "data", folder))))
    return { meant: "data", others: inside };
  if (holdsResolutions(cwd) || registerFolders.some((folder) => holdsRecord(join(cwd, folder))))
    return { meant: ".", others: inside };
  const [only, ...more] = inside;
  return more.length === 0 ? { meant: only, others: [] } : { meant: undefined, others: inside };
}

function holdsResolutions(folder: string): boolean {
  return slugsIn(folder).length > 0;
}

/** The slugs of the resolutions of a dataset. A folder without a record is no resolution: it may be empty, or have a text only. */
export function slugsIn(dataset: string): string[] {
  const resolutions = join(dataset, "resolutions");
  return namesIn(resolutions).filter((slug) => kindOf(join(resolutions, slug, "resolution.json")) === "file");
}

/** Whether the first file of JSON in a folder is a record: folders with other content have names such as `documents` too. */
function holdsRecord(folder: string): boolean {
  const first = entriesOf(folder).find(({ name }) => name.endsWith(".json"));
  return first !== undefined && isLooseRecord(join(folder, first.name));
}

/** The names of the folders in a folder, in order. */
function namesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name);
}

/** What is in a folder, in order; nothing when it cannot be listed. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
