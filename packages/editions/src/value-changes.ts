import { pointer } from "@open-resolutions/core";
import type { Schema, ValueChange } from "@open-resolutions/schemas";
import { alignLists } from "./align-lists.ts";
import { followed, withoutDerived } from "./derived-fields.ts";
import type { Definitions } from "./structure.ts";

/** Where two values are in their records, and what the schema says about them. */
interface Place {
  /** The names of fields and the positions in lists that lead to the value in the older record. */
  old: readonly (string | number)[];
  new: readonly (string | number)[];
  schema: Schema | undefined;
  /** The build computes it. */
  derived: boolean;
}

/**
 * The differences between two records of one type, field by field. Elements of lists are aligned, so that an added
 * element does not change all that follow. The pointer of a removed value is valid in the older record, every other
 * pointer in the newer one.
 *
 * @param definitions the published view of the schemas, which says what is computed.
 */
export function valueChanges(
  type: string,
  older: object,
  newer: object,
  definitions: Definitions,
): ValueChange[] {
  const schema = followed(definitions[type], definitions);
  return [...compare(older, newer, { old: [], new: [], schema, derived: false }, definitions)];
}

function* compare(
  older: unknown,
  newer: unknown,
  place: Place,
  definitions: Definitions,
): Generator<ValueChange> {
  if (older === newer) return;
  if (Array.isArray(older) && Array.isArray(newer)) yield* compareLists(older, newer, place, definitions);
  else if (isObject(older) && isObject(newer)) yield* compareObjects(older, newer, place, definitions);
  else yield { ...head("value-changed", place.new, place), old: older, new: newer };
}

function* compareObjects(
  older: Readonly<Record<string, unknown>>,
  newer: Readonly<Record<string, unknown>>,
  place: Place,
  definitions: Definitions,
): Generator<ValueChange> {
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const inner = stepInto(place, name, name, place.schema?.properties?.[name], definitions);
    if (!Object.hasOwn(newer, name)) yield { ...head("value-changed", inner.old, inner), old: older[name] };
    else if (!Object.hasOwn(older, name))
      yield { ...head("value-changed", inner.new, inner), new: newer[name] };
    else yield* compare(older[name], newer[name], inner, definitions);
  }
}

function* compareLists(
  older: readonly unknown[],
  newer: readonly unknown[],
  place: Place,
  definitions: Definitions,
): Generator<ValueChange> {
  // Authored fields show which elements are the same; the computed offsets may all have changed.
  const written = (list: readonly unknown[]) =>
    place.derived ? list : list.map((item) => withoutDerived(item, place.schema?.items, definitions));
  for (const places of alignLists(written(older), written(newer))) {
    const inner = stepInto(place, places.old ?? 0, places.new ?? 0, place.schema?.items, definitions);
    if (places.new === undefined)
      yield { ...head("row-removed", inner.old, inner), old: older[places.old as number] };
    else if (places.old === undefined)
      yield { ...head("row-added", inner.new, inner), new: newer[places.new] };
    else yield* compare(older[places.old], newer[places.new], inner, definitions);
  }
}

function stepInto(
  place: Place,
  old: string | number,
  now: string | number,
  schema: Schema | undefined,
  definitions: Definitions,
): Place {
  const field = followed(schema, definitions);
  return {
    old: [...place.old, old],
    new: [...place.new, now],
    schema: field,
    derived: place.derived || field?.readOnly === true,
  };
}

function head<Kind extends ValueChange["kind"]>(
  kind: Kind,
  steps: readonly (string | number)[],
  { derived }: Place,
): { kind: Kind; pointer: string; derived?: true } {
  return { kind, pointer: pointer(...steps), ...(derived && { derived }) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
