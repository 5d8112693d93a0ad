import type { Changes, MovedRecord, RecordType, RemovedRecord } from "@open-resolutions/schemas";
import { typesByPlural } from "@open-resolutions/schemas";
import { type Edition, type Plural, plurals } from "./edition.ts";
import { endings, type NewPlaces, partIds, partsIn, tombstoneOf, tombstonesIn } from "./new-places.ts";
import { type PairedLists, type PairedRecord, type ParsedRecord, pairLines } from "./pair-lines.ts";
import { redirectedTombstone } from "./redirected-tombstones.ts";
import { type ValueContext, valueChanges } from "./value-changes.ts";

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

/** The lists of both editions, side by side. */
type PairedEditions = readonly (readonly [Plural, PairedLists])[];

/** How many records an edition has of each type. */
export type Counts = Record<Plural, number>;

/**
 * What became of the records of an edition, and how many there were and are.
 *
 * @throws {SyntaxError} when a line is no record, or when two records have one id, with the name of the list.
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
  const different = paired.flatMap(([plural, lists]) =>
    lists.different.map((pair): TypedPair => ({ type: typesByPlural[plural], ...pair })),
  );
  const added = new Map(
    different.flatMap((pair) => oneSided(pair, pair.old, pair.new)).map((one) => [one.id, one]),
  );
  const gone = different.flatMap((pair) => oneSided(pair, pair.new, pair.old));
  const places = newPlaces(paired, different, older, newer);
  const context: ValueContext = {
    definitions: newer.structure.published,
    isNewPlaceOf: (id, old) => places.tombstones.get(old)?.to?.includes(id) ?? false,
  };
  const changed = different.flatMap(({ type, id, old, new: now }) => {
    const values = old && now ? valueChanges(type, old, now, context) : [];
    return values.length > 0 ? [{ type, id, values }] : [];
  });
  const moved = firstOfEach(gone.flatMap((record) => movedRecord(record, added, places, context)));
  const from = new Set(moved.map((one) => one.from));
  const to = new Set(moved.map((one) => one.to));
  return {
    records: {
      added: [...added.values()]
        .filter(({ id }) => !to.has(id))
        .map(({ type, id, position, record }) => ({ kind: "record-added", type, id, position, record })),
      removed: gone
        .filter(({ id }) => !from.has(id))
        .map((record) => removedRecord(record, added.get(record.id)?.type, places)),
      moved,
      changed,
      parts: different.flatMap((pair) => partsGone(pair, added, places)),
      redirected: different.flatMap(({ type, old, new: now }) =>
        type === "tombstone" && old && now ? redirectedTombstone(old, now, places) : [],
      ),
      reordered: paired.flatMap(([plural, { isReordered, newIds }]) =>
        isReordered ? [{ kind: "order-changed" as const, type: typesByPlural[plural], ids: newIds }] : [],
      ),
    },
    counts: { older: countsOf(paired, "oldIds"), newer: countsOf(paired, "newIds") },
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
function ensureUnique(paired: PairedEditions, side: "oldIds" | "newIds"): void {
  const seen = new Set<string>();
  for (const [plural, lists] of paired) {
    const own = plural === "tombstones" ? new Set<string>() : seen;
    for (const id of lists[side]) {
      if (own.has(id)) throw new SyntaxError(`${plural}: two records have the id "${id}"`);
      own.add(id);
    }
  }
}

function newPlaces(
  paired: PairedEditions,
  different: readonly TypedPair[],
  older: Edition,
  newer: Edition,
): NewPlaces {
  const tombstones = reading("tombstones", () => tombstonesIn(newer.lines.tombstones));
  const formerly = different.flatMap(({ type, old }) => (type === "tombstone" && old ? targetsOf(old) : []));
  const asked = new Set([...[...tombstones.values()].flatMap(({ to = [] }) => to), ...formerly]);
  const targets = typesOf(asked, paired, "newIds");
  const types = new Map([...typesOf(asked, paired, "oldIds"), ...targets]);
  const [wasPart, isPart] = [partsIn(older.lines.paragraphs), partsIn(newer.lines.paragraphs)];
  return {
    tombstones,
    typeOf: (id) => types.get(id) ?? (isPart(id) || wasPart(id) ? "paragraph" : undefined),
    isTarget: (id) => targets.has(id),
    isPart,
  };
}

function typesOf(
  ids: ReadonlySet<string>,
  paired: PairedEditions,
  side: "oldIds" | "newIds",
): Map<string, RecordType> {
  const ofRecords = ids.size === 0 ? [] : paired.filter(([plural]) => plural !== "tombstones");
  return new Map(
    ofRecords.flatMap(([plural, lists]) =>
      lists[side].filter((id) => ids.has(id)).map((id) => [id, typesByPlural[plural]] as const),
    ),
  );
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
function movedRecord(
  gone: OneSided,
  added: ReadonlyMap<string, OneSided>,
  { tombstones }: NewPlaces,
  context: ValueContext,
): MovedRecord[] {
  const { kind, to = [] } = tombstones.get(gone.id) ?? {};
  const target = kind === "moved" ? added.get(to[0] ?? "") : undefined;
  if (!target || target.type !== gone.type) return [];
  return [
    {
      kind: "record-moved",
      type: gone.type,
      from: gone.id,
      to: target.id,
      position: target.position,
      values: valueChanges(gone.type, gone.record, target.record, context),
    },
  ];
}

/** Where several records became one that is new, the first of them moved there and the others went into it. */
function firstOfEach(moved: readonly MovedRecord[]): MovedRecord[] {
  const seen = new Set<string>();
  return moved.filter(({ to }) => !seen.has(to) && seen.add(to));
}

/** @param other the type of the record that came with the same id. */
function removedRecord(
  { type, id, record }: OneSided,
  other: RecordType | undefined,
  places: NewPlaces,
): RemovedRecord {
  if (type === "tombstone") {
    const isReused = other !== undefined || places.isPart(id);
    return { kind: isReused ? "id-reused" : "tombstone-removed", type, id, record };
  }
  const tombstone = tombstoneOf(id, places);
  if (!tombstone) {
    const now = other ?? (places.isPart(id) ? "part" : "tombstone");
    if (now === "tombstone") return { kind: "record-removed", type, id, record };
    const isEnclosed = type === "paragraph" && now === "part";
    return { kind: isEnclosed ? "record-enclosed" : "record-retyped", type, id, record };
  }
  const isReclassified = tombstone.to?.some((target) => (places.typeOf(target) ?? type) !== type);
  const kind = isReclassified ? "record-reclassified" : endings[tombstone.kind];
  return { kind, type, id, to: tombstone.to, record };
}

/** An enumeration that becomes items, or stands in another paragraph, keeps the ids of its parts. */
function partsGone(
  { type, id, old, new: now }: TypedPair,
  added: ReadonlyMap<string, OneSided>,
  places: NewPlaces,
): RecordChanges["parts"] {
  if (type !== "paragraph" || !old) return [];
  const kept = new Set(now ? partIds(now) : []);
  return partIds(old)
    .filter((part) => !kept.has(part) && added.get(part)?.type !== "paragraph")
    .filter((part) => !tombstoneOf(part, places) && !places.isPart(part))
    .map((part) => ({ kind: "part-removed", id: part, paragraph: id }));
}

function countsOf(paired: PairedEditions, side: "oldIds" | "newIds"): Counts {
  return Object.fromEntries(paired.map(([plural, lists]) => [plural, lists[side].length])) as Counts;
}
