import type { Format } from "../writer.ts";
import { describeRecords, recordFiles } from "./record-files.ts";

/** JSON: a file for each type of record, with a list of all its records, each on a line of its own. */
export const json: Format = {
  name: "json",
  open: (context) => recordFiles(context, "json", { start: "[\n", between: ",\n", end: "\n]\n" }),
  describe: describeRecords,
};
