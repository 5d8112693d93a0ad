import type { Format } from "../writer.ts";
import { describeRecords, recordFiles } from "./record-files.ts";

/** NDJSON: a file for each type of record, one record on each line. */
export const ndjson: Format = {
  name: "ndjson",
  canPartition: true,
  open: (context) => recordFiles(context, "ndjson", { start: "", between: "\n", end: "\n" }),
  describe: describeRecords,
};
