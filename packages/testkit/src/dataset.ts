import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the frozen dataset: two invented resolutions (A/RES/150/7 of the General Assembly, A/HRC/RES/180/3 of
 * the Human Rights Council) with the actors, capabilities and documents that they name, in the form of `data/`.
 */
export const datasetFolder = fileURLToPath(new URL("../dataset/", import.meta.url));

/** The files of the frozen dataset: path (`actors/wlo.json`) to text, in the order of the paths by code unit. */
export const dataset: ReadonlyMap<string, string> = readTexts(datasetFolder);

/** The text of a file of the frozen dataset. @throws when it has no such file. */
export function textOf(path: string): string {
  const text = dataset.get(path);
  if (text === undefined) throw new Error(`the dataset of the test kit has no file ${path}`);
  return text;
}

/** The files of the frozen dataset, as `checkFiles` of core takes them, some with other texts. */
export function datasetFiles(
  changed: ReadonlyMap<string, string> = dataset,
): { path: string; content: string }[] {
  return [...changed].map(([path, content]) => ({ path, content }));
}

function readTexts(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
