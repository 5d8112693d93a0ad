import type { Changes, RemovedRecord } from "@open-resolutions/editions";

/** The ids of the last release that neither exist nor have a tombstone. No version bump excuses them. */
export function lostIds({ records: { removed } }: Changes): RemovedRecord[] {
  return removed.filter(({ kind, to }) => kind === "record-removed" && to === undefined);
}

/** A line for each id of the last release that neither exists nor has a tombstone. */
export function continuityFaults(changes: Changes): string[] {
  const release = changes.from?.version ?? "the last release";
  const added = new Set(changes.records.added.map(({ id }) => id));
  return lostIds(changes).map(({ type, id }) => {
    if (added.has(id))
      return `the id "${id}" of ${release} (${type}) is given to another record: choose another id`;
    if (type === "tombstone")
      return `the tombstone of "${id}" in ${release} is gone: put it back into data/tombstones.json`;
    return `the ${type} "${id}" of ${release} has no tombstone: add {"id": "${id}", "kind": "moved", "to": ["…"]}, or "split" or "withdrawn", to data/tombstones.json`;
  });
}
