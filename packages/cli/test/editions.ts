import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderWith } from "@open-resolutions/testkit/temporary-folder";
import { expect } from "vitest";

/** The folder of the repository. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder of the package that holds the dataset, built. */
export const published = join(repository, "packages/json");

/** The package of the dataset as npm packs it, in a folder of its own. */
export function packed(): { folder: string; tarball: string } {
  const folder = folderWith();
  const { status, stderr } = spawnSync(
    "npm",
    ["pack", "--ignore-scripts", "--pack-destination", folder, published],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
  return { folder, tarball: readdirSync(folder)[0] ?? "" };
}
