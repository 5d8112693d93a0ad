import type { Schema } from "@open-resolutions/schemas";
import type { ReadFile } from "../read/read-file.ts";
import { lineWidth } from "./canonical-json.ts";
import { resolveField } from "./definitions.ts";

const results = new WeakMap<ReadFile, boolean>();

/** Whether a JSON file is in canonical form. */
export function isCanonical(file: ReadFile): boolean {
  const { kind, text, value } = file;
  if (!kind || kind.holds === "source" || kind.holds === "lines") return false;
  const known = results.get(file) ?? isCanonicalText(text, value, kind.schema);
  results.set(file, known);
  return known;
}

/**
 * Whether a JSON text is the canonical form of its value. The form is not written for the comparison, because that would
 * be slow: there are many files, and most are canonical.
 *
 * @param value the parsed text.
 * @param definition the name of the schema of the value, such as `actor` or `paragraphs`.
 */
export function isCanonicalText(text: string, value: unknown, definition: string): boolean {
  const end = follow(text, 0, value, shapeOf({ $ref: `#/$defs/${definition}` }), "", 0);
  return end === text.length - 1 && text.charCodeAt(end) === lineFeed;
}

const lineFeed = 10;
const quotationMark = 34;
const colon = 58;
const comma = 44;
const space = 32;
const nowhere = -1;

/** The length on one line of the last value: a variable, because an object for each of millions of values is slow. */
let inlineLength = 0;

/**
 * Follows a value in the text.
 *
 * @param indent the white space at the start of its line.
 * @param reserved how many characters of its line its key and the comma after it take.
 * @returns the offset of its end; `nowhere` when it is not in canonical form.
 */
function follow(
  text: string,
  at: number,
  value: unknown,
  shape: Shape | undefined,
  indent: string,
  reserved: number,
): number {
  if (typeof value === "string") return followString(text, at, value);
  if (typeof value !== "object" || value === null) return followWord(text, at, String(value));
  const isList = Array.isArray(value);
  const keys = isList ? undefined : Object.keys(value);
  const count = isList ? value.length : (keys?.length ?? 0);
  if (count === 0) return followWord(text, at, isList ? "[]" : "{}");
  if (text.charCodeAt(at) !== (isList ? 91 : 123) || (keys && !isInOrder(keys, shape))) return nowhere;

  const broken = text.charCodeAt(at + 1) === lineFeed;
  const inner = broken ? `${indent}  ` : indent;
  const nextLine = broken ? `\n${inner}` : "";
  let end = at + 1;
  let inline = 2 * count;
  if (broken) {
    if (!text.startsWith(nextLine, end)) return nowhere;
    end += nextLine.length;
  }
  for (let index = 0; index < count; index += 1) {
    if (index > 0) {
      if (
        text.charCodeAt(end) !== comma ||
        !(broken ? text.startsWith(nextLine, end + 1) : text.charCodeAt(end + 1) === space)
      )
        return nowhere;
      end += broken ? 1 + nextLine.length : 2;
    }
    let taken = index < count - 1 ? 1 : 0;
    let item: unknown;
    let itemShape = shape?.items;
    if (keys) {
      const key = keys[index] ?? "";
      end = followString(text, end, key);
      if (end === nowhere || text.charCodeAt(end) !== colon || text.charCodeAt(end + 1) !== space)
        return nowhere;
      end += 2;
      taken += inlineLength + 2;
      inline += inlineLength + 2;
      item = (value as Record<string, unknown>)[key];
      itemShape = shape?.fields.get(key)?.shape();
    } else item = (value as unknown[])[index];
    end = follow(text, end, item, itemShape, inner, taken);
    if (end === nowhere) return nowhere;
    inline += inlineLength;
  }
  if (broken) {
    if (!text.startsWith(`\n${indent}`, end)) return nowhere;
    end += 1 + indent.length;
  }
  const fits = inline <= lineWidth - indent.length - reserved;
  if (fits === broken || text.charCodeAt(end) !== (isList ? 93 : 125)) return nowhere;
  inlineLength = inline;
  return end + 1;
}

function followString(text: string, at: number, value: string): number {
  const end = at + 1 + value.length;
  const isPlain =
    text.charCodeAt(at) === quotationMark &&
    text.charCodeAt(end) === quotationMark &&
    text.startsWith(value, at + 1);
  if (!isPlain) return followWord(text, at, JSON.stringify(value));
  inlineLength = value.length + 2;
  return end + 1;
}

function followWord(text: string, at: number, word: string): number {
  inlineLength = word.length;
  return text.startsWith(word, at) ? at + word.length : nowhere;
}

/** Whether the keys of the schema are in its order, and all others after them. */
function isInOrder(keys: readonly string[], shape: Shape | undefined): boolean {
  let last = -1;
  for (const key of keys) {
    const place = shape?.fields.get(key)?.place ?? Number.POSITIVE_INFINITY;
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** The order of keys in a value: the places of an object's fields, and the shapes of their values. */
interface Shape {
  fields: ReadonlyMap<string, { place: number; shape: () => Shape | undefined }>;
  items: Shape | undefined;
}

const shapes = new WeakMap<Schema, Shape>();

function shapeOf(schema: Schema): Shape {
  const resolved = resolveField(schema).schema;
  const known = shapes.get(resolved);
  if (known) return known;
  const fields = Object.entries(resolved.properties ?? {}).map(
    ([name, property], place) =>
      [name, { place, shape: isPlainField(property) ? () => undefined : () => shapeOf(property) }] as const,
  );
  const shape = { fields: new Map(fields), items: resolved.items && shapeOf(resolved.items) };
  shapes.set(resolved, shape);
  return shape;
}

/** Whether the values of a field have no keys. */
function isPlainField(property: Schema): boolean {
  const { schema } = resolveField(property);
  return !schema.properties && !schema.items;
}
