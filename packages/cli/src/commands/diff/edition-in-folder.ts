import { statSync } from "node:fs";
import { join } from "node:path";
import { counted, deriveDataset, shellWord } from "@open-resolutions/core";
import { checkFolder } from "@open-resolutions/core/files";
import { type Edition, editionOf } from "@open-resolutions/editions";
import { datasetPackage, editionInPackage } from "@open-resolutions/editions/files";
import { UsageError } from "../../usage-error.ts";

/**
 * The edition in a folder: that of the dataset package, built or installed, or of records as people write them, which
 * are checked and completed first.
 *
 * @throws {UsageError} when the folder is neither, when a file is damaged, and when the records have errors.
 */
export function editionInFolder(folder: string): Edition {
  const isThere = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false }) !== undefined;
  // The package has a folder resolutions/ too.
  if (["dataset.json", "dist/dataset.json"].some(isThere)) return editionUnpacked(folder, folder);
  if (isThere("resolutions")) return editionOfRecords(folder);
  throw new UsageError(
    `${folder} is not a dataset: expected the folder of ${datasetPackage}, built or installed, or a folder of records with resolutions/ in it, such as data/ in the repository`,
  );
}

/**
 * The edition in a folder of the package that holds the dataset.
 *
 * @param place what people call it, for messages.
 * @throws {UsageError} when it is not such a folder, or when a file in it is missing or damaged.
 */
export function editionUnpacked(folder: string, place: string): Edition {
  return inOneLine(() => editionInPackage(folder, place));
}

function editionOfRecords(folder: string): Edition {
  const { records, findings } = inOneLine(() => checkFolder(folder));
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first)
    throw new UsageError(
      `the records in ${folder} have ${counted(errors.length, "error")}, the first in ${first.file}, line ${first.line}; see open-resolutions validate ${shellWord(folder)} --alone (each side must be a whole dataset)`,
    );
  return editionOf(deriveDataset(records), null);
}

function inOneLine<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    throw new UsageError((error as Error).message);
  }
}
