import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@open-resolutions/core";
import type { Format } from "../src/index.ts";
import { kit, write } from "./write.ts";

/** What a format writes for a dataset: path to content. */
export async function written(format: Format, dataset: Dataset = kit): Promise<Map<string, string>> {
  const folder = await write(dataset, format);
  const paths = readdirSync(folder).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
