import type { Schema } from "@open-resolutions/schemas";
import type { Definitions } from "./structure.ts";

/** A schema with its reference followed, and without the branch that allows null. */
export function followed(schema: Schema | undefined, definitions: Definitions): Schema | undefined {
  if (!schema) return undefined;
  const branches = schema.anyOf?.filter((branch) => branch.type !== "null") ?? [];
  if (branches.length === 1 && branches[0] && branches.length < (schema.anyOf?.length ?? 0)) {
    const { anyOf: _, ...annotations } = schema;
    return { ...followed(branches[0], definitions), ...annotations };
  }
  const name = schema.$ref?.replace("#/$defs/", "");
  if (name === undefined) return schema;
  const { $ref: _, ...annotations } = schema;
  return { ...followed(definitions[name], definitions), ...annotations };
}

/**
 * A value without what the build computes, so that a person's own words can be compared. A list that nobody wrote is
 * published as an empty one.
 */
export function withoutDerived(
  value: unknown,
  schema: Schema | undefined,
  definitions: Definitions,
): unknown {
  const field = followed(schema, definitions);
  if (Array.isArray(value)) return value.map((item) => withoutDerived(item, field?.items, definitions));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const property = field?.properties?.[name];
    const isEmpty = Array.isArray(inner) && inner.length === 0;
    return isEmpty || followed(property, definitions)?.readOnly
      ? []
      : [[name, withoutDerived(inner, property, definitions)]];
  });
  return Object.fromEntries(kept);
}
