import { type Dataset, sourceDateOf } from "@open-resolutions/core";
import { frozenData, type GeneratedModule } from "./generated-module.ts";

/** What the dataset says of itself. It holds no time of a build, so that two builds are the same. */
export interface DatasetDescription {
  name: string;
  title: string;
  version: string;
  /** Major version of the schemas. */
  schemaVersion: string;
  license: string;
  source: string;
  /** The newest day on which a resolution of the dataset was published. */
  sourceDate: string;
  counts: Record<string, number>;
}

/** Describes a dataset. @param version the version of the packages. */
export function describeDataset(dataset: Dataset, version: string): DatasetDescription {
  return {
    name: "open-resolutions",
    title: "Open Resolutions: United Nations resolutions as structured data (unofficial)",
    version,
    schemaVersion: version.split(".")[0] ?? "",
    license: "CC0-1.0",
    source: "United Nations",
    sourceDate: sourceDateOf(dataset),
    counts: Object.fromEntries(Object.entries(dataset).map(([plural, records]) => [plural, records.length])),
  };
}

/** The module that publishes the description. */
export function datasetModule(description: DatasetDescription): GeneratedModule {
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
