import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { type Edition, editionOf } from "@open-resolutions/core/diff";
import { readFolder } from "@open-resolutions/core/files";
import { datasetPackage, editionOfFiles } from "./edition-files.ts";
import { UsageError } from "./usage-error.ts";
import { wholeLines } from "./whole-lines.ts";

/**
 * The edition in a folder: that of the package that holds the dataset, built or installed, or of records as people
 * write them, which are checked and completed first.
 *
 * @throws {UsageError} when it is neither, and when the records have errors.
 */
export function editionInFolder(folder: string): Edition {
  if (existsSync(join(folder, "resolutions"))) return editionOfRecords(folder);
  const dist = [join(folder, "dist"), folder].find((candidate) =>
    existsSync(join(candidate, "dataset.json")),
  );
  if (dist === undefined)
    throw new UsageError(
      `${folder} is no dataset: expected the folder of ${datasetPackage}, built or installed, or a folder of records with resolutions/ in it`,
    );
  return editionOfFiles({
    place: folder,
    read: (name) => (existsSync(join(dist, name)) ? readText(join(dist, name), name) : undefined),
    lines: (name) => linesIn(join(dist, name)),
  });
}

/** A text that is asked for whole; of lines it is enough that they are there. */
function readText(path: string, name: string): string {
  return name.endsWith(".ndjson") ? "" : readFileSync(path, "utf8");
}

function* linesIn(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    for (const text of wholeLines(file)) for (const line of text.split("\n")) if (line !== "") yield line;
  } finally {
    closeSync(file);
  }
}

function editionOfRecords(folder: string): Edition {
  const { records, findings } = checkFiles(readFolder(folder));
  const errors = findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first)
    throw new UsageError(
      `the records in ${folder} have ${errors.length} ${errors.length === 1 ? "error" : "errors"}, the first in ${first.file}, line ${first.line}; see open-resolutions validate ${folder} --alone`,
    );
  return editionOf(deriveDataset(records), null);
}
