import type { Changes, MovedRecord, RecordType, RemovedRecord, Tombstone } from "@open-resolutions/schemas";
import { typesByPlural } from "../layout.ts";
import { type Edition, type Plural, plurals } from "./edition.ts";
import { type PairedLists, type PairedRecord, type ParsedRecord, pairLines } from "./pair-lines.ts";
import { valueChanges } from "./value-changes.ts";

type RecordChanges = Changes["records"];

/** A record that one edition has and the other has not. */
interface OneSided {
  type: RecordType;
  id: string;
  record: ParsedRecord;
  /** Its place in the newer list; -1 when it is gone. */
  position: number;
}

type TypedPair = PairedRecord & { type: RecordType };

/** What the newer edition knows of an id that is no longer where it was. */
interface NewPlaces {
  added: ReadonlyMap<string, OneSided>;
  tombstones: ReadonlyMap<string, Tombstone>;
  /** The ids of the parts of paragraphs that were added or changed. */
  parts: ReadonlySet<string>;
}

/** How many records an edition has of each type. */
export type Counts = Record<Plural, number>;

/** What became of the records of an edition, and how many there were and are. */
export function recordChanges(
  older: Edition,
  newer: Edition,
): { records: RecordChanges; counts: { older: Counts; newer: Counts } } {
  const tombstoneLines = [...newer.lines.tombstones];
  const tombstones = new Map(
    tombstoneLines.map((line) => JSON.parse(line) as Tombstone).map((tombstone) => [tombstone.id, tombstone]),
  );
  const paired = plurals.map((plural): [Plural, PairedLists] => [
    plural,
    pairLines(older.lines[plural], plural === "tombstones" ? tombstoneLines : newer.lines[plural]),
  ]);
  const different = paired.flatMap(([plural, lists]) =>
    lists.different.map((pair): TypedPair => ({ type: typesByPlural[plural], ...pair })),
  );
  const added = new Map(
    different.flatMap((pair) => oneSided(pair, pair.old, pair.new)).map((one) => [one.id, one]),
  );
  const gone = different.flatMap((pair) => oneSided(pair, pair.new, pair.old));
  const changed = different.flatMap(({ type, id, old, new: now }) => {
    const values = old && now ? valueChanges(type, old, now, newer.structure.published) : [];
    return values.length > 0 ? [{ type, id, values }] : [];
  });
  const places: NewPlaces = { added, tombstones, parts: partsOf(different) };
  const moved = firstOfEach(gone.flatMap((record) => movedRecord(record, places, newer)));
  const from = new Set(moved.map((one) => one.from));
  const to = new Set(moved.map((one) => one.to));
  const removed = gone.filter(({ id }) => !from.has(id)).map((record) => removedRecord(record, places));
  return {
    records: {
      added: [...added.values()]
        .filter(({ id }) => !to.has(id))
        .map(({ type, id, position, record }) => ({ kind: "record-added", type, id, position, record })),
      removed,
      moved,
      changed,
      parts: different.flatMap((pair) => partsGone(pair, places)),
      reordered: paired.flatMap(([plural, { reordered }]) =>
        reordered ? [{ kind: "order-changed" as const, type: typesByPlural[plural], ids: reordered }] : [],
      ),
    },
    counts: {
      older: countsOf(paired, ({ oldCount }) => oldCount),
      newer: countsOf(paired, ({ newCount }) => newCount),
    },
  };
}

/** A record that is in one edition alone: it has `record` there, and nothing in the other. */
function oneSided(
  { type, id, position }: TypedPair,
  other: ParsedRecord | undefined,
  record: ParsedRecord | undefined,
): OneSided[] {
  return record && !other ? [{ type, id, record, position }] : [];
}

/** A record whose tombstone leads to one of the same type that was not there before. */
function movedRecord(gone: OneSided, { added, tombstones }: NewPlaces, newer: Edition): MovedRecord[] {
  const { kind, to = [] } = tombstones.get(gone.id) ?? {};
  const target = kind === "moved" ? added.get(to[0] ?? "") : undefined;
  if (!target || target.type !== gone.type) return [];
  const values = valueChanges(gone.type, gone.record, target.record, newer.structure.published);
  return [
    {
      kind: "record-moved",
      type: gone.type,
      from: gone.id,
      to: target.id,
      position: target.position,
      values,
    },
  ];
}

/** Where several records became one that is new, the first of them moved there and the others went into it. */
function firstOfEach(moved: readonly MovedRecord[]): MovedRecord[] {
  return moved.filter(({ to }, index) => moved.findIndex((other) => other.to === to) === index);
}

function removedRecord({ type, id, record }: OneSided, { added, tombstones }: NewPlaces): RemovedRecord {
  const tombstone = tombstones.get(id);
  const other = added.get(id);
  if (type === "tombstone") return { kind: other ? "id-reused" : "tombstone-removed", type, id, record };
  if (!tombstone) return { kind: other ? "record-retyped" : "record-removed", type, id, record };
  const kinds = { moved: "record-merged", split: "record-split", withdrawn: "record-withdrawn" } as const;
  return { kind: kinds[tombstone.kind], type, id, to: tombstone.to, record };
}

/** An enumeration that becomes items, or stands in another paragraph, keeps the ids of its parts. */
function isKept(id: string, { added, tombstones, parts }: NewPlaces): boolean {
  return added.has(id) || tombstones.has(id) || parts.has(id);
}

function partsGone({ type, id, old }: TypedPair, places: NewPlaces): RecordChanges["parts"] {
  if (type !== "paragraph" || !old) return [];
  return partIds(old)
    .filter((part) => !isKept(part, places))
    .map((part) => ({ kind: "part-removed", id: part, paragraph: id }));
}

function partsOf(different: readonly TypedPair[]): Set<string> {
  return new Set(
    different.flatMap((pair) => (pair.type === "paragraph" && pair.new ? partIds(pair.new) : [])),
  );
}

function partIds({ parts }: ParsedRecord): string[] {
  return Array.isArray(parts) ? parts.map(({ id }: { id: string }) => id) : [];
}

function countsOf(
  paired: readonly (readonly [Plural, PairedLists])[],
  count: (lists: PairedLists) => number,
): Counts {
  return Object.fromEntries(paired.map(([plural, lists]) => [plural, count(lists)])) as Counts;
}
