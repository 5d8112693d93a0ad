import { publishedPackages } from "@open-resolutions/acceptance/published";
import { run } from "@open-resolutions/acceptance/run";
import { versionsOf } from "../registry-versions.ts";

/** The names of the packages that the registry does not have in a version. @throws when it cannot be reached. */
export async function unpublishedPackages(root: string, version: string): Promise<string[]> {
  const names = [...publishedPackages(root).keys()];
  const there = await Promise.all(names.map((name) => versionsOf(name, root)));
  return names.filter((_, index) => !there[index]?.includes(version));
}

/** Whether the repository from which this one was cloned has the tag of a version. @throws when it cannot be asked. */
export async function isTagged(root: string, version: string): Promise<boolean> {
  const { status, stdout, stderr } = await run("git", ["ls-remote", "origin", `refs/tags/v${version}`], root);
  if (status !== 0) throw new Error(`the tags cannot be looked up: ${stderr.trim().split("\n")[0]}`);
  return stdout.trim() !== "";
}
