import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { succeed } from "./run.ts";

/** Installs tarballs, and nothing from a registry, into a folder that has nothing else. */
export async function installOffline(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  // A folder without a package.json would make npm look for one above it.
  await writeFile(join(folder, "package.json"), '{"name": "consumer", "private": true}\n');
  await succeed(
    "npm",
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs],
    folder,
  );
}
