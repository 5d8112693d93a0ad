import type { AuthoredRecords, PublishedRecords, RecordType, Schema } from "@open-resolutions/schemas";
import { constantOf, resolveField } from "../model/definitions.ts";

/**
 * The published view of a record: what a person wrote and what was derived, every constant and default filled in, keys in the
 * order of the schema, without `$schema` and private fields.
 */
export function publishedView<T extends RecordType>(
  type: T,
  authored: AuthoredRecords[T],
  derived: Partial<Record<keyof PublishedRecords[T], unknown>>,
): PublishedRecords[T] {
  return fill({ ...authored, ...derived }, { $ref: `#/$defs/${type}` }) as PublishedRecords[T];
}

function fill(value: unknown, schema: Schema): unknown {
  const field = resolveField(schema).schema;
  if (Array.isArray(value)) return value.map((item) => fill(item, field.items ?? {}));
  if (typeof value !== "object" || value === null) return value;
  const filled: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(field.properties ?? {})) {
    if (name === "$schema") continue;
    const given = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    const content = given ?? (given === null ? null : usual(property));
    if (content !== undefined) filled[name] = fill(content, property);
  }
  return filled;
}

/** The value of a field that nobody gave: its constant or its default. */
function usual(property: Schema): unknown {
  const field = resolveField(property);
  return constantOf(field) ?? field.schema.default;
}
