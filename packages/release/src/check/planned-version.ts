import { readFileSync } from "node:fs";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";

/** The version that the packages would get now. */
export interface PlannedVersion {
  version: string;
  /** The changesets from which it follows; without any, it is the version that the packages have. */
  changesets: readonly string[];
}

/** The version that follows from the changesets of a repository. All published packages share it. */
export async function plannedVersion(root: string): Promise<PlannedVersion> {
  const { releases, changesets } = await getReleasePlan(root);
  const planned = releases.find(({ name, type }) => name === "@open-resolutions/json" && type !== "none");
  const { version } = JSON.parse(readFileSync(join(root, "packages/json/package.json"), "utf8"));
  return { version: planned?.newVersion ?? version, changesets: changesets.map(({ id }) => id) };
}
