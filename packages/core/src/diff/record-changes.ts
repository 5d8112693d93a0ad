import type { Changes, MovedRecord, RecordType, RemovedRecord, Tombstone } from "@open-resolutions/schemas";
import { typesByPlural } from "../layout.ts";
import { type Edition, type Plural, plurals } from "./edition.ts";
import { type PairedLists, type PairedRecord, type ParsedRecord, pairLines } from "./pair-lines.ts";
import { redirectedTombstone } from "./redirected-tombstones.ts";
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
  /** The types of the records to which the tombstones of what is gone lead. */
  targets: ReadonlyMap<string, RecordType>;
  /** The ids of the parts of paragraphs that were added or changed. */
  parts: ReadonlySet<string>;
}

/** How many records an edition has of each type. */
export type Counts = Record<Plural, number>;

/**
 * What became of the records of an edition, and how many there were and are.
 *
 * @throws {SyntaxError} when a line is no record, with the name of the list.
 */
export function recordChanges(
  older: Edition,
  newer: Edition,
): { records: RecordChanges; counts: { older: Counts; newer: Counts } } {
  const paired = plurals.map((plural): [Plural, PairedLists] => [
    plural,
    reading(plural, () => pairLines(older.lines[plural], newer.lines[plural])),
  ]);
  for (const side of ["oldIds", "newIds"] as const) ensureUnique(paired, side);
  const tombstones = reading("tombstones", () => tombstonesIn(newer.lines.tombstones));
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
  const targets = typesOf(new Set(gone.flatMap(({ id }) => tombstones.get(id)?.to ?? [])), paired);
  const places: NewPlaces = { added, tombstones, targets, parts: partsOf(different) };
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
      redirected: redirectedAmong(different, tombstones, paired),
      reordered: paired.flatMap(([plural, { isReordered, newIds }]) =>
        isReordered ? [{ kind: "order-changed" as const, type: typesByPlural[plural], ids: newIds }] : [],
      ),
    },
    counts: {
      older: countsOf(paired, ({ oldIds }) => oldIds.length),
      newer: countsOf(paired, ({ newIds }) => newIds.length),
    },
  };
}

/** Says of a line that cannot be read in which list it stands. */
function reading<Result>(plural: Plural, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`${plural}: ${error.message.split("\n")[0]}`);
    throw error;
  }
}

/** Records are told apart by their ids alone, whatever their types; a tombstone has the id of a record that is gone. */
function ensureUnique(paired: readonly (readonly [Plural, PairedLists])[], side: "oldIds" | "newIds"): void {
  const seen = new Set<string>();
  for (const [plural, lists] of paired) {
    const own = plural === "tombstones" ? new Set<string>() : seen;
    for (const id of lists[side]) {
      if (own.has(id)) throw new SyntaxError(`${plural}: two records have the id "${id}"`);
      own.add(id);
    }
  }
}

function tombstonesIn(lines: Iterable<string>): Map<string, Tombstone> {
  return new Map(
    Array.from(lines, (line) => {
      const tombstone: Tombstone = JSON.parse(line);
      const isWhole = Object.hasOwn(endings, tombstone.kind) && Array.isArray(tombstone.to ?? []);
      if (!isWhole)
        throw new SyntaxError(`expected a tombstone with a kind and a list of ids: ${line.slice(0, 80)}`);
      return [tombstone.id, tombstone];
    }),
  );
}

function typesOf(
  ids: ReadonlySet<string>,
  paired: readonly (readonly [Plural, PairedLists])[],
  side: "oldIds" | "newIds" = "newIds",
): Map<string, RecordType> {
  const lists = paired.filter(([plural]) => plural !== "tombstones");
  return new Map(
    lists.flatMap(([plural, { [side]: all }]) =>
      all.filter((id) => ids.has(id)).map((id) => [id, typesByPlural[plural]] as const),
    ),
  );
}

function redirectedAmong(
  different: readonly TypedPair[],
  tombstones: ReadonlyMap<string, Tombstone>,
  paired: readonly (readonly [Plural, PairedLists])[],
): RecordChanges["redirected"] {
  const pairs = different.flatMap(({ type, old, new: now }) =>
    type === "tombstone" && old && now ? [{ old, now }] : [],
  );
  if (pairs.length === 0) return [];
  const ids = new Set(pairs.flatMap(({ old, now }) => [old, now].flatMap(targetsOf)));
  const types = new Map([...typesOf(ids, paired, "oldIds"), ...typesOf(ids, paired)]);
  return pairs.flatMap(({ old, now }) => redirectedTombstone(old, now, { tombstones, types }));
}

function targetsOf({ to }: ParsedRecord): readonly string[] {
  return Array.isArray(to) ? to : [];
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
  const seen = new Set<string>();
  return moved.filter(({ to }) => !seen.has(to) && seen.add(to));
}

/** What became of a record that has a tombstone, by the kind of that. */
const endings = { moved: "record-merged", split: "record-split", withdrawn: "record-withdrawn" } as const;

function removedRecord(
  { type, id, record }: OneSided,
  { added, tombstones, targets, parts }: NewPlaces,
): RemovedRecord {
  const tombstone = withTargets(tombstones.get(id), targets, parts);
  const other = added.get(id)?.type;
  if (type === "tombstone") return { kind: other ? "id-reused" : "tombstone-removed", type, id, record };
  if (!tombstone) {
    const isRetyped = other !== undefined && other !== "tombstone";
    return { kind: isRetyped ? "record-retyped" : "record-removed", type, id, record };
  }
  const isReclassified = tombstone.to?.some((target) => targets.has(target) && targets.get(target) !== type);
  const kind = isReclassified ? "record-reclassified" : endings[tombstone.kind];
  return { kind, type, id, to: tombstone.to, record };
}

/** A tombstone that leads to what is there; one that leads nowhere is none. */
function withTargets(
  tombstone: Tombstone | undefined,
  targets: NewPlaces["targets"],
  parts: NewPlaces["parts"],
): Tombstone | undefined {
  const leads =
    tombstone?.kind === "withdrawn" || tombstone?.to?.some((id) => targets.has(id) || parts.has(id));
  return leads ? tombstone : undefined;
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
  return Array.isArray(parts) ? parts.flatMap((part) => (typeof part?.id === "string" ? [part.id] : [])) : [];
}

function countsOf(
  paired: readonly (readonly [Plural, PairedLists])[],
  count: (lists: PairedLists) => number,
): Counts {
  return Object.fromEntries(paired.map(([plural, lists]) => [plural, count(lists)])) as Counts;
}
