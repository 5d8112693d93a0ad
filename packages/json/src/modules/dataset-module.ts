import type { Dataset } from "@open-resolutions/core";
import { type DatasetDescription, publishedDataset } from "@open-resolutions/export";
import { frozenData, type GeneratedModule } from "./generated-module.ts";

/** What the dataset says of itself. */
export interface CountedDataset extends DatasetDescription {
  /** How many records each list has. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Describes a dataset. @param version the version of the packages. */
export function describeDataset(dataset: Dataset, version: string): CountedDataset {
  return {
    ...publishedDataset(dataset, version),
    counts: Object.fromEntries(Object.entries(dataset).map(([plural, records]) => [plural, records.length])),
  };
}

/** The module that publishes the description. */
export function datasetModule(description: CountedDataset): GeneratedModule {
  const fields = Object.entries(description)
    .map(
      ([key, value]) =>
        `  readonly ${key}: ${typeof value === "string" ? "string" : "Readonly<Record<string, number>>"};`,
    )
    .join("\n");
  return {
    code: `import { freeze } from "./freeze.js";\nexport const dataset = ${frozenData("dataset.json")};\n`,
    declarations: `/** What the dataset says of itself: version, licence, source, number of records. Frozen. */\nexport declare const dataset: {\n${fields}\n};\n`,
  };
}
