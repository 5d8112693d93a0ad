import type { Schema } from "./schema-type.ts";

/** Applies a function to every schema inside a schema, the innermost first, and returns the new schema. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const inner = (value: Schema) => mapSchema(value, change);
  const each = (values: Record<string, Schema>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inner(value)]));
  const copy: Schema = { ...schema };
  if (copy.$defs) copy.$defs = each(copy.$defs);
  if (copy.properties) copy.properties = each(copy.properties);
  if (copy.patternProperties) copy.patternProperties = each(copy.patternProperties);
  if (copy.items) copy.items = inner(copy.items);
  if (copy.anyOf) copy.anyOf = copy.anyOf.map(inner);
  if (copy.oneOf) copy.oneOf = copy.oneOf.map(inner);
  return change(copy);
}
