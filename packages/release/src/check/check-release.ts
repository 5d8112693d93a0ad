import { join } from "node:path";
import { type Changes, diffEditions, editionOf } from "@open-resolutions/core/diff";
import { datasetPackage, editionInPackage, loadDataset } from "@open-resolutions/core/files";
import type { InstalledRelease } from "../last-release.ts";
import { bumpFaults } from "./bump.ts";
import { continuityFaults } from "./continuity.ts";
import { plannedVersion } from "./planned-version.ts";
import { packagesIn, type Replay, replay } from "./replay.ts";

/** What a release would change, and why it may not go out. */
export interface ReleaseCheck {
  changes: Changes;
  /** The version that it would have. */
  version: string;
  changesets: readonly string[];
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
  const { version, changesets } = await plannedVersion(root);
  const edition = editionOf(loadDataset(join(root, "data")), version);
  const before = last && editionInPackage(join(last.folder, "node_modules", datasetPackage));
  const changes = diffEditions(before, edition);
  const replays = last ? replay(await packagesIn(last.folder), await packagesIn(root), changes) : [];
  const faults = last
    ? [
        ...continuityFaults(changes),
        ...bumpFaults(changes, last.version, version),
        ...replays.flatMap((one) => one.faults),
      ]
    : [];
  return { changes, version, changesets, replays, faults };
}
