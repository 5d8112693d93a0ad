import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { type Changes, compareEditions } from "@open-resolutions/editions";
import { datasetPackage, editionInPackage } from "@open-resolutions/editions/files";
import semver from "semver";
import type { InstalledRelease } from "../last-release.ts";
import { continuityFaults } from "./continuity.ts";
import { deprecationFaults } from "./deprecation.ts";
import { type PlannedVersion, plannedVersion } from "./planned-version.ts";
import { packagesIn, type Replay, replay } from "./replay.ts";
import { requiredVersionFaults } from "./required-version.ts";

/** What a release would change, and why it cannot be published. */
export interface ReleaseCheck {
  changes: Changes;
  /** The version that it would have, and the current version of the packages. */
  planned: PlannedVersion;
  replays: readonly Replay[];
  /** A line for each reason; none if it can be published. */
  faults: string[];
}

/**
 * Compares what a repository built with the last release, and checks its version, ids and schemas by the rules in
 * `docs/versioning.md`.
 *
 * @param root the repository, built.
 * @param last undefined before the first release.
 */
export async function checkRelease(root: string, last: InstalledRelease | undefined): Promise<ReleaseCheck> {
  const planned = await plannedVersion(root);
  const built = { ...editionInPackage(join(root, "packages/json")), version: planned.version };
  const before = last && editionInPackage(join(last.folder, "node_modules", datasetPackage));
  const changes = compareEditions(before, built);
  const checked = { changes, planned, replays: [] };
  if (!last) return { ...checked, faults: firstReleaseFaults(root) };
  // Compared with a later release, everything that release added would seem to be removed.
  if (semver.gt(last.version, planned.present))
    return { ...checked, faults: [`npm has ${last.version}, but this is ${planned.present}: pull main`] };
  const replays = replay(await packagesIn(last.folder), await packagesIn(root), changes);
  const faults = [
    ...continuityFaults(changes),
    ...deprecationFaults(changes),
    ...requiredVersionFaults(changes, last.version, planned),
    ...replays.flatMap((one) => one.faults),
  ];
  return { ...checked, replays, faults };
}

/** If there were releases before, a registry without releases is the wrong one, and every check would pass. */
export function firstReleaseFaults(root: string): string[] {
  const [first] = globSync("packages/json/changes/*.json", { cwd: root }).sort();
  if (first === undefined) return [];
  return [
    `the registry has no release, but packages/json/changes/ has ${basename(first, ".json")}: npm config get registry shows which registry npm uses`,
  ];
}
