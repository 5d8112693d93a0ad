import { type Dataset, sourceDateOf, tablesOf } from "@open-resolutions/core";
import { toCsv } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";

/** The files that publish a dataset as CSV: one for each table, and the Data Package that describes them. Path to text. */
export function csvFiles(dataset: Dataset, version: string): Map<string, string> {
  const csv = new Map([...tablesOf(dataset)].map(([table, rows]) => [table, toCsv(table, rows)]));
  const files = new Map([...csv].map(([{ name }, text]) => [`${name}.csv`, text]));
  const descriptor = dataPackage(csv, { version, sourceDate: sourceDateOf(dataset) });
  return files.set("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
}
