import { publishedPackages } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import semver from "semver";
import { versionsOf } from "../registry-versions.ts";

/** The versions of each published package in the registry. @throws when it cannot be reached. */
export async function versionsInRegistry(root: string): Promise<Map<string, string[]>> {
  const names = [...publishedPackages(root).keys()];
  const versions = await Promise.all(names.map((name) => versionsOf(name, root)));
  return new Map(names.map((name, index) => [name, versions[index] ?? []]));
}

/**
 * The packages that are missing from the registry in a version. A package without any release is new and belongs to the
 * next release, so it is not missing, unless the registry has no release of any package.
 *
 * @param versions of each package, the versions in the registry.
 */
export function missingIn(version: string, versions: ReadonlyMap<string, readonly string[]>): string[] {
  const names = [...versions.keys()];
  const isReleased = (name: string) => versions.get(name)?.some((one) => semver.prerelease(one) === null);
  const missing = names.filter((name) => !versions.get(name)?.includes(version));
  return missing.length === names.length ? missing : missing.filter(isReleased);
}

/**
 * Whether the repository from which this one was cloned has the tag of a version. @throws when it cannot be reached.
 */
export async function isTagged(root: string, version: string): Promise<boolean> {
  const { status, stdout, stderr } = await run("git", ["ls-remote", "origin", `refs/tags/v${version}`], root);
  if (status !== 0) throw new Error(`the tags cannot be read: ${stderr.trim().split("\n")[0]}`);
  return stdout.trim() !== "";
}
