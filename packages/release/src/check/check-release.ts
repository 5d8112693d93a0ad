import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { type Changes, diffEditions, editionOf } from "@open-resolutions/core/diff";
import { datasetPackage, editionInPackage, loadDataset } from "@open-resolutions/core/files";
import semver from "semver";
import type { InstalledRelease } from "../last-release.ts";
import { bumpFaults } from "./bump.ts";
import { continuityFaults } from "./continuity.ts";
import { type PlannedVersion, plannedVersion } from "./planned-version.ts";
import { packagesIn, type Replay, replay } from "./replay.ts";

/** What a release would change, and why it may not go out. */
export interface ReleaseCheck {
  changes: Changes;
  /** The version that it would have, and the one that the packages have. */
  planned: PlannedVersion;
  replays: readonly Replay[];
  /** A line for each reason; none when it may go out. */
  faults: string[];
}

/**
 * Compares the records of a repository with the last release, and holds the version, the ids and the schemas to what
 * `docs/versioning.md` says.
 *
 * @param root the repository, built.
 * @param last undefined before the first release.
 */
export async function checkRelease(root: string, last: InstalledRelease | undefined): Promise<ReleaseCheck> {
  const planned = await plannedVersion(root);
  const edition = editionOf(loadDataset(join(root, "data")), planned.version);
  const before = last && editionInPackage(join(last.folder, "node_modules", datasetPackage));
  const changes = diffEditions(before, edition);
  if (!last) return { changes, planned, replays: [], faults: firstReleaseFaults(root) };
  // Beside a later release everything that it brought would seem to be gone.
  if (semver.gt(last.version, planned.present)) {
    const behind = `npm has ${last.version}, and this is ${planned.present}: pull main`;
    return { changes, planned, replays: [], faults: [behind] };
  }
  const replays = replay(await packagesIn(last.folder), await packagesIn(root), changes);
  const faults = [
    ...continuityFaults(changes),
    ...bumpFaults(changes, last.version, planned),
    ...replays.flatMap((one) => one.faults),
  ];
  return { changes, planned, replays, faults };
}

/** Where there were releases before, a registry that has none is the wrong one: everything would pass. */
export function firstReleaseFaults(root: string): string[] {
  const [first] = globSync("packages/json/changes/*.json", { cwd: root }).sort();
  return first === undefined
    ? []
    : [
        `the registry has no release, and packages/json/changes/ has that of ${basename(first, ".json")}: npm config get registry tells which one npm asks`,
      ];
}
