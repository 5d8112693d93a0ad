import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@open-resolutions/acceptance/run";
import semver from "semver";
import { reasonOf, versionsOf } from "./registry-versions.ts";

/** The packages needed to read and check the records of a release. */
const packages = ["json", "schemas", "core"].map((name) => `@open-resolutions/${name}`);

/** A release, installed. */
export interface InstalledRelease {
  version: string;
  /** The folder with its packages in `node_modules`. */
  folder: string;
}

/**
 * Installs the last release from the registry that npm uses, for the duration of a task.
 *
 * @param work gets undefined before the first release.
 * @throws an error with one line when the registry cannot be reached.
 */
export async function withLastRelease<Result>(
  work: (last: InstalledRelease | undefined) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "open-resolutions-release-"));
  try {
    const version = await lastVersion(folder);
    if (version === undefined) return await work(undefined);
    // A folder without a package.json would make npm look for one above it.
    await writeFile(join(folder, "package.json"), '{"name": "last-release", "private": true}\n');
    const asked = packages.map((name) => `${name}@${version}`);
    const options = ["--json", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];
    const installed = await run("npm", ["install", ...options, ...asked], folder);
    if (installed.status !== 0)
      throw new Error(`release ${version} cannot be installed: ${reasonOf(installed)}`);
    return await work({ version, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The highest version that the registry has of all packages, without incomplete releases and prereleases; undefined if
 * there is none.
 */
export async function lastVersion(folder: string): Promise<string | undefined> {
  const lists = await Promise.all(packages.map((name) => versionsOf(name, folder)));
  const [versions = [], ...others] = lists;
  const complete = versions.filter((version) => others.every((list) => list.includes(version)));
  return semver.rsort(complete.filter((version) => semver.prerelease(version) === null))[0];
}
