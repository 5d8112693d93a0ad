import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { WholeResolution } from "@open-resolutions/compare";
import { checkFiles, deriveUnit, type Finding, shellWord } from "@open-resolutions/core";
import { readContent } from "@open-resolutions/core/files";
import { kindOf } from "../../files/folders.ts";
import { UsageError } from "../../usage-error.ts";

const files = ["resolution.json", "paragraphs.json"];

/** Faults that make a comparison impossible. Others, such as a wrong reference, do not matter here. */
const blocking = /^(?:FMT00[124]|SCH|IDS001|NUM001|TXT00[12])/;

/**
 * The published view of the resolution whose records are in a folder.
 *
 * @throws {UsageError} with the first fault at its line, when the folder holds none, or one that cannot be read.
 */
export function resolutionInFolder(folder: string): WholeResolution {
  const missing = files.filter((name) => kindOf(join(folder, name)) !== "file");
  if (missing.length > 0) {
    const hint = existsSync(join(folder, "resolutions"))
      ? `; to compare resolutions in it, name their symbols with --data ${shellWord(folder)}`
      : "";
    throw new UsageError(
      `${folder} is not the folder of a resolution: it has no ${missing.join(" and no ")}${hint}`,
    );
  }
  const place = `resolutions/${basename(resolve(folder))}`;
  const { records, findings } = checkFiles(
    files.map((name) => ({ path: `${place}/${name}`, content: readContent(join(folder, name)) })),
  );
  const faults = findings.filter(({ severity, code }) => severity === "error" && blocking.test(code));
  if (faults[0]) throw new UsageError(firstOf(faults[0], faults.length, folder));
  const [resolution] = records.entries.resolution;
  if (!resolution)
    throw new UsageError(
      `${folder} is not the folder of a resolution: check it with open-resolutions validate`,
    );
  return deriveUnit(
    resolution.value,
    records.entries.paragraph.map(({ value }) => value),
  );
}

/** The symbol of the resolution in a folder; undefined when it cannot be read. */
export function symbolInFolder(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "resolution.json"), "utf8")).id;
  } catch {
    return undefined;
  }
}

function firstOf({ file, line, column, message }: Finding, count: number, folder: string): string {
  const more = count > 1 ? `; and ${count - 1} more: open-resolutions validate ${shellWord(folder)}` : "";
  return `${join(folder, basename(file))}:${line}:${column}: ${message}${more}`;
}
