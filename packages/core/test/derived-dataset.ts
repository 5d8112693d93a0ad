import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { type Edit, filesAfter } from "@open-resolutions/testkit/edits";
import { checkFiles, type Dataset, deriveDataset } from "../src/index.ts";

/** The dataset of the test kit after some edits, with every derived field. */
export function derivedDataset(...edits: readonly Edit[]): Dataset {
  return deriveDataset(checkFiles(datasetFiles(filesAfter(...edits))).records);
}
