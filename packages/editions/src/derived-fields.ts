import type { Schema } from "@open-resolutions/schemas";
import { resolveSchema } from "./resolve-schema.ts";
import type { Definitions } from "./structure.ts";

/** The schema of a field with its references followed; undefined when the schemas do not describe it. */
export function followed(schema: Schema | undefined, definitions: Definitions): Schema | undefined {
  return schema && resolveSchema(schema, definitions).schema;
}

/**
 * A value without derived fields and empty lists, so that authored values can be compared: a list that a person left
 * out is published as an empty one.
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
