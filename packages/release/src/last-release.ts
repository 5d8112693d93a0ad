import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@open-resolutions/acceptance/run";
import semver from "semver";
import { reasonOf, versionsOf } from "./registry-versions.ts";

/** The packages of a release that its records can be read and checked with. */
const packages = ["json", "schemas", "core"].map((name) => `@open-resolutions/${name}`);

/** A release, installed. */
export interface InstalledRelease {
  version: string;
  /** The folder in which its packages stand under `node_modules`. */
  folder: string;
}

/**
 * Installs the last release from the registry that npm uses, for as long as a piece of work takes.
 *
 * @param work gets undefined when nothing was released yet.
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
 * The greatest version that the registry has of all packages: a release that is not yet whole is none. Undefined when
 * there is none, or only one that stands for no release: before the first, a prerelease keeps the name.
 */
export async function lastVersion(folder: string): Promise<string | undefined> {
  const lists = await Promise.all(packages.map((name) => versionsOf(name, folder)));
  const [versions = [], ...others] = lists;
  const whole = versions.filter((version) => others.every((list) => list.includes(version)));
  return semver.rsort(whole.filter((version) => semver.prerelease(version) === null))[0];
}
