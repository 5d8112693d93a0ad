import { checkFiles, deriveDataset } from "@open-resolutions/core";
import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { csvFiles } from "../src/csv-files.ts";

/** The dataset of the test kit. */
export const dataset = deriveDataset(checkFiles(datasetFiles()).records);

/** Its files as this package would publish them: path to text. */
export const files = await csvFiles(dataset, "1.2.3");
