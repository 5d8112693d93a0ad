import { basename, dirname, join, resolve } from "node:path";
import { checkFiles, datasetFolders, type Records, registerFolders } from "@open-resolutions/core";
import { contextFiles } from "../../files/context-files.ts";
import { isFolder } from "../../files/folders.ts";
import { joinedRegisters } from "../../inputs/joined-registers.ts";
import { UsageError } from "../../usage-error.ts";
import type { DraftFlags } from "./flags.ts";

/**
 * The registers whose names a draft knows, and the resolutions whose confirmed annotations it carries over: those of a dataset folder when one is named by `--data`; else the published
 * ones, joined with those of `--registers` and with those of the dataset into which the draft goes.
 *
 * @throws {UsageError} when the folder is not a dataset, or the further registers cannot be read.
 */
export function registersFor({
  data,
  registers,
  out,
}: Pick<DraftFlags, "data" | "registers" | "out">): Records {
  if (data !== undefined) {
    if (!registerFolders.some((folder) => isFolder(join(data, folder))))
      throw new UsageError(
        `${data} is not a dataset folder: it has none of the folders ${registerFolders.join(", ")}`,
      );
    return checkFiles(contextFiles(data, datasetFolders)).records;
  }
  const published = joinedRegisters(registers);
  const root = out === undefined ? undefined : datasetOf(out);
  return root === undefined
    ? published
    : checkFiles(contextFiles(root, datasetFolders), { published }).records;
}

/** The dataset folder in whose `resolutions` drafts are written; undefined for another folder. */
export function datasetOf(out: string): string | undefined {
  const absolute = resolve(out);
  return basename(absolute) === "resolutions" ? dirname(absolute) : undefined;
}
