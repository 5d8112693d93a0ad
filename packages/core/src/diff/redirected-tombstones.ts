import type { Changes, Tombstone } from "@open-resolutions/schemas";
import type { NewPlaces } from "./new-places.ts";
import type { ParsedRecord } from "./pair-lines.ts";

/**
 * What became of a tombstone that leads elsewhere than before. One whose target has a tombstone of its own now, and that
 * leads where that does, only follows it: tombstones form no chain.
 */
export function redirectedTombstone(
  older: ParsedRecord,
  newer: ParsedRecord,
  { tombstones, typeOf }: NewPlaces,
): Changes["records"]["redirected"] {
  const { id, to: was = [] } = older as unknown as Tombstone;
  const { to = [] } = newer as unknown as Tombstone;
  const placesOf = (target: string) =>
    tombstones.has(target) ? (tombstones.get(target)?.to ?? []) : [target];
  const followed = new Set(was.flatMap(placesOf));
  if (followed.size === new Set(to).size && to.every((target) => followed.has(target))) return [];
  const typesBefore = new Set(was.map(typeOf));
  const isReclassified = was.length > 0 && to.some((target) => !typesBefore.has(typeOf(target)));
  return [{ kind: isReclassified ? "tombstone-reclassified" : "tombstone-redirected", id, was, to }];
}
