import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeDist } from "@open-resolutions/build";
import { sourceDateOf, tablesOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { toCsv } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

await writeDist(here("../"), () => {
  const dataset = loadDataset(here("../../../data/"));
  const csv = new Map([...tablesOf(dataset)].map(([table, rows]) => [table, toCsv(table, rows)]));
  const files = new Map([...csv].map(([{ name }, text]) => [`${name}.csv`, text]));
  const descriptor = dataPackage(csv, { version, sourceDate: sourceDateOf(dataset) });
  return files.set("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
});
