import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unreadableFormat } from "@open-resolutions/core";
import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { type Change, changeOf, type IndexTombstone, tombstonesOf } from "./changes.ts";
import { readLines } from "./index-folder.ts";
import { naturalOrder } from "./natural-order.ts";

/** What a new index changes in the one that its folder has. */
export interface ChangeLog {
  /** Notes a resolution: its line before, if there was one, and its line now, if there is one. */
  note(before: IndexedResolution | undefined, after: IndexedResolution | undefined): void;
  /** How many resolutions changed. */
  changed(): number;
  /** The changes; when nothing changed, those of the run that last changed something. */
  lastChanges(): readonly Change[];
  /** The paragraph ids of all runs that are no longer used, in the order of the ids. */
  tombstones(): IndexTombstone[];
}

/** Opens the log for the index in a folder. In a folder without an index nothing is a change. */
export function openChangeLog(folder: string): ChangeLog {
  const changes: Change[] = [];
  const tombstones = new Map(
    readLines<IndexTombstone>(folder, "tombstones.ndjson").map((tombstone) => [tombstone.id, tombstone]),
  );
  const isComparable = hasIndex(folder);
  return {
    note(before, after) {
      if (!isComparable) return;
      const change = changeOf(before, after);
      if (change) changes.push(change);
      if (before && change)
        for (const tombstone of tombstonesOf(before, after)) tombstones.set(tombstone.id, tombstone);
      for (const { id } of after?.paragraphs ?? []) tombstones.delete(id);
    },
    changed: () => changes.length,
    lastChanges: () => (changes.length > 0 ? changes : readLines<Change>(folder, "changes.ndjson")),
    tombstones: () => [...tombstones.values()].sort((a, b) => naturalOrder(a.id, b.id)),
  };
}

/** Whether a folder has an index whose lines can be compared with new ones: lines of another format are not read. */
function hasIndex(folder: string): boolean {
  const manifest = join(folder, "manifest.json");
  return existsSync(manifest) && unreadableFormat(JSON.parse(readFileSync(manifest, "utf8"))) === undefined;
}
