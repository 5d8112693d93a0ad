import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Dataset, typesByPlural } from "@open-resolutions/core";
import { downloads, publishedDataset } from "@open-resolutions/export";
import { type DownloadFile, type SiteInput, siteFiles, writeSite } from "@open-resolutions/portal";
import { guides } from "./guides.ts";
import { readIndex } from "./read-index.ts";
import { readIndexFiles } from "./read-index-files.ts";

// Writes dist/, the pages of the published packages.

const published = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@open-resolutions/json/${path}`)), "utf8"));

const started = performance.now();
const dataset = Object.fromEntries(
  Object.keys(typesByPlural).map((plural) => [plural, published(`${plural}.json`)]),
) as unknown as Dataset;
const description = publishedDataset(dataset, published("dataset.json").version);
const input: SiteInput = {
  isPublished: true,
  dataset,
  description,
  changes: published("changes.json"),
  downloads: await packed(dataset, description),
  guides: guides(),
  address: "https://open-resolutions.github.io/open-resolutions/",
  ...readIndex(),
};
const { written, unchanged, removed } = writeSite(
  fileURLToPath(new URL("dist", import.meta.url)),
  siteFiles(input),
);
const seconds = ((performance.now() - started) / 1000).toFixed(2);
console.log(`wrote portal/dist: ${written} files, ${unchanged} unchanged, ${removed} removed, ${seconds} s`);

/** The dataset in every format and the tables of the index, with what is to be said about each file. */
async function packed(
  dataset: Dataset,
  description: Parameters<typeof downloads>[1],
): Promise<NonNullable<SiteInput["downloads"]>> {
  const beside = new Map([
    ["data-dictionary.md", readFileSync(new URL("../../docs/data-dictionary.md", import.meta.url))],
  ]);
  const files = await downloads(dataset, description, beside);
  const index = JSON.parse(Buffer.from(files.get("index.json") ?? []).toString()) as {
    files: DownloadFile[];
  };
  const ofIndex = readIndexFiles();
  return { files: new Map([...files, ...ofIndex.files]), index: [...index.files, ...ofIndex.list] };
}
