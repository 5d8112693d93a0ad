import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeDist } from "@open-resolutions/build";
import { loadDataset } from "@open-resolutions/core/files";
import { formatFiles, parquet, publishedDataset } from "@open-resolutions/export";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("../package.json"), "utf8"));

await writeDist(here("../"), () => {
  const dataset = loadDataset(here("../../../data/"));
  return formatFiles(parquet, dataset, publishedDataset(dataset, version));
});
