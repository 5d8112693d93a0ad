import { type FieldDefinition, resolveField, type Schema, typesByPlural } from "@open-resolutions/core";
import { definitions } from "@open-resolutions/schemas";
import { classes, prefixes, terms } from "./vocabularies.ts";

/** A JSON-LD context, or the definition of a term in one. */
type Context = { readonly [term: string]: unknown };

/** The names under which the ids of our records are IRIs. They name things and lead to no page. */
const base = "https://github.com/open-resolutions/open-resolutions/id/";

/** The lists whose order says something: a mandate names the position of its act. */
const ordered = new Set(["resolution.divisions", "paragraph.acts"]);

/**
 * The JSON-LD context with which the records are linked data (JSON-LD 1.1, type-scoped and property-scoped contexts): a
 * record's `type` says which terms its fields are. Every field has a term, one of schema.org, ELI, SKOS or Web
 * Annotation where there is one with the same meaning; `$schema` is said to mean nothing.
 *
 * A resolution is named by its slug, which is also the id of the document that others cite; everything else by its id.
 */
export function jsonLdContext(): object {
  const records = Object.values(typesByPlural).map((type) => [
    type,
    { "@id": classes[type], "@context": recordTerms(type) },
  ]);
  return {
    "@context": {
      "@version": 1.1,
      "@base": base,
      ...prefixes,
      type: "@type",
      $schema: null,
      ...Object.fromEntries(records),
    },
  };
}

/** The terms of the fields of a record. */
function recordTerms(type: string): Context {
  const named = type === "resolution" ? "slug" : "id";
  const { type: _, ...fields } = fieldTerms(type, definitions[type] ?? {});
  return { ...fields, [named]: "@id" };
}

/** The terms of the fields of an object. @param name its definition, or the path to it: `resolution.meeting` */
function fieldTerms(name: string, { properties = {} }: Schema): Context {
  const fields = Object.entries(properties).filter(([field]) => field !== "$schema");
  return Object.fromEntries(fields.map(([field, schema]) => [field, term(`${name}.${field}`, schema)]));
}

function term(path: string, property: Schema): unknown {
  const field = resolveField(property);
  const iri = terms[path] ?? `or:${path}`;
  const { items } = field.schema;
  if (field.schema.type !== "array" || !items) return { "@id": iri, ...valueTerms(path, field) };
  const container = ordered.has(path) ? "@list" : "@set";
  return { "@id": iri, "@container": container, ...valueTerms(path, resolveField(items)) };
}

/** How a value is read: as a reference, a date, an object with terms of its own, or as it is. */
function valueTerms(path: string, { schema, reference, definition }: FieldDefinition): Context {
  if (schema.properties) return { "@context": fieldTerms(definition ?? path, schema) };
  // A resolution is referred to by its symbol, which is no IRI.
  if (reference === "resolution") return {};
  if (reference || schema.format === "uri" || definition === "url") return { "@type": "@id" };
  return schema.format === "date" ? { "@type": "xsd:date" } : {};
}
