import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@open-resolutions/core";
import { compareEditions, editionOf } from "@open-resolutions/editions";

/**
 * What changed against the release before, as JSON. A release keeps its own in `changes/<version>.json`, made when its
 * version was given; before the second release there is nothing to compare with, and everything is new.
 *
 * @param folder `changes/`, which need not be there.
 * @throws when other releases have theirs, and this version has none.
 */
export function changesFile(dataset: Dataset, version: string, folder: string): string {
  const file = join(folder, `${version}.json`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(
      `changes/${version}.json is not there: npm run release:version makes it with the version`,
    );
  return `${JSON.stringify(compareEditions(undefined, editionOf(dataset, version)))}\n`;
}
