import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "./check.ts";
import { type Dataset, deriveDataset } from "./derive/dataset.ts";
import type { SourceFile } from "./read.ts";
import { showFinding } from "./show/show-finding.ts";

/**
 * The files of a dataset folder, in the order of their paths by code unit. Hidden files are passed over.
 *
 * @throws what the file system throws, such as ENOENT or ENOTDIR.
 */
export function* readFolder(folder: string): Generator<SourceFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
    )
    .filter((path) => !path.split("/").some((step) => step.startsWith(".")))
    .sort();
  for (const path of paths) yield { path, content: readFileSync(join(folder, path)) };
}

/**
 * The published dataset of a folder.
 *
 * @throws when the check has a finding, with all of them, each at its line; and what the file system throws.
 */
export function loadDataset(folder: string): Dataset {
  const { records, findings } = checkFiles(readFolder(folder));
  if (findings.length > 0) {
    const options = {
      paint: (_: string, text: string) => text,
      width: 110,
      folder: `${folder.replace(/\/$/, "")}/`,
    };
    const shown = findings.map((finding) => showFinding(finding, options));
    throw new Error(`${findings.length} findings in the dataset:\n\n${shown.join("\n")}`);
  }
  return deriveDataset(records);
}
