import type { Schema } from "@open-resolutions/schemas";
import { pointer } from "../json/pointer.ts";
import { innerSchemas } from "./reachable.ts";
import { annotationKeywords, leafKeywords, nestingKeywords, type ReadAsAnother } from "./schema-keywords.ts";
import type { Definitions } from "./structure.ts";

const known = new Set<string>([...leafKeywords, ...nestingKeywords, "const" satisfies ReadAsAnother]);

const besideReference: readonly string[] = ["$ref", ...annotationKeywords];

/**
 * Goes through all schemas of a view.
 *
 * @throws when one has something of which is not said what a change of it demands: that must first be said.
 */
export function ensureKnownSchemas(definitions: Definitions): void {
  for (const [name, schema] of Object.entries(definitions)) ensureKnown(schema, [name]);
}

function ensureKnown(schema: Schema, place: readonly string[]): void {
  const unknown = unknownIn(schema);
  if (unknown !== undefined)
    throw new Error(`${pointer(...place)}: what a change of ${unknown} demands is not said; ${advice}`);
  for (const [steps, inner] of innerSchemas(schema)) ensureKnown(inner, [...place, ...steps]);
}

const advice = "packages/core/src/diff/schema-keywords.ts is the place to say it";

/** What of a schema nothing is known of, its inner schemas apart. */
function unknownIn(schema: Schema): string | undefined {
  if (typeof schema !== "object" || schema === null) return "a schema that is no object";
  const keywords = Object.keys(schema);
  const odd = keywords.find((keyword) => !known.has(keyword));
  if (odd !== undefined) return `the keyword "${odd}"`;
  // JSON Schema 2020-12 applies both the reference and what stands beside it (core, 8.2.3.1): too much to compare.
  const beside = keywords.find((keyword) => !besideReference.includes(keyword));
  if (schema.$ref !== undefined && beside !== undefined) return `the keyword "${beside}" beside a reference`;
  if (schema.$ref !== undefined && !schema.$ref.startsWith("#/$defs/"))
    return `the reference ${JSON.stringify(schema.$ref)}`;
  if ((schema.enum ?? schema.const) !== undefined && schema.type === undefined)
    return 'the keyword "enum" or "const" without "type"';
  if (!["boolean", "undefined"].includes(typeof schema.additionalProperties))
    return 'the keyword "additionalProperties" with a schema';
  const isChoiceOfFields = schema.oneOf?.every((branch) => Object.keys(branch).join() === "required") ?? true;
  return isChoiceOfFields ? undefined : 'the keyword "oneOf" with more than required fields';
}
