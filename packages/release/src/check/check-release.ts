import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Changes, diffEditions, type Edition, editionOf, plurals } from "@open-resolutions/core/diff";
import { loadDataset } from "@open-resolutions/core/files";
import type { InstalledRelease } from "../last-release.ts";
import { bumpFaults } from "./bump.ts";
import { continuityFaults } from "./continuity.ts";
import { plannedVersion } from "./planned-version.ts";
import { packagesIn, replayFaults } from "./replay.ts";

/** What a release would change, and why it may not go out. */
export interface ReleaseCheck {
  changes: Changes;
  /** The version that it would have. */
  version: string;
  changesets: readonly string[];
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
  const changes = diffEditions(last && installedEdition(last), edition);
  const faults = last
    ? [
        ...continuityFaults(changes),
        ...bumpFaults(changes, last.version, version),
        ...replayFaults(await packagesIn(last.folder), await packagesIn(root), changes),
      ]
    : [];
  return { changes, version, changesets, faults };
}

function installedEdition({ folder, version }: InstalledRelease): Edition {
  const read = (name: string) =>
    readFileSync(join(folder, "node_modules/@open-resolutions/json/dist", name), "utf8");
  const lists = plurals.map((plural) => [
    plural,
    read(`${plural}.ndjson`)
      .split("\n")
      .filter((line) => line !== ""),
  ]);
  return { version, structure: JSON.parse(read("structure.json")), lines: Object.fromEntries(lists) };
}
