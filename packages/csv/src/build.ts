import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tablesOf } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { replaceFolder, summarize } from "@open-resolutions/output";
import { toCsv } from "./csv.ts";
import { dataPackage } from "./datapackage.ts";

const started = performance.now();
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

const dataset = loadDataset(here("../../../data/"));
const sourceDate =
  dataset.resolutions
    .map(({ published }) => published)
    .sort()
    .at(-1) ?? "";
const csv = new Map([...tablesOf(dataset)].map(([table, rows]) => [table, toCsv(table, rows)]));

const files = new Map([...csv].map(([{ name }, text]) => [`${name}.csv`, text]));
files.set("datapackage.json", `${JSON.stringify(dataPackage(csv, { version, sourceDate }), null, 2)}\n`);
await replaceFolder(here("../dist"), files);
console.log(summarize("packages/csv/dist", files, started));
