import { datasetFiles } from "@open-resolutions/testkit/dataset";
import { type Edit, filesAfter } from "@open-resolutions/testkit/edits";
import { checkFiles, type Finding } from "../src/index.ts";

/** The day on which the tests check: later than every date of the dataset. */
export const today = "9998-12-31";

/** The findings in the dataset of the test kit after some edits. */
export function findingsAfter(...edits: readonly Edit[]): Finding[] {
  return checkFiles(datasetFiles(filesAfter(...edits)), { today }).findings;
}
