import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeDist } from "@open-resolutions/build";
import { loadDataset } from "@open-resolutions/core/files";
import { csvFiles } from "./csv-files.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

await writeDist(here("../"), () => csvFiles(loadDataset(here("../../../data/")), version));
