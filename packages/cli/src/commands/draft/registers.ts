import { basename, dirname, join, resolve } from "node:path";
import { checkFiles, type Records, registerFolders } from "@open-resolutions/core";
import { contextFiles } from "../../files/context-files.ts";
import { isFolder } from "../../files/folders.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";

/**
 * The registers whose names a draft knows: those of a dataset folder when one is named, else the published ones
 * together with those of the dataset into which the draft goes.
 *
 * @throws {UsageError} when the folder is not a dataset.
 */
export function registersFor(data: string | undefined, out: string | undefined): Records {
  if (data !== undefined) {
    if (!registerFolders.some((folder) => isFolder(join(data, folder))))
      throw new UsageError(
        `${data} is not a dataset folder: it has none of the folders ${registerFolders.join(", ")}`,
      );
    return checkFiles(contextFiles(data, registerFolders)).records;
  }
  const known = publishedRecords();
  const root = out === undefined ? undefined : datasetOf(out);
  return root === undefined ? known : checkFiles(contextFiles(root, registerFolders), { known }).records;
}

/** The dataset folder in whose `resolutions` drafts are written; undefined for another folder. */
export function datasetOf(out: string): string | undefined {
  const absolute = resolve(out);
  return basename(absolute) === "resolutions" ? dirname(absolute) : undefined;
}
