import type { Dataset } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { datasetFolder } from "@open-resolutions/testkit/dataset";
import { type SiteInput, siteFiles } from "../src/index.ts";
import { kitIndex } from "./kit-index.ts";

/** The files of a site by path. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** The invented dataset of the test kit, with what is derived. */
export const kitDataset: Dataset = loadDataset(datasetFolder);

const description = { title: "Invented resolutions: for tests", version: "9.8.7", license: "CC0-1.0" };

/** The pages of a dataset. */
export function siteOfDataset(dataset: Dataset, more: Partial<SiteInput> = {}): SiteFiles {
  return new Map(siteFiles({ dataset, description, isPublished: true, ...more }));
}

/** The pages of the test kit, with an index. */
export const kitSite: SiteFiles = siteOfDataset(kitDataset, { index: kitIndex });

/** The text of a file of a site. @throws when the site has no such file. */
export function textIn(files: SiteFiles, path: string): string {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`the site has no text ${path}`);
  return content;
}

/** The paths of the HTML pages. */
export function pagePaths(files: SiteFiles): string[] {
  return [...files.keys()].filter((path) => path.endsWith(".html"));
}
