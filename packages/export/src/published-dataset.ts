import { type Dataset, sourceDateOf } from "@open-resolutions/core";
import type { DatasetDescription } from "./writer.ts";

/** What the published dataset says about itself, in every format. @param version the version of its packages. */
export function publishedDataset(records: Dataset, version: string): DatasetDescription {
  return {
    name: "open-resolutions",
    title: "Open Resolutions: United Nations resolutions as structured data (unofficial)",
    version,
    schemaVersion: version.split(".")[0] ?? "",
    license: "CC0-1.0",
    source: "United Nations",
    sourceDate: sourceDateOf(records),
  };
}
