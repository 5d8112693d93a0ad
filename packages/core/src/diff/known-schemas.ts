import type { Schema } from "@open-resolutions/schemas";
import { pointer } from "../read/json-pointer.ts";
import { innerSchemas, nameOf } from "./reachable.ts";
import { annotationKeywords, leafKeywords, nestingKeywords, type ReadAsAnother } from "./schema-keywords.ts";
import type { Definitions } from "./structure.ts";

const known = new Set<string>([...leafKeywords, ...nestingKeywords, "const" satisfies ReadAsAnother]);

const besideReference: readonly string[] = ["$ref", ...annotationKeywords];

/**
 * Goes through all schemas of a view.
 *
 * @throws when one has something of which is not said what a change of it demands: that must first be said; when a
 * reference leads to no schema.
 */
export function ensureKnownSchemas(definitions: Definitions): void {
  for (const [name, schema] of Object.entries(definitions)) ensureKnown(schema, [name], definitions);
}

function ensureKnown(schema: Schema, place: readonly string[], definitions: Definitions): void {
  const unknown = unknownIn(schema);
  if (unknown !== undefined)
    throw new Error(`${pointer(...place)}: what a change of ${unknown} demands is not said; ${advice}`);
  if (schema.$ref !== undefined && !leadsToSchema(schema.$ref, definitions))
    throw new Error(`${pointer(...place)}: the reference ${JSON.stringify(schema.$ref)} leads to no schema`);
  for (const [steps, inner] of innerSchemas(schema)) ensureKnown(inner, [...place, ...steps], definitions);
}

/** Whether there is a schema at the end of a reference, and of those in it: not nothing, and not the reference again. */
function leadsToSchema(reference: string, definitions: Definitions, passed: readonly string[] = []): boolean {
  const name = nameOf(reference);
  if (passed.includes(name) || !Object.hasOwn(definitions, name)) return false;
  const { $ref, anyOf = [] } = definitions[name] as Schema;
  return [$ref, ...anyOf.map((branch) => branch.$ref)].every(
    (next) => next === undefined || leadsToSchema(next, definitions, [...passed, name]),
  );
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
