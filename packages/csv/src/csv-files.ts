import type { Dataset } from "@open-resolutions/core";
import { csv, formatFiles, publishedDataset } from "@open-resolutions/export";

/** The published files by their names: the tables, their descriptions, and the SQL that loads them. */
export async function csvFiles(dataset: Dataset, version: string): Promise<Map<string, string>> {
  const files = await formatFiles(csv, dataset, publishedDataset(dataset, version));
  return new Map([...files].map(([name, content]) => [name, new TextDecoder().decode(content)]));
}
