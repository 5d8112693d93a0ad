import { type Changes, greatest, kinds, requiredBumps } from "@open-resolutions/editions";
import semver from "semver";
import { lostIds } from "./continuity.ts";
import type { PlannedVersion } from "./planned-version.ts";

/** How many of the changes that require a greater version are named. */
const namedChanges = 5;

/**
 * Why a version is too low after another one, in one line; nothing if it is high enough. Lost ids are left out: no
 * version excuses them, and {@link continuityFaults} reports them.
 */
export function requiredVersionFaults(
  changes: Changes,
  last: string,
  { present, version }: Pick<PlannedVersion, "present" | "version">,
): string[] {
  const lost = new Set(lostIds(changes).map(({ type, id }) => `${type} ${id}`));
  const required = requiredBumps(changes).filter(
    ({ kind, place }) => kind !== "record-removed" || !lost.has(place),
  );
  const bump = greatest(required.flatMap(({ consumers, contributors }) => [consumers, contributors]));
  if (bump === "none") return [];
  const lowest = semver.inc(last, bump) as string;
  // A snapshot counts as the version that follows it.
  if (semver.gte(semver.coerce(version)?.version ?? version, lowest)) return [];
  const reasons = required
    .filter(({ consumers, contributors }) => greatest([consumers, contributors]) === bump)
    .map(({ kind, place }) => `${place} (${kinds[kind].description})`);
  const more = reasons.length > namedChanges ? ` and ${reasons.length - namedChanges} more` : "";
  const found = version === present ? "there is no changeset for it" : `the changesets make it ${version}`;
  return [
    `after ${last} the version must be at least ${lowest}, but ${found}. A ${bump} bump is required by ${reasons.slice(0, namedChanges).join("; ")}${more}. Write it into a changeset: npm run changeset`,
  ];
}
