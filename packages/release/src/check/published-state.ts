import { publishedPackages } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import semver from "semver";
import { versionsOf } from "../registry-versions.ts";

/** What the registry has of each published package. @throws when it cannot be reached. */
export async function versionsInRegistry(root: string): Promise<Map<string, string[]>> {
  const names = [...publishedPackages(root).keys()];
  const versions = await Promise.all(names.map((name) => versionsOf(name, root)));
  return new Map(names.map((name, index) => [name, versions[index] ?? []]));
}

/**
 * The packages that do not have a version, of those that were ever released. When none has it, all are missing; else a
 * package without any release is a new one, which the next release brings.
 *
 * @param versions of each package, what the registry has.
 */
export function missingIn(version: string, versions: ReadonlyMap<string, readonly string[]>): string[] {
  const names = [...versions.keys()];
  const isReleased = (name: string) => versions.get(name)?.some((one) => semver.prerelease(one) === null);
  const missing = names.filter((name) => !versions.get(name)?.includes(version));
  return missing.length === names.length ? missing : missing.filter(isReleased);
}

/** Whether the repository from which this one was cloned has the tag of a version. @throws when it cannot be asked. */
export async function isTagged(root: string, version: string): Promise<boolean> {
  const { status, stdout, stderr } = await run("git", ["ls-remote", "origin", `refs/tags/v${version}`], root);
  if (status !== 0) throw new Error(`the tags cannot be looked up: ${stderr.trim().split("\n")[0]}`);
  return stdout.trim() !== "";
}
