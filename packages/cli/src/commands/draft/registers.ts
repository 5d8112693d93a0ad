import { basename, dirname, join, relative, resolve } from "node:path";
import { checkFiles, datasetFolders, type Records, registerFolders } from "@open-resolutions/core";
import { contextFiles } from "../../files/context-files.ts";
import { isFolder } from "../../files/folders.ts";
import { datasetsHere } from "../../inputs/datasets-here.ts";
import { joinDataset, joinedRegisters } from "../../inputs/joined-registers.ts";
import { publishedRecords } from "../../published.ts";
import { UsageError } from "../../usage-error.ts";
import { describeLookedAt } from "./describe-looked-at.ts";
import type { DraftFlags } from "./flags.ts";

/** What a draft knows. */
interface Known {
  /** The registers, and the resolutions whose confirmed annotations are carried over. */
  records: Records;
  /** Lines that say where they come from, for a person who did not name the place. */
  lookedAt: string[];
}

/**
 * The registers whose names a draft knows, and the resolutions whose confirmed annotations it carries over: those of a
 * dataset folder when one is named by `--data`; else the published ones, joined with those of `--registers` and with
 * those of the dataset into which the draft goes, or in which the person works.
 *
 * @throws {UsageError} when the folder is not a dataset, or the further registers cannot be read.
 */
export function registersFor({
  data,
  registers,
  out,
}: Pick<DraftFlags, "data" | "registers" | "out">): Known {
  if (data !== undefined) {
    if (!registerFolders.some((folder) => isFolder(join(data, folder))))
      throw new UsageError(
        `${data} is not a dataset folder: it has none of the folders ${registerFolders.join(", ")}`,
      );
    return { records: checkFiles(contextFiles(data, datasetFolders)).records, lookedAt: [] };
  }
  const { meant, others } = datasetsHere(process.cwd());
  const place = (out === undefined ? undefined : datasetOf(out)) ?? meant;
  const root = registers !== undefined && isSame(registers, place) ? undefined : place;
  const published = publishedRecords();
  const joined = joinedRegisters(registers, datasetFolders);
  const records = root === undefined ? joined : joinDataset(root, joined, datasetFolders);
  const layers = [
    { path: registers, records: joined, below: published },
    { path: root, records, below: joined },
  ];
  // Who names registers knows what else there is.
  const left = registers === undefined ? [meant, ...others] : [];
  return {
    records,
    lookedAt: describeLookedAt(
      layers.flatMap(({ path, ...layer }) => (path === undefined ? [] : [{ ...layer, path: shown(path) }])),
      left.flatMap((path) => (path === undefined || isSame(path, place) ? [] : [path])),
    ),
  };
}

function isSame(path: string, other: string | undefined): boolean {
  return other !== undefined && resolve(path) === resolve(other);
}

/** A path as a person writes it from the working directory. */
function shown(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** The dataset folder in whose `resolutions` drafts are written; undefined for another folder. */
export function datasetOf(out: string): string | undefined {
  const absolute = resolve(out);
  return basename(absolute) === "resolutions" ? dirname(absolute) : undefined;
}
