import { typesByPlural } from "@open-resolutions/core";
import type { AddedRecord, Changes, MovedRecord, RemovedRecord, Tombstone } from "@open-resolutions/schemas";
import { byPlural, type Counts, type Edition, type Plural, plurals } from "./edition.ts";
import { type PairedLists, type PairedRecord, type ParsedRecord, pairLines } from "./pair-lines.ts";
import { partIds, partsIn, tombstonesIn } from "./tombstones.ts";
import { valueChanges } from "./value-changes.ts";

/** A record that is not the same in both editions. */
interface TypedPair extends PairedRecord {
  type: string;
}

/** A record that only the older edition has. */
type GoneRecord = TypedPair & { old: ParsedRecord };

/** What is known about ids, to decide whether a record can still be found by its old id. */
interface Context {
  newer: Edition;
  /** The records that only the newer edition has, without tombstones, by their ids. */
  addedById: ReadonlyMap<string, AddedRecord>;
  tombstones: ReadonlyMap<string, Tombstone>;
  /** The type of the record that has an id in the newer edition; the part of a paragraph counts as a paragraph. */
  typeNow: (id: string) => string | undefined;
  /** The same in the older edition. */
  typeBefore: (id: string) => string | undefined;
}

/**
 * What changed in the records of an edition, and how many there were and are.
 *
 * @throws {SyntaxError} when a line is not a record, or when two records have one id, with the name of the list.
 */
export function recordChanges(
  older: Edition,
  newer: Edition,
): { records: Changes["records"]; counts: { older: Counts; newer: Counts } } {
  const paired = byPlural((plural) =>
    reading(plural, () => pairLines(older.lines[plural], newer.lines[plural])),
  );
  for (const side of ["oldIds", "newIds"] as const) ensureUnique(paired, side);
  const different = plurals.flatMap((plural) =>
    paired[plural].different.map((pair): TypedPair => ({ type: typesByPlural[plural], ...pair })),
  );
  const added = different.flatMap(({ type, id, old, new: now, position }): AddedRecord[] =>
    now && !old ? [{ kind: "record-added", type, id, position, record: now }] : [],
  );
  const others = added.filter(({ type }) => type !== "tombstone");
  const addedById = new Map(others.map((record) => [record.id, record]));
  const context = { ...contextOf(paired, different, older, newer), addedById };
  const gone = different.filter(
    (pair): pair is GoneRecord => pair.old !== undefined && pair.new === undefined,
  );
  const moved = firstForEachTarget(gone.flatMap((record) => movedRecord(record, context)));
  const from = new Set(moved.map((one) => one.from));
  const to = new Set(moved.map((one) => one.to));
  return {
    records: {
      added: added.filter(({ type, id }) => type === "tombstone" || !to.has(id)),
      removed: [
        ...gone
          .filter(({ type, id }) => type === "tombstone" || !from.has(id))
          .map((record) => removedRecord(record, context)),
        ...different.flatMap((pair) => removedParts(pair, context)),
      ],
      moved,
      changed: different.flatMap(({ type, id, old, new: now }) => {
        const values = old && now ? valueChanges(type, old, now, newer.structure.published) : [];
        const isRetyped = type === "tombstone" && old && now && pointsToOtherType(old, now, context);
        return values.length === 0
          ? []
          : [{ ...(isRetyped && { kind: "record-removed" as const }), type, id, values }];
      }),
      reordered: plurals.flatMap((plural) =>
        paired[plural].isReordered
          ? [{ kind: "order-changed" as const, type: typesByPlural[plural], ids: paired[plural].newIds }]
          : [],
      ),
    },
    counts: {
      older: byPlural((plural) => paired[plural].oldIds.length),
      newer: byPlural((plural) => paired[plural].newIds.length),
    },
  };
}

/** Adds the name of the list to the message about a line that cannot be read. */
function reading<Result>(plural: Plural, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`${plural}: ${error.message.split("\n")[0]}`);
    throw error;
  }
}

/** Ids are unique across all record types; a tombstone has the id of a record that is gone. */
function ensureUnique(paired: Record<Plural, PairedLists>, side: "oldIds" | "newIds"): void {
  const seen = new Set<string>();
  for (const plural of plurals) {
    const own = plural === "tombstones" ? new Set<string>() : seen;
    for (const id of paired[plural][side]) {
      if (own.has(id)) throw new SyntaxError(`${plural}: two records have the id "${id}"`);
      own.add(id);
    }
  }
}

function contextOf(
  paired: Record<Plural, PairedLists>,
  different: readonly TypedPair[],
  older: Edition,
  newer: Edition,
): Omit<Context, "addedById"> {
  const tombstones = reading("tombstones", () => tombstonesIn(newer.lines.tombstones));
  const asked = new Set([
    ...[...tombstones.values()].flatMap(({ to = [] }) => to),
    ...different.flatMap(({ id, old }) => [id, ...targetsOf(old)]),
  ]);
  const typeIn = (side: "oldIds" | "newIds", edition: Edition) => {
    const ofRecords = plurals.filter((plural) => plural !== "tombstones");
    const types = new Map(
      ofRecords.flatMap((plural) =>
        paired[plural][side].filter((id) => asked.has(id)).map((id) => [id, typesByPlural[plural]] as const),
      ),
    );
    const isPart = partsIn(edition.lines.paragraphs);
    return (id: string) => types.get(id) ?? (isPart(id) ? "paragraph" : undefined);
  };
  return {
    newer,
    tombstones,
    typeNow: typeIn("newIds", newer),
    typeBefore: typeIn("oldIds", older),
  };
}

function targetsOf(tombstone: ParsedRecord | undefined): string[] {
  return Array.isArray(tombstone?.to) ? tombstone.to : [];
}

/** A record whose tombstone points to one of the same type that did not exist before. */
function movedRecord(
  { type, id, old }: GoneRecord,
  { newer, addedById, tombstones }: Context,
): MovedRecord[] {
  const { kind, to = [] } = tombstones.get(id) ?? {};
  const target = kind === "moved" ? addedById.get(to[0] ?? "") : undefined;
  if (target?.type !== type) return [];
  const values = valueChanges(type, old, target.record, newer.structure.published);
  return [{ kind: "record-moved", type, from: id, to: target.id, position: target.position, values }];
}

/** Where several records became one new record, the first of them moved there and the others were merged into it. */
function firstForEachTarget(moved: readonly MovedRecord[]): MovedRecord[] {
  const seen = new Set<string>();
  return moved.filter(({ to }) => !seen.has(to) && seen.add(to));
}

function removedRecord({ type, id }: GoneRecord, { tombstones, typeNow }: Context): RemovedRecord {
  if (type === "tombstone") return { kind: "record-removed", type, id };
  const { kind, to = [] } = tombstones.get(id) ?? {};
  if (kind === "withdrawn") return { kind: "record-withdrawn", type, id };
  const types = to.map(typeNow).filter((target) => target !== undefined);
  if (types.length > 0)
    return {
      kind: types.every((target) => target === type) ? "record-moved" : "record-removed",
      type,
      id,
      to: [...to],
    };
  // An item of a list that became a part of its paragraph keeps its id.
  const isPartNow = type === "paragraph" && typeNow(id) === type;
  return isPartNow ? { kind: "record-moved", type, id, to: [id] } : { kind: "record-removed", type, id };
}

/** The parts of a paragraph whose ids are gone: neither a part, nor a paragraph, nor a tombstone has them. */
function removedParts({ type, old }: TypedPair, { tombstones, typeNow }: Context): RemovedRecord[] {
  if (type !== "paragraph" || !old) return [];
  const isGone = (id: string) => {
    const { kind, to = [] } = tombstones.get(id) ?? {};
    return kind !== "withdrawn" && typeNow(id) !== "paragraph" && !to.some((target) => typeNow(target));
  };
  return partIds(old)
    .filter(isGone)
    .map((id) => ({ kind: "record-removed", type: "part", id }));
}

/** Whether a tombstone now points to a record of a type to which it did not point before. */
function pointsToOtherType(old: ParsedRecord, now: ParsedRecord, { typeBefore, typeNow }: Context): boolean {
  const before = new Set(targetsOf(old).map((id) => typeBefore(id) ?? typeNow(id)));
  return before.size > 0 && targetsOf(now).some((id) => !before.has(typeNow(id)));
}
