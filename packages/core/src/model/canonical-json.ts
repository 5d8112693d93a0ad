import type { Schema } from "@open-resolutions/schemas";
import stringify from "json-stringify-pretty-compact";
import { resolveField } from "./definitions.ts";

/** The longest line that a list or an object is joined into. */
export const lineWidth = 110;

/**
 * The one way in which a file of records is written: keys in the order of the schema and private fields after
 * them, two spaces, what fits in 110 columns on one line, a line feed at the end.
 *
 * @param definition the name of the schema of the file's value, such as `actor` or `paragraphs`.
 */
export function canonicalJson(value: unknown, definition: string): string {
  return `${stringify(orderKeys(value, { $ref: `#/$defs/${definition}` }), { maxLength: lineWidth, indent: 2 })}\n`;
}

function orderKeys(value: unknown, schema: Schema | undefined): unknown {
  const field = schema && resolveField(schema);
  if (Array.isArray(value)) return value.map((item) => orderKeys(item, field?.schema.items));
  if (typeof value !== "object" || value === null) return value;
  const properties = field?.schema.properties ?? {};
  const known = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const other = Object.keys(value).filter((key) => !Object.hasOwn(properties, key));
  const ordered = [...known, ...other].map((key): [string, unknown] => [
    key,
    orderKeys(
      (value as Record<string, unknown>)[key],
      Object.hasOwn(properties, key) ? properties[key] : undefined,
    ),
  ]);
  return Object.fromEntries(ordered);
}
