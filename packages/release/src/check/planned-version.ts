import { readFileSync } from "node:fs";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";

/** The version that the next release would have. */
export interface PlannedVersion {
  /** Their current version. */
  present: string;
  /** The version that follows from the changesets; the current one if none of them names a published package. */
  version: string;
  /** The texts of the changesets, in the order of their names. */
  summaries: readonly string[];
}

/** The version that follows from the changesets of a repository. All published packages share it. */
export async function plannedVersion(root: string): Promise<PlannedVersion> {
  const { releases, changesets } = await getReleasePlan(root);
  const planned = releases.find(({ name, type }) => name === "@open-resolutions/json" && type !== "none");
  const { version: present } = JSON.parse(readFileSync(join(root, "packages/json/package.json"), "utf8"));
  const inOrder = changesets.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    present,
    version: planned?.newVersion ?? present,
    summaries: inOrder.map(({ summary }) => summary.trim()).filter((summary) => summary !== ""),
  };
}
