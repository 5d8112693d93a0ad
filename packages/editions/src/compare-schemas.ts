import type { Schema, SchemaChange } from "@open-resolutions/schemas";
import { allowsType, resolveSchema } from "./resolve-schema.ts";
import type { Definitions } from "./structure.ts";

/** One difference between two schemas of one name. */
export type SchemaDifference = Omit<SchemaChange, "consumers" | "contributors">;

/** The definitions to which the references of the two schemas point. */
interface Context {
  older: Definitions;
  newer: Definitions;
  /** Definitions that are compared under their own name, and not again wherever they are referred to. */
  roots: readonly string[];
  /** The pairs of definitions that are being compared, so that a definition that contains itself does not loop. */
  entered?: readonly string[];
}

/** Keywords that restrict no value. */
const annotations = ["title", "description", "examples", "readOnly"];

/** Keywords that are compared by their parts. */
const structural = ["properties", "required", "items", "enum", "const", "default", "deprecated"];

/** All differences between two schemas and everything inside them. */
export function* compareSchemas(
  old: Schema,
  now: Schema,
  place: string,
  context: Context,
): Generator<SchemaDifference> {
  const [before, after] = [resolveSchema(old, context.older), resolveSchema(now, context.newer)];
  const pair = JSON.stringify([before.through.at(-1), after.through.at(-1)]);
  const { entered = [] } = context;
  const inner = { ...context, entered: [...entered, pair] };
  if (before.through.length > 0 && entered.includes(pair)) return;
  if (before.through.some((name) => context.roots.includes(name) && after.through.includes(name))) return;
  const lost = before.types.filter((type) => !allowsType(after.types, type));
  const gained = after.types.filter((type) => !allowsType(before.types, type));
  if (lost.length + gained.length > 0)
    yield {
      kind: lost.length === 0 ? "field-loosened" : gained.length === 0 ? "field-tightened" : "field-retyped",
      place,
      keyword: "type",
      old: before.types,
      new: after.types,
    };
  yield* compareConstraints(before.schema, after.schema, place);
  yield* compareAllowedValues(before.schema, after.schema, place);
  yield* compareFields(before.schema, after.schema, place, inner);
  if (allowsType(before.types, "array") && allowsType(after.types, "array"))
    if (before.schema.items || after.schema.items)
      yield* compareSchemas(before.schema.items ?? {}, after.schema.items ?? {}, `${place}[]`, inner);
}

/** An added or removed keyword restricts more or less. Whether a changed pattern does, only the records can show. */
function* compareConstraints(old: Schema, now: Schema, place: string): Generator<SchemaDifference> {
  const reworded = annotations.filter((keyword) => !isSame(keywordOf(old, keyword), keywordOf(now, keyword)));
  if (reworded.length > 0) yield { kind: "wording-changed", place, keyword: reworded.join(", ") };
  if (now.deprecated && !old.deprecated) yield { kind: "field-deprecated", place, keyword: "deprecated" };
  const constraints = Object.keys({ ...old, ...now }).filter(
    (keyword) => !annotations.includes(keyword) && !structural.includes(keyword),
  );
  for (const keyword of ["default", ...constraints]) {
    const [before, after] = [keywordOf(old, keyword), keywordOf(now, keyword)];
    if (!isSame(before, after))
      yield { kind: constraintKind(keyword, before, after), place, keyword, old: before, new: after };
  }
}

function constraintKind(keyword: string, old: unknown, now: unknown): SchemaDifference["kind"] {
  if (keyword === "additionalProperties") return now === false ? "field-tightened" : "value-allowed";
  // With `additionalProperties: false` it allows more, without it less.
  if (keyword === "patternProperties") return "field-retyped";
  if (keyword === "default" || old === undefined) return "field-tightened";
  if (typeof old === "number") {
    const isLooser = now === undefined || Number(now) < old === keyword.startsWith("min");
    return isLooser ? "value-allowed" : "field-tightened";
  }
  return now === undefined ? "field-loosened" : "field-retyped";
}

function* compareAllowedValues(old: Schema, now: Schema, place: string): Generator<SchemaDifference> {
  const [before, after] = [old, now].map(
    ({ enum: values, const: only }) => values ?? (only ? [only] : undefined),
  );
  if (!before && !after) return;
  if (!before || !after) {
    const kind = after ? "field-tightened" : "field-loosened";
    return yield { kind, place, keyword: "enum", old: before, new: after };
  }
  for (const value of before)
    if (!after.includes(value)) yield { kind: "field-tightened", place, keyword: "enum", old: value };
  for (const value of after)
    if (!before.includes(value)) yield { kind: "value-allowed", place, keyword: "enum", new: value };
  if (!isSame(before, after) && isSame(before.toSorted(), after.toSorted()))
    yield { kind: "wording-changed", place, keyword: "enum" };
}

function* compareFields(
  old: Schema,
  now: Schema,
  place: string,
  context: Context,
): Generator<SchemaDifference> {
  const [older, newer] = [old.properties ?? {}, now.properties ?? {}];
  for (const [name, field] of Object.entries(newer)) {
    const inner = `${place}.${name}`;
    const same = Object.hasOwn(older, name) ? older[name] : undefined;
    const [wasRequired, isRequired] = [old, now].map((schema) => schema.required?.includes(name) ?? false);
    if (!same) yield { kind: isRequired ? "field-required-added" : "field-added", place: inner, new: field };
    else {
      if (wasRequired !== isRequired) {
        const kind = isRequired ? "field-tightened" : "field-loosened";
        yield { kind, place: inner, keyword: "required", old: wasRequired, new: isRequired };
      }
      yield* compareSchemas(same, field, inner, context);
    }
  }
  for (const [name, field] of Object.entries(older))
    if (!Object.hasOwn(newer, name)) yield { kind: "field-removed", place: `${place}.${name}`, old: field };
  const kept = Object.keys(older).filter((name) => Object.hasOwn(newer, name));
  const order = Object.keys(newer).filter((name) => Object.hasOwn(older, name));
  if (!isSame(kept, order))
    yield { kind: "wording-changed", place, keyword: "properties", old: kept, new: order };
}

/** The value of a keyword; the order of alternatives has no meaning. */
function keywordOf(schema: Schema, keyword: string): unknown {
  const value = (schema as Record<string, unknown>)[keyword];
  return Array.isArray(value) && keyword.endsWith("Of")
    ? value.map((one) => JSON.stringify(one)).sort()
    : value;
}

function isSame(older: unknown, newer: unknown): boolean {
  return JSON.stringify(older) === JSON.stringify(newer);
}
