import { recordTypes, type Schema, type SchemaChange } from "@open-resolutions/schemas";
import { pointer, type Step } from "../json/pointer.ts";
import { demands } from "./bumps.ts";
import { followed } from "./derived-fields.ts";
import {
  compareKeyword,
  ensureKnownKeywords,
  leafKeywords,
  type SchemaDifference,
} from "./schema-keywords.ts";
import type { Definitions, Structure } from "./structure.ts";

/** A difference, and where it is: a JSON Pointer into the definitions. */
interface PlacedDifference extends SchemaDifference {
  pointer: string;
}

/** The definitions to which the references of two schemas lead. */
interface Sides {
  older: Definitions;
  newer: Definitions;
  /** The pairs of references that were followed because their names differ. */
  followed: Set<string>;
}

/**
 * What was changed in the schemas, and what it demands: for consumers by the view of what is published, for
 * contributors by the view of what is written.
 *
 * @throws when a schema uses a keyword, wherever that is, of which is not said what a change demands.
 */
export function schemaChanges(older: Structure, newer: Structure): SchemaChange[] {
  for (const { authored, published } of [older, newer])
    for (const definitions of [authored, published])
      for (const [name, schema] of Object.entries(definitions)) ensureKnownKeywords(schema, [name]);
  const changes = new Map<string, SchemaChange>();
  for (const difference of viewDifferences(older.authored, newer.authored)) {
    changes.set(keyOf(difference), {
      ...difference,
      consumers: "none",
      contributors: demands[difference.kind].contributors,
    });
  }
  for (const difference of viewDifferences(older.published, newer.published)) {
    const { consumers } = demands[difference.kind];
    const same = changes.get(keyOf(difference));
    if (same) same.consumers = consumers;
    else changes.set(keyOf(difference), { ...difference, consumers, contributors: "none" });
  }
  return [...changes.values()].sort((a, b) => (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0));
}

/**
 * What is the same for both views: of fields that came or changed places, whatever else the view has in the record; of
 * allowed values, each by itself.
 */
function keyOf({ kind, pointer: place, old, new: now }: PlacedDifference): string {
  const sort = kind.endsWith("-field-added") ? "field-added" : kind;
  return JSON.stringify([sort, place, kind.startsWith("allowed-value") ? [old, now] : []]);
}

function* viewDifferences(older: Definitions, newer: Definitions): Generator<PlacedDifference> {
  const sides: Sides = { older, newer, followed: new Set() };
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [old, now] = [older[name], newer[name]];
    if (!old) yield { kind: "definition-added", pointer: pointer(name) };
    else if (!now) yield { kind: "definition-removed", pointer: pointer(name) };
    else yield* compareSchemas(old, now, [name], sides);
  }
}

function* compareSchemas(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  const [before, after] = [withoutNull(old), withoutNull(now)];
  const at = pointer(...place);
  if (before.nullable !== after.nullable)
    yield { kind: after.nullable ? "null-allowed" : "null-forbidden", pointer: at };
  let [older, newer] = [before.schema, after.schema];
  if (older.$ref !== newer.$ref) {
    const [from, to] = [referencedType(older), referencedType(newer)];
    if (from !== to && from !== undefined && to !== undefined)
      yield { kind: "reference-changed", pointer: at, old: from, new: to };
    // A definition that leads to itself under another name would be followed for ever.
    const pair = `${older.$ref} ${newer.$ref}`;
    if (sides.followed.has(pair)) return;
    if (older.$ref && newer.$ref) sides.followed.add(pair);
    older = readConst(followed(older, sides.older) ?? {});
    newer = readConst(followed(newer, sides.newer) ?? {});
  }
  for (const keyword of leafKeywords)
    for (const difference of compareKeyword(keyword, older, newer))
      yield { pointer: pointer(...place, keyword), ...difference };
  yield* compareFields(older, newer, place, sides);
  yield* compareInner(older, newer, place, sides);
}

function* compareFields(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  const [older, newer] = [old.properties ?? {}, now.properties ?? {}];
  const isRequired = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  for (const [name, field] of Object.entries(newer)) {
    const inner = [...place, "properties", name];
    const same = older[name];
    if (same) yield* compareSchemas(same, field, inner, sides);
    else
      yield {
        kind: isRequired(now, name) ? "required-field-added" : "optional-field-added",
        pointer: pointer(...inner),
        new: field,
      };
  }
  for (const [name, field] of Object.entries(older))
    if (!newer[name])
      yield { kind: "field-removed", pointer: pointer(...place, "properties", name), old: field };
  for (const name of new Set([...(old.required ?? []), ...(now.required ?? [])])) {
    if (Boolean(older[name]) !== Boolean(newer[name]) || isRequired(old, name) === isRequired(now, name))
      continue;
    yield {
      kind: isRequired(now, name) ? "field-required" : "field-optional",
      pointer: pointer(...place, "properties", name),
    };
  }
  const [before, after] = [
    Object.keys(older).filter((name) => newer[name]),
    Object.keys(newer).filter((name) => older[name]),
  ];
  if (before.join() !== after.join())
    yield { kind: "fields-reordered", pointer: pointer(...place, "properties"), old: before, new: after };
}

function* compareInner(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  if (old.items && now.items) yield* compareSchemas(old.items, now.items, [...place, "items"], sides);
  else if (old.items || now.items)
    yield { kind: now.items ? "form-added" : "form-removed", pointer: pointer(...place, "items") };

  const [older, newer] = [old.patternProperties ?? {}, now.patternProperties ?? {}];
  for (const name of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [before, after] = [older[name], newer[name]];
    const inner = [...place, "patternProperties", name];
    if (before && after) yield* compareSchemas(before, after, inner, sides);
    else
      yield {
        kind: after ? "unknown-fields-allowed" : "unknown-fields-forbidden",
        pointer: pointer(...inner),
      };
  }
  yield* compareAlternatives(old.anyOf, now.anyOf, [...place, "anyOf"], sides);
}

function* compareAlternatives(
  older: readonly Schema[] | undefined,
  newer: readonly Schema[] | undefined,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  if (!older && !newer) return;
  if (!older || !newer) {
    yield { kind: "alternatives-changed", pointer: pointer(...place), old: older, new: newer };
    return;
  }
  const isIn = (list: readonly Schema[]) => {
    const texts = new Set(list.map((schema) => JSON.stringify(schema)));
    return (schema: Schema) => !texts.has(JSON.stringify(schema));
  };
  const [gone, came] = [older.filter(isIn(newer)), newer.filter(isIn(older))];
  for (const [index, now] of came.entries()) {
    const old = gone[index];
    if (old) yield* compareSchemas(old, now, [...place, newer.indexOf(now)], sides);
    else yield { kind: "alternative-added", pointer: pointer(...place, newer.indexOf(now)), new: now };
  }
  for (const old of gone.slice(came.length))
    yield { kind: "alternative-removed", pointer: pointer(...place, older.indexOf(old)), old };
}

/** A schema without the branch or the type that allows null, and whether it had one. */
function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  const branches = schema.anyOf?.filter((branch) => branch.type !== "null") ?? [];
  const [only] = branches;
  if (only && branches.length === 1 && schema.anyOf?.length === 2) {
    const { anyOf: _, ...annotations } = schema;
    return { schema: readConst({ ...only, ...annotations }), nullable: true };
  }
  if (!Array.isArray(schema.type) || !schema.type.includes("null"))
    return { schema: readConst(schema), nullable: false };
  const types = schema.type.filter((type) => type !== "null");
  const type = types.length === 1 ? types[0] : types;
  return { schema: readConst({ ...schema, ...(type !== undefined && { type }) }), nullable: true };
}

function readConst({ const: only, ...schema }: Schema): Schema {
  return only === undefined ? schema : { ...schema, enum: [only] };
}

/** The record type to whose ids a schema refers, if it does. */
function referencedType({ $ref }: Schema): string | undefined {
  return recordTypes.find((type) => $ref === `#/$defs/${type}Id`);
}
