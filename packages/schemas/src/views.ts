import { mapSchema } from "./map-schema.ts";
import type { Schema } from "./schema-type.ts";

/** What a person writes: the schema without its `readOnly` fields. Takes and returns a bundled schema. */
export function authoredView(bundled: Schema): Schema {
  return mapSchema(bundled, ({ $comment: _, ...schema }) => {
    if (!schema.properties) return schema;
    const entries = Object.entries(schema.properties).filter(
      ([, field]) => !annotation(bundled, field, "readOnly"),
    );
    const properties = Object.fromEntries(entries);
    const required = schema.required?.filter((name) => Object.hasOwn(properties, name));
    return { ...schema, properties, ...(required && { required }) };
  });
}

/**
 * What a user gets: every `readOnly` field and every field with a default is there; `$schema` and private
 * fields (`x_`) are not. Takes and returns a bundled schema.
 */
export function publishedView(bundled: Schema): Schema {
  return mapSchema(bundled, ({ $comment: _, ...schema }) => {
    if (!schema.properties) return schema;
    const { $schema: __, ...properties } = schema.properties;
    const { patternProperties: ___, ...rest } = schema;
    const always = Object.keys(properties).filter((name) => {
      const field = properties[name];
      return (
        schema.required?.includes(name) ||
        annotation(bundled, field, "readOnly") ||
        annotation(bundled, field, "default") !== undefined
      );
    });
    return { ...rest, properties, required: always };
  });
}

/** The fields that say who made an annotation. */
const ofOrigin = new Set(["#/$defs/method", "#/$defs/reviewer"]);

/**
 * What the index holds: the fields of a schema that hold no words of the organ, and say nothing about the place of such
 * words. The schemas mark these fields with the comment `wording`. The method and the reviewer of each annotation go too: a
 * program made all of them, and every line says so once. A list that may be empty is not required. Takes and returns a bundled schema.
 */
export function factsView(bundled: Schema): Schema {
  const facts = mapSchema(bundled, (schema) => {
    const { readOnly: _, ...rest } = schema;
    if (!schema.properties) return rest;
    const entries = Object.entries(schema.properties).filter(
      ([, field]) => annotation(bundled, field, "$comment") !== "wording" && !ofOrigin.has(field.$ref ?? ""),
    );
    const properties = Object.fromEntries(entries);
    // An empty list is left out.
    const required = schema.required?.filter(
      (name) => properties[name] && (properties[name].type !== "array" || properties[name].minItems),
    );
    return { ...rest, properties, ...(required && { required }) };
  });
  // The marks go last: the schema around a field looks for them.
  return mapSchema(facts, ({ $comment: _, ...schema }) => schema);
}

/** The value of an annotation of a field, its own or that of the definition to which it refers. */
function annotation(
  bundled: Schema,
  field: Schema | undefined,
  key: "readOnly" | "default" | "$comment",
): unknown {
  if (field?.[key] !== undefined) return field[key];
  const name = field?.$ref?.replace("#/$defs/", "");
  return name === undefined ? undefined : annotation(bundled, bundled.$defs?.[name], key);
}
