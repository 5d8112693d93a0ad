import type { Schema, ValueChange } from "@open-resolutions/schemas";
import { pointer, type Step } from "../read/json-pointer.ts";
import { wordRuns } from "../text/word-runs.ts";
import { alignLists } from "./align-lists.ts";
import { followed, withoutDerived } from "./derived-fields.ts";
import type { Definitions } from "./structure.ts";

/** What has to be known beside two records to tell how they differ. */
export interface ValueContext {
  /** The published view of the schemas, which tells what is computed. */
  definitions: Definitions;
  /** Whether the tombstone of an old id leads to this one. */
  isNewPlaceOf: (id: string, old: string) => boolean;
}

/** Where two values stand in their records, and what the schema says of them. */
interface Place {
  old: readonly Step[];
  new: readonly Step[];
  schema: Schema | undefined;
  /** The build computes it. */
  derived: boolean;
}

/**
 * What is different in two records of one type, field by field. Elements of lists are aligned, so that one more
 * does not change all that follow. What was removed stands at its pointer in the older record, everything else at its
 * pointer in the newer one.
 */
export function valueChanges(
  type: string,
  older: object,
  newer: object,
  context: ValueContext,
): ValueChange[] {
  const schema = followed(context.definitions[type], context.definitions);
  return [...compare(older, newer, { old: [], new: [], schema, derived: false }, context)];
}

function* compare(
  older: unknown,
  newer: unknown,
  place: Place,
  context: ValueContext,
): Generator<ValueChange> {
  if (older === newer) return;
  if (Array.isArray(older) && Array.isArray(newer)) yield* compareLists(older, newer, place, context);
  else if (isObject(older) && isObject(newer)) yield* compareObjects(older, newer, place, context);
  else yield { ...head("value-changed", place), old: older, new: newer, ...wordsOf(older, newer) };
}

function* compareObjects(
  older: Readonly<Record<string, unknown>>,
  newer: Readonly<Record<string, unknown>>,
  place: Place,
  context: ValueContext,
): Generator<ValueChange> {
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const inner = stepInto(place, name, name, place.schema?.properties?.[name], context.definitions);
    if (!Object.hasOwn(newer, name)) yield { ...head("value-removed", inner), old: older[name] };
    else if (!Object.hasOwn(older, name)) yield { ...head("value-added", inner), new: newer[name] };
    else yield* compare(older[name], newer[name], inner, context);
  }
}

function* compareLists(
  older: readonly unknown[],
  newer: readonly unknown[],
  place: Place,
  context: ValueContext,
): Generator<ValueChange> {
  // What a person wrote tells which elements are the same; what is computed from the text may have shifted.
  const written = (list: readonly unknown[]) =>
    place.derived ? list : list.map((item) => withoutDerived(item, place.schema?.items, context.definitions));
  for (const places of alignLists(written(older), written(newer), context.isNewPlaceOf)) {
    const inner = stepInto(place, places.old ?? 0, places.new ?? 0, place.schema?.items, context.definitions);
    if (places.new === undefined) yield { ...head("row-removed", inner), old: older[places.old as number] };
    else if (places.old === undefined) yield { ...head("row-added", inner), new: newer[places.new] };
    else yield* compare(older[places.old], newer[places.new], inner, context);
  }
}

function stepInto(
  place: Place,
  old: Step,
  now: Step,
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
  place: Place,
): Pick<ValueChange, "pointer" | "derived"> & { kind: Kind } {
  const steps = kind.endsWith("-removed") ? place.old : place.new;
  return { kind, pointer: pointer(...steps), ...(place.derived && { derived: true }) };
}

/** Of two texts, the words. One word alone says the same as the values themselves. */
function wordsOf(older: unknown, newer: unknown): Pick<ValueChange, "words"> {
  if (typeof older !== "string" || typeof newer !== "string") return {};
  return /\s/.test(older) && /\s/.test(newer) ? { words: wordRuns(older, newer) } : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
