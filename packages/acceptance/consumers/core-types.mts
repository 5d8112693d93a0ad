// What the types of core promise; core is an ES module only.
import { type Check, checkFiles, type Dataset, deriveDataset, type Finding } from "@open-resolutions/core";
import { loadDataset } from "@open-resolutions/core/files";
import type { Actor } from "@open-resolutions/json";
import { parseSymbol } from "@open-resolutions/symbols";

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
