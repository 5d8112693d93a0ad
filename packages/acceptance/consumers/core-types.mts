// What the types of core promise, and that those of every ES module compile without the types of Node.
import { compareResolutions } from "@open-resolutions/compare";
import { type Check, checkFiles, type Dataset, deriveDataset, type Finding } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import { makeDrafter } from "@open-resolutions/draft";
import { compareEditions } from "@open-resolutions/editions";
import { editionInPackage } from "@open-resolutions/editions/files";
import { exportBatches, formatFiles } from "@open-resolutions/export";
import { extract } from "@open-resolutions/extract";
import { getIndexed } from "@open-resolutions/index";
import type { Actor } from "@open-resolutions/json";
import { siteFiles } from "@open-resolutions/portal";
import { parseSymbol } from "@open-resolutions/symbols";

export const functions = [
  ...[compareResolutions, makeDrafter, compareEditions, editionInPackage, exportBatches],
  ...[formatFiles, extract, getIndexed, siteFiles],
];

const { records, findings }: Check = checkFiles([{ path: "actors/unodc.json", content: "{}" }]);
export const places: string[] = findings.map(
  ({ file, line, column }: Finding) => `${file}:${line}:${column}`,
);
export const dataset: Dataset = deriveDataset(records);
export const names: string[] = loadDataset("data").actors.map(({ name }: Pick<Actor, "name">) => name);
export const symbol = parseSymbol("A/RES/77/20");

// @ts-expect-error: a file has a content
checkFiles([{ path: "actors/unodc.json" }]);
// @ts-expect-error: a line is a number
export const line: Finding["line"] = "1";
