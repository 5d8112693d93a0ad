import type { Dataset } from "@open-resolutions/core";
import { bundleEntries } from "./bundle-entries.ts";
import { annotationModule } from "./modules/annotation-module.ts";
import { datasetModule, describeDataset } from "./modules/dataset-module.ts";
import type { GeneratedModules } from "./modules/generated-module.ts";
import { hierarchyModule } from "./modules/hierarchy-module.ts";
import { recordModules } from "./modules/record-modules.ts";
import { resolutionFiles, resolutionModules } from "./modules/resolution-modules.ts";
import { recordFiles } from "./record-files.ts";

/** The library for a dataset, but for its declarations. */
export interface Library {
  /** The modules that only the data can tell. */
  generated: GeneratedModules;
  /** The names of the modules that people import, such as `index`, `actors` and `resolutions/a-res-77-20`. */
  entries: readonly string[];
  /** Path to text: each entry as an ES module and as CommonJS, and the plain files. */
  files: Map<string, string>;
}

/** Makes the library. @param version the version of the packages. */
export async function makeLibrary(dataset: Dataset, version: string): Promise<Library> {
  const description = describeDataset(dataset, version);
  const ofResolutions = resolutionModules(dataset);
  const records = recordModules();
  const generated: GeneratedModules = new Map([
    ...records,
    ...ofResolutions,
    ["annotation-lists", annotationModule()],
    ["dataset", datasetModule(description)],
    ["hierarchies", hierarchyModule()],
  ]);
  const data = new Map([
    ...recordFiles(dataset),
    ...resolutionFiles(dataset),
    ["dataset.json", `${JSON.stringify(description, null, 2)}\n`],
  ]);
  const lists = Object.keys(dataset);
  const entries = ["index", ...lists, "dataset", "segments", ...ofResolutions.keys()];
  return {
    generated,
    entries,
    files: new Map([...data, ...(await bundleEntries(entries, generated, data))]),
  };
}
