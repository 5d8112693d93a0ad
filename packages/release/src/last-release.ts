import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outcome, run } from "@open-resolutions/acceptance/run";
import semver from "semver";

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
 * The version that the registry has under the tag `latest`; undefined when it has none, or only one that stands for no
 * release: before the first, a prerelease keeps the name.
 */
async function lastVersion(folder: string): Promise<string | undefined> {
  const asked = ["view", `${packages[0]}@latest`, "version", "--json", "--fetch-retries=1"];
  const outcome = await run("npm", asked, folder);
  if (outcome.status === 0) {
    const version: string = JSON.parse(outcome.stdout);
    return semver.prerelease(version) ? undefined : version;
  }
  if (codeOf(outcome) === "E404") return undefined;
  throw new Error(
    `the last release cannot be looked up: ${reasonOf(outcome)}; npm config get registry tells where`,
  );
}

function reasonOf(outcome: Outcome): string {
  return codeOf(outcome) ?? (outcome.stderr.trim().split("\n")[0] || `npm ended with ${outcome.status}`);
}

function codeOf({ stdout }: Outcome): string | undefined {
  try {
    return JSON.parse(stdout).error?.code;
  } catch {
    return undefined;
  }
}
