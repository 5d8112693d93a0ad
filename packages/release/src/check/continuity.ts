import type { Changes } from "@open-resolutions/core/diff";

/** The kinds of change that no version makes up for: an id that is gone, or stands for something else. */
export const brokenKinds: ReadonlySet<string> = new Set([
  "record-removed",
  "record-retyped",
  "tombstone-removed",
  "id-reused",
  "part-removed",
]);

/** A line for each id of the last release that is neither there nor has a tombstone. */
export function continuityFaults({ from, records: { removed, parts } }: Changes): string[] {
  const release = from?.version ?? "the last release";
  return [
    ...removed
      .filter(({ kind }) => brokenKinds.has(kind))
      .map(({ kind, type, id }) => {
        if (kind === "record-retyped")
          return `the id "${id}" of ${release} was a ${type} and is something else: ids are never reused; choose another`;
        if (kind === "id-reused")
          return `the id "${id}" had a tombstone in ${release} and is given again: ids are never reused; choose another`;
        if (kind === "tombstone-removed")
          return `the tombstone of "${id}" in ${release} is gone: put it back into data/tombstones.json`;
        return `the ${type} "${id}" of ${release} is gone without a tombstone: add {"id": "${id}", "kind": "moved", "to": ["…"]}, or "split" or "withdrawn", to data/tombstones.json`;
      }),
    ...parts.map(
      ({ id }) =>
        `the part "${id}" of ${release} is gone without a tombstone: add one to data/tombstones.json`,
    ),
  ];
}
