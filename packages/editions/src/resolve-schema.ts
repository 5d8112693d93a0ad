import { recordTypes, type Schema } from "@open-resolutions/schemas";
import type { Definitions } from "./structure.ts";

/** A schema with its references followed. */
export interface ResolvedSchema {
  /** The schema, without `$ref` and without the alternative that allows null. */
  schema: Schema;
  /** The JSON types that it allows; an id that refers to records is a type of its own, such as `actorId`. */
  types: string[];
  /** The names of the definitions on the path of references. */
  through: string[];
}

const idTypes = [...recordTypes, "part"].map((type) => `${type}Id`);

/** Any JSON value: what a schema without `type` allows. */
const anyType = "any";

/**
 * Follows the references of a schema and removes the alternative that allows null.
 *
 * @param through the definitions that refer to the schema, so that a reference to itself ends.
 * @throws when a reference points to no definition, or only to itself.
 */
export function resolveSchema(
  schema: Schema,
  definitions: Definitions,
  through: readonly string[] = [],
): ResolvedSchema {
  const { $ref, anyOf, type, ...others } = schema;
  if ($ref !== undefined) {
    const name = $ref.replace("#/$defs/", "");
    const target = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (target === undefined || through.includes(name))
      throw new Error(`the reference ${JSON.stringify($ref)} points to no schema`);
    const resolved = resolveSchema(target, definitions, [...through, name]);
    const types = idTypes.includes(name)
      ? [name, ...resolved.types.filter((one) => one === "null")]
      : resolved.types;
    return { schema: { ...resolved.schema, ...others }, types, through: [name, ...resolved.through] };
  }
  const branches = anyOf?.filter((branch) => branch.type !== "null") ?? [];
  const isNullable = branches.length < (anyOf?.length ?? 0);
  const [only, ...more] = branches;
  if (only && more.length === 0) {
    const resolved = resolveSchema(only, definitions, through);
    const types = isNullable ? [...new Set([...resolved.types, "null"])] : resolved.types;
    return { ...resolved, schema: { ...resolved.schema, ...others }, types };
  }
  const kept = branches.length > 0 ? { ...others, anyOf: branches } : others;
  const allowed = branches.flatMap((branch) => resolveSchema(branch, definitions, through).types);
  const types = type === undefined ? (allowed.length > 0 ? allowed : [anyType]) : [type].flat();
  return { schema: kept, types: [...new Set(isNullable ? [...types, "null"] : types)], through: [] };
}

/** Whether a list of types allows values of a type. Every integer is a number (JSON Schema 2020-12 validation, 6.1.1). */
export function allowsType(types: readonly string[], type: string): boolean {
  return (
    types.includes(type) ||
    types.includes(anyType) ||
    (type === "integer" && types.includes("number")) ||
    (idTypes.includes(type) && types.includes("string"))
  );
}
