import { type IdentifiedRecord, identifiedRecords, paragraphs, tombstones } from "./all-records.js";
import type { Part, Tombstone } from "./types/published.cjs";

/** A record of any type that an id can lead to, or a part of a paragraph. */
export type AnyRecord = IdentifiedRecord | Part;

/** What became of an id: still `current`, or `moved`, `split` or `withdrawn` as its tombstone says. */
export interface Resolved {
  id: string;
  status: "current" | Tombstone["kind"];
  /** The record, or those that took its place; none when it was withdrawn. */
  records: readonly AnyRecord[];
}

/** What an id means today, whatever its release; undefined when it was never the id of a record. */
export function resolve(id: string): Resolved | undefined {
  const record = findRecord(id);
  if (record) return { id, status: "current", records: [record] };
  gone ??= new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const tombstone = gone.get(id);
  if (!tombstone) return undefined;
  const records = tombstone.to.map(findRecord).filter((found) => found !== undefined);
  return { id, status: tombstone.kind, records };
}

let byId: Map<string, AnyRecord> | undefined;
let gone: Map<string, Tombstone> | undefined;

function findRecord(id: string): AnyRecord | undefined {
  byId ??= new Map(
    [...identifiedRecords(), ...paragraphs.flatMap(({ parts }) => parts)].map(
      (record): [string, AnyRecord] => [record.id, record],
    ),
  );
  return byId.get(id);
}
