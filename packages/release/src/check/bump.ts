import { type Changes, demandedBy, demands, greatest } from "@open-resolutions/core/diff";
import semver from "semver";

/** How many of the changes that demand more are named. */
const named = 5;

/** Why a version is too low after another one, in one line; nothing when it is high enough. */
export function bumpFaults(changes: Changes, last: string, planned: string): string[] {
  const { leastBump } = changes;
  if (leastBump === "none") return [];
  const least = semver.inc(last, leastBump);
  // A snapshot of a version stands for that version.
  const core = semver.coerce(planned)?.version ?? planned;
  if (least !== null && semver.gte(core, least)) return [];
  const reasons = demandedBy(changes)
    .filter(({ consumers, contributors }) => greatest([consumers, contributors]) === leastBump)
    .map(({ kind, place }) => `${place} (${demands[kind].what})`);
  const more = reasons.length > named ? ` and ${reasons.length - named} more` : "";
  const what = core === last ? `no changeset says so` : `the changesets make it ${planned}`;
  return [
    `after ${last} the version must be ${least} at least, and ${what}: a ${leastBump} bump is demanded by ${reasons.slice(0, named).join("; ")}${more}. Write it into a changeset: npm run changeset`,
  ];
}
