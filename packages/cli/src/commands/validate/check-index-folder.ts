import { join, relative } from "node:path";
import {
  checkFiles,
  checkIndex,
  checkManifest,
  type Finding,
  type Records,
  readFile,
  registerFolders,
} from "@open-resolutions/core";
import { contextFiles } from "../../files/context-files.ts";
import { explainFileError, isFileError } from "../../files/explain-file-error.ts";
import { filesOfIndex, measureIndex, readIndexLines, readManifest } from "../../inputs/index-folder.ts";
import type { InputFinding } from "./check-inputs.ts";

/**
 * Checks the index in a folder against the registers beside it.
 *
 * @param published published records to which it may refer.
 * @param failures takes a line if a file cannot be read.
 */
export function* checkIndexFolder(
  folder: string,
  published: Records | undefined,
  failures: string[],
): Generator<InputFinding> {
  const shown = relative(process.cwd(), folder).replaceAll("\\", "/") || ".";
  const place = (finding: Finding): InputFinding => ({
    finding: { ...finding, file: `${shown}/${finding.file}` },
    input: {
      path: finding.file,
      shown: `${shown}/${finding.file}`,
      absolute: join(folder, finding.file),
      context: false,
      loose: false,
    },
  });
  try {
    const { lines, all } = filesOfIndex(folder);
    const [manifest] = readFile({ path: "manifest.json", content: readManifest(folder), loose: true });
    if (manifest) yield* checkManifest(manifest, measureIndex(folder, all)).map(place);
    const { records } = checkFiles(
      contextFiles(join(folder, ".."), registerFolders),
      published ? { published } : {},
    );
    for (const findings of checkIndex(readIndexLines(folder, lines), records)) yield* findings.map(place);
  } catch (error) {
    if (!isFileError(error)) throw error;
    failures.push(`${shown}: cannot be read: ${explainFileError(error)}`);
  }
}
