import { pointerSteps, typesByPlural } from "@open-resolutions/core";
import type { Changes, ValueChange } from "@open-resolutions/schemas";
import { byPlural, type Plural } from "./edition.ts";

/** Lists of published records, as `@open-resolutions/json` holds them. */
export type RecordLists = Readonly<Record<Plural, readonly object[]>>;

/**
 * The records of a release, made from those of the release before it and the changes between them. The given records
 * are not changed.
 *
 * @throws when the changes do not belong to these records.
 */
export function applyChanges(older: RecordLists, { records }: Changes): Record<Plural, object[]> {
  return byPlural((plural) => applyToList(older[plural], typesByPlural[plural], records));
}

function applyToList(older: readonly object[], type: string, records: Changes["records"]): object[] {
  const ofType = <T extends { type: string }>(list: readonly T[]) => list.filter((one) => one.type === type);
  const byId = new Map(older.map((record) => [idOf(record), record]));
  const take = (id: string) => {
    const record = byId.get(id);
    if (!record) throw wrongRecords(`there is no ${type} "${id}"`);
    return record;
  };
  const changed = new Map(
    ofType(records.changed).map(({ id, values }) => [id, applyToRecord(take(id), values)]),
  );
  const gone = new Set([
    ...ofType(records.removed).map(({ id }) => id),
    ...ofType(records.moved).map(({ from }) => from),
  ]);
  for (const id of gone) take(id);
  const list = older
    .filter((record) => !gone.has(idOf(record)))
    .map((record) => changed.get(idOf(record)) ?? record);
  const added = [
    ...ofType(records.added).map(({ position, record }) => ({ position, record })),
    ...ofType(records.moved).map(({ from, position, values }) => ({
      position,
      record: applyToRecord(take(from), values),
    })),
  ].sort((a, b) => a.position - b.position);
  for (const { position, record } of added) list.splice(position, 0, record);
  const order = ofType(records.reordered)[0]?.ids;
  if (!order) return list;
  const places = new Map(order.map((id, place) => [id, place]));
  return list.sort((a, b) => (places.get(idOf(a)) ?? 0) - (places.get(idOf(b)) ?? 0));
}

/**
 * A record with its changes applied. Pointers to removed values are valid in the older record: these are removed first,
 * the last of a list before the others. All other pointers are valid in the newer record.
 *
 * @throws when a pointer does not exist in the record.
 */
export function applyToRecord(record: object, values: readonly ValueChange[]): object {
  const copy = structuredClone(record);
  const isRemoval = (value: ValueChange) => !("new" in value);
  const isAddition = (value: ValueChange) => !("old" in value);
  for (const { pointer } of values.filter(isRemoval).toReversed()) {
    const { parent, step } = findPlace(copy, pointer);
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  }
  const others = values.filter((value) => !isRemoval(value));
  for (const change of [...others.filter(isAddition), ...others.filter((value) => !isAddition(value))]) {
    const { parent, step } = findPlace(copy, change.pointer);
    if (!Array.isArray(parent)) setField(parent, step, change.new);
    else parent.splice(Number(step), isAddition(change) ? 0 : 1, change.new);
  }
  return copy;
}

/** Sets a field of the record itself, even one that is called `__proto__`. */
function setField(parent: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(parent, name, { value, writable: true, enumerable: true, configurable: true });
}

function findPlace(
  record: object,
  pointer: string,
): { parent: unknown[] | Record<string, unknown>; step: string } {
  const steps = pointerSteps(pointer);
  const step = steps.pop() ?? "";
  let parent: unknown = record;
  for (const name of steps)
    parent = isPlaceIn(parent, name) && Object.hasOwn(parent, name) ? Reflect.get(parent, name) : undefined;
  if (!isPlaceIn(parent, step)) throw wrongRecords(`${pointer} does not exist`);
  return { parent: parent as unknown[] | Record<string, unknown>, step };
}

/** A list has places by number, with one more after its end. */
function isPlaceIn(parent: unknown, step: string): parent is object {
  if (Array.isArray(parent)) return /^\d+$/.test(step) && Number(step) <= parent.length;
  return typeof parent === "object" && parent !== null;
}

function wrongRecords(reason: string): Error {
  return new Error(`the changes do not belong to these records: ${reason}`);
}

function idOf(record: object): string {
  return (record as { id: string }).id;
}
