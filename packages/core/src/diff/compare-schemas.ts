import { recordTypes, type Schema } from "@open-resolutions/schemas";
import { pointer, type Step } from "../read/json-pointer.ts";
import { bothOrNoAlternatives, pairAlternatives } from "./alternatives.ts";
import { nameOf } from "./reachable.ts";
import { compareKeyword, leafKeywords, type SchemaDifference } from "./schema-keywords.ts";
import type { Definitions } from "./structure.ts";

/** A difference, and where it is: a JSON Pointer into the definitions. */
export interface PlacedDifference extends SchemaDifference {
  pointer: string;
}

/** The definitions to which the references of two schemas lead. */
interface Sides {
  older: Definitions;
  newer: Definitions;
  /** The pairs of schemas through which references led here: one that holds itself would be followed for ever. */
  followed: readonly string[];
}

/** A schema without the branch or the type that allows null, and whether it had one. */
interface Nullable {
  schema: Schema;
  isNullable: boolean;
}

/** What is different in two definitions of a name, and in all that they hold. */
export function compareSchemas(
  old: Schema,
  now: Schema,
  name: string,
  older: Definitions,
  newer: Definitions,
): Generator<PlacedDifference> {
  return compare(old, now, [name], { older, newer, followed: [] });
}

function* compare(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  let [before, after] = [withoutNull(old), withoutNull(now)];
  let inner = sides;
  if (before.schema.$ref !== after.schema.$ref) {
    const pair = JSON.stringify([before, after]);
    if (sides.followed.includes(pair)) return;
    inner = { ...sides, followed: [...sides.followed, pair] };
    before = withAlternatives(before, sides.older);
    after = withAlternatives(after, sides.newer);
  }
  [before.schema, after.schema] = bothOrNoAlternatives(before.schema, after.schema);
  if (before.schema.$ref !== after.schema.$ref) {
    const [from, to] = [targetOf(before.schema, sides.older), targetOf(after.schema, sides.newer)];
    const kind = !from ? "reference-added" : to ? "reference-changed" : "reference-removed";
    if (from !== to) yield { kind, pointer: pointer(...place), old: from, new: to };
    before = resolved(before, sides.older);
    after = resolved(after, sides.newer);
  }
  if (before.isNullable !== after.isNullable)
    yield { kind: after.isNullable ? "null-allowed" : "null-forbidden", pointer: pointer(...place) };
  const [older, newer] = [before.schema, after.schema];
  for (const keyword of leafKeywords)
    for (const difference of compareKeyword(keyword, older, newer))
      yield { pointer: pointer(...place, keyword), ...difference };
  yield* compareFields(older, newer, place, inner);
  yield* compareItems(older, newer, place, inner);
  yield* comparePatterns(older, newer, place, inner);
  yield* compareAlternatives(older.anyOf, newer.anyOf, [...place, "anyOf"], inner);
}

function* compareFields(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  const [older, newer] = [fieldsOf(old), fieldsOf(now)];
  const isRequired = (schema: Schema, name: string) => schema.required?.includes(name) ?? false;
  for (const [name, field] of newer) {
    const inner = [...place, "properties", name];
    const same = older.get(name);
    if (same) yield* compare(same, field, inner, sides);
    else {
      const sort = allowsUnknown(old, name) ? "free" : isRequired(now, name) ? "required" : "optional";
      yield { kind: `${sort}-field-added`, pointer: pointer(...inner), new: field };
    }
  }
  for (const [name, field] of older)
    if (!newer.has(name))
      yield { kind: "field-removed", pointer: pointer(...place, "properties", name), old: field };
  for (const name of new Set([...(old.required ?? []), ...(now.required ?? [])])) {
    if (older.has(name) !== newer.has(name) || isRequired(old, name) === isRequired(now, name)) continue;
    yield {
      kind: isRequired(now, name) ? "field-required" : "field-optional",
      pointer: pointer(...place, "properties", name),
    };
  }
  const [before, after] = [
    [...older.keys()].filter((name) => newer.has(name)),
    [...newer.keys()].filter((name) => older.has(name)),
  ];
  if (before.join() !== after.join())
    yield { kind: "fields-reordered", pointer: pointer(...place, "properties"), old: before, new: after };
}

function fieldsOf({ properties = {} }: Schema): Map<string, Schema> {
  return new Map(Object.entries(properties));
}

/** Whether people could use a name, that the schema does not define, as they liked. */
function allowsUnknown({ type, additionalProperties = true, patternProperties = {} }: Schema, name: string) {
  const isObject = type === undefined || [type].flat().includes("object");
  const patterns = Object.keys(patternProperties);
  return (
    isObject && (additionalProperties || patterns.some((pattern) => new RegExp(pattern, "u").test(name)))
  );
}

function* compareItems(
  { items: old }: Schema,
  { items: now }: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  if (old && now) yield* compare(old, now, [...place, "items"], sides);
  else if (old || now)
    yield { kind: now ? "form-added" : "form-removed", pointer: pointer(...place, "items") };
}

function* comparePatterns(
  old: Schema,
  now: Schema,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  const [older, newer] = [old.patternProperties ?? {}, now.patternProperties ?? {}];
  for (const pattern of new Set([...Object.keys(older), ...Object.keys(newer)])) {
    const [before, after] = [older[pattern], newer[pattern]];
    const inner = [...place, "patternProperties", pattern];
    if (before && after) yield* compare(before, after, inner, sides);
    else {
      // Beside fields that are closed it lets more in; on what was let in anyway it puts a form.
      const other = after ? old : now;
      const isClosed = other.additionalProperties === false;
      const meets = [...fieldsOf(other).keys()].some((name) => new RegExp(pattern, "u").test(name));
      if (isClosed)
        yield {
          kind: after ? "unknown-fields-allowed" : "unknown-fields-forbidden",
          pointer: pointer(...inner),
        };
      if (!isClosed || meets)
        yield { kind: after ? "form-added" : "form-removed", pointer: pointer(...inner) };
    }
  }
}

function* compareAlternatives(
  older: readonly Schema[] | undefined,
  newer: readonly Schema[] | undefined,
  place: readonly Step[],
  sides: Sides,
): Generator<PlacedDifference> {
  if (!older && !newer) return;
  if (!older || !newer) {
    yield { kind: newer ? "form-added" : "form-removed", pointer: pointer(...place) };
    return;
  }
  const isIn = (list: readonly Schema[]) => {
    const texts = new Set(list.map((schema) => JSON.stringify(schema)));
    return (schema: Schema) => !texts.has(JSON.stringify(schema));
  };
  const gone = older.filter(isIn(newer));
  const came = newer.filter(isIn(older));
  for (const [now, old] of pairAlternatives(gone, came)) {
    if (old) yield* compare(old, now, [...place, newer.indexOf(now)], sides);
    else yield { kind: "alternative-added", pointer: pointer(...place, newer.indexOf(now)), new: now };
  }
  for (const old of gone)
    yield { kind: "alternative-removed", pointer: pointer(...place, older.indexOf(old)), old };
}

/** A schema that refers to alternatives, with these; any other as it is. */
function withAlternatives(one: Nullable, definitions: Definitions): Nullable {
  const target = resolved(one, definitions);
  return target.schema.anyOf === undefined ? one : target;
}

/** A schema with its reference followed, wherever that leads; null that is allowed on the way stays allowed. */
function resolved({ schema, isNullable }: Nullable, definitions: Definitions): Nullable {
  if (schema.$ref === undefined) return { schema, isNullable };
  const { $ref, ...annotations } = schema;
  const target = withoutNull(definitions[nameOf($ref)] ?? {});
  const merged = { ...target.schema, ...annotations };
  return resolved({ schema: merged, isNullable: isNullable || target.isNullable }, definitions);
}

function withoutNull(schema: Schema): Nullable {
  const branches = schema.anyOf?.filter((branch) => branch.type !== "null") ?? [];
  const [first, ...more] = branches;
  if (first && branches.length < (schema.anyOf?.length ?? 0)) {
    const { anyOf: _, ...annotations } = schema;
    const rest = more.length === 0 ? { ...first, ...annotations } : { ...annotations, anyOf: branches };
    return { schema: readConst(rest), isNullable: true };
  }
  if (!Array.isArray(schema.type) || !schema.type.includes("null"))
    return { schema: readConst(schema), isNullable: false };
  const types = schema.type.filter((type) => type !== "null");
  const type = types.length === 1 ? types[0] : types;
  return { schema: readConst({ ...schema, ...(type !== undefined && { type }) }), isNullable: true };
}

function readConst({ const: only, ...schema }: Schema): Schema {
  return only === undefined ? schema : { ...schema, enum: [only] };
}

/** The record type, or the parts of paragraphs, to whose ids a schema refers, if it does. */
function targetOf({ $ref }: Schema, definitions: Definitions): string | undefined {
  if ($ref === undefined) return undefined;
  const target = [...recordTypes, "part"].find((type) => $ref === `#/$defs/${type}Id`);
  return target ?? targetOf(withoutNull(definitions[nameOf($ref)] ?? {}).schema, definitions);
}
