import { type Changes, demandedBy, demands, greatest } from "@open-resolutions/core/diff";
import semver from "semver";
import { brokenKinds } from "./continuity.ts";
import type { PlannedVersion } from "./planned-version.ts";

/** How many of the changes that demand more are named. */
const named = 5;

/**
 * Why a version is too low after another one, in one line; nothing when it is high enough. What no version makes up for
 * is told by {@link continuityFaults}, and left out here.
 */
export function bumpFaults(
  changes: Changes,
  last: string,
  { present, version }: Pick<PlannedVersion, "present" | "version">,
): string[] {
  const demanded = demandedBy(changes).filter(({ kind }) => !brokenKinds.has(kind));
  const leastBump = greatest(demanded.flatMap(({ consumers, contributors }) => [consumers, contributors]));
  if (leastBump === "none") return [];
  const least = semver.inc(last, leastBump);
  // A snapshot of a version stands for that version.
  const core = semver.coerce(version)?.version ?? version;
  if (least !== null && semver.gte(core, least)) return [];
  const reasons = demanded
    .filter(({ consumers, contributors }) => greatest([consumers, contributors]) === leastBump)
    .map(({ kind, place }) => `${place} (${demands[kind].what})`);
  const more = reasons.length > named ? ` and ${reasons.length - named} more` : "";
  const what = version === present ? "no changeset says so" : `the changesets make it ${version}`;
  return [
    `after ${last} the version must be ${least} at least, and ${what}: a ${leastBump} bump is demanded by ${reasons.slice(0, named).join("; ")}${more}. Write it into a changeset: npm run changeset`,
  ];
}
