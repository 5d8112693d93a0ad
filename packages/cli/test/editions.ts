import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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
  packedOnce ??= pack();
  return { folder: folderWith({ [packedOnce.name]: packedOnce.bytes }), tarball: packedOnce.name };
}

let packedOnce: { name: string; bytes: Uint8Array } | undefined;

function pack(): { name: string; bytes: Uint8Array } {
  const folder = folderWith();
  const { status, stderr } = spawnSync(
    "npm",
    ["pack", "--ignore-scripts", "--pack-destination", folder, published],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, expect.anything()]);
  const [name = ""] = readdirSync(folder);
  return { name, bytes: readFileSync(join(folder, name)) };
}
