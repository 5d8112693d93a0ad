import type { Schema } from "@open-resolutions/schemas";
import stringify from "json-stringify-pretty-compact";
import { resolveField } from "./definitions.ts";

/** A list or an object that fits in this width is written on one line. */
export const lineWidth = 110;

/**
 * The canonical form of a file of records: keys in the order of the schema and private fields after them, an indent of
 * two spaces, lists and objects on one line if they fit in 110 columns, a line feed at the end.
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
