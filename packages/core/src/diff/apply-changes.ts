import type { Changes, ValueChange } from "@open-resolutions/schemas";
import { typesByPlural } from "@open-resolutions/schemas";
import { pointerSteps } from "../read/json-pointer.ts";
import { type Plural, plurals } from "./edition.ts";

/** Lists of published records, as `@open-resolutions/json` holds them. */
export type RecordLists = Readonly<Record<Plural, readonly object[]>>;

/**
 * The records of a release, made from those of the release before it and the changes between them. What is given
 * stays as it is.
 *
 * @throws when the changes are not of these records.
 */
export function applyChanges(older: RecordLists, { records }: Changes): Record<Plural, object[]> {
  const lists = plurals.map((plural) => [plural, applyToList(older[plural], plural, records)] as const);
  return Object.fromEntries(lists) as Record<Plural, object[]>;
}

function applyToList(older: readonly object[], plural: Plural, records: Changes["records"]): object[] {
  const type = typesByPlural[plural];
  const ofType = <T extends { type: string }>(list: readonly T[]) => list.filter((one) => one.type === type);
  const byId = new Map(older.map((record) => [idOf(record), record]));
  const take = (id: string) => {
    const record = byId.get(id);
    if (!record) throw new Error(`the changes are not of these records: there is no ${type} "${id}"`);
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
  const list = older.flatMap((record) =>
    gone.has(idOf(record)) ? [] : [changed.get(idOf(record)) ?? record],
  );
  const came = [
    ...ofType(records.added).map(({ position, record }) => ({ position, record })),
    ...ofType(records.moved).map(({ from, position, values }) => ({
      position,
      record: applyToRecord(take(from), values),
    })),
  ].sort((a, b) => a.position - b.position);
  for (const { position, record } of came) list.splice(position, 0, record);
  const order = ofType(records.reordered)[0]?.ids;
  if (!order) return list;
  const places = new Map(order.map((id, place) => [id, place]));
  return list.sort((a, b) => (places.get(idOf(a)) ?? 0) - (places.get(idOf(b)) ?? 0));
}

/**
 * A record with its changes made. What goes stands at its place in the older record, so it goes first and the last of
 * a list before the others; what comes stands at its place in the newer one.
 */
export function applyToRecord(record: object, values: readonly ValueChange[]): object {
  const copy = structuredClone(record);
  for (const { pointer } of values.filter(({ kind }) => isRemoval(kind)).toReversed()) {
    const { parent, step } = findPlace(copy, pointer);
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  }
  for (const change of values.filter(({ kind }) => kind.endsWith("-added"))) {
    const { parent, step } = findPlace(copy, change.pointer);
    if (Array.isArray(parent)) parent.splice(Number(step), 0, change.new);
    else setField(parent, step, change.new);
  }
  for (const change of values.filter(({ kind }) => kind.endsWith("-changed"))) {
    const { parent, step } = findPlace(copy, change.pointer);
    if (Array.isArray(parent)) parent[Number(step)] = change.new;
    else setField(parent, step, change.new);
  }
  return copy;
}

function isRemoval(kind: ValueChange["kind"]): boolean {
  return kind.endsWith("-removed");
}

/** Whatever the field is called, it is one of the record itself. */
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
  for (const name of steps) parent = ownValue(parent, name);
  if (!isPlaceIn(parent, step))
    throw new Error(`the changes are not of these records: nothing stands at ${pointer}`);
  return { parent: parent as unknown[] | Record<string, unknown>, step };
}

function ownValue(parent: unknown, name: string): unknown {
  const isThere = isPlaceIn(parent, name) && Object.hasOwn(parent, name);
  return isThere ? (parent as Record<string, unknown>)[name] : undefined;
}

/** A list has places by number, with one behind its end. */
function isPlaceIn(parent: unknown, step: string): parent is object {
  if (Array.isArray(parent)) return /^\d+$/.test(step) && Number(step) <= parent.length;
  return typeof parent === "object" && parent !== null;
}

function idOf(record: object): string {
  return (record as { id: string }).id;
}
