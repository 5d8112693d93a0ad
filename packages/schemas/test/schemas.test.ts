import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundleAll } from "../src/bundle.ts";
import { mapSchema } from "../src/map-schema.ts";
import { collectionTypes, indexTypes, recordTypes } from "../src/record-types.ts";
import type { Schema } from "../src/schema-type.ts";
import { readSchemas } from "../src/source.ts";
import { createAjv } from "../src/validators.ts";

const schemas = readSchemas();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
// Before the first release the schemas have the addresses of that release.
const major = Math.max(1, Number.parseInt(version, 10));

/** Every schema in a file, the file itself included. */
function allSchemas(file: Schema): Schema[] {
  const found: Schema[] = [];
  mapSchema(file, (schema) => {
    found.push(schema);
    return schema;
  });
  return found;
}

/** A field with the definitions to which it refers, the field first. */
function withReferences(field: Schema, file: Schema): Schema[] {
  const [target = "", name = ""] = field.$ref?.split("#/$defs/") ?? [];
  const home = target === "" ? file : schemas.get(target);
  const definition = field.$ref === undefined ? undefined : home?.$defs?.[name];
  return definition && home ? [field, ...withReferences(definition, home)] : [field];
}

function admitsNull({ type, anyOf = [], oneOf = [] }: Schema): boolean {
  return (
    type === "null" || (Array.isArray(type) && type.includes("null")) || [...anyOf, ...oneOf].some(admitsNull)
  );
}

describe.each([...schemas])("%s", (name, file) => {
  const isReadOnly = (field: Schema) => withReferences(field, file).some(({ readOnly }) => readOnly);
  const isNullable = (field: Schema) => withReferences(field, file).some(admitsNull);

  it("has an absolute $id with the major version in its path and the file's name at its end", () => {
    expect(file.$id).toMatch(new RegExp(`^https://\\S+@${major}/\\S+$`));
    expect(file.$id?.endsWith(`/${name}`)).toBe(true);
  });

  it("closes every object", () => {
    for (const schema of allSchemas(file))
      if (schema.properties) expect(schema.additionalProperties).toBe(false);
  });

  it("has no authored field that is both optional and nullable: an empty cell would have two meanings", () => {
    const twofold = allSchemas(file).flatMap(({ properties = {}, required = [] }) =>
      Object.entries(properties)
        .filter(([name, field]) => !required.includes(name) && !isReadOnly(field) && isNullable(field))
        .map(([name]) => name),
    );
    expect(twofold).toEqual([]);
  });

  it("explains every field with a title and a description", () => {
    const unexplained = allSchemas(file).flatMap(({ properties = {} }) =>
      Object.entries(properties).filter(([, field]) => !field.$ref && !(field.title && field.description)),
    );
    expect(unexplained).toEqual([]);
    for (const [definition, schema] of Object.entries(file.$defs ?? {})) {
      expect([definition, Boolean(schema.title && schema.description)]).toEqual([definition, true]);
    }
  });

  it("refers to other files by relative references that resolve", () => {
    for (const { $ref } of allSchemas(file)) {
      if ($ref === undefined) continue;
      const [target = "", pointer] = $ref.split("#/");
      let found: unknown = target === "" ? file : schemas.get(target);
      for (const step of pointer?.split("/") ?? []) found = (found as Record<string, unknown>)?.[step];
      expect([$ref, Boolean(found)]).toEqual([$ref, true]);
    }
  });

  it("has patterns that its examples need", () => {
    const withoutExample = allSchemas(file).filter(
      ({ pattern, examples, readOnly }) =>
        pattern && !examples && !readOnly && pattern !== "^https://" && !pattern.startsWith("^\\S"),
    );
    expect(withoutExample.map(({ title }) => title)).toEqual([]);
  });
});

it("gives examples that their own fields accept", () => {
  const { $defs = {} } = bundleAll(schemas, [...recordTypes, ...Object.keys(collectionTypes)]);
  const ajv = createAjv();
  for (const schema of Object.values($defs).flatMap(allSchemas)) {
    if (!schema.examples || schema.type === "object" || schema.type === "array") continue;
    const validate = ajv.compile({ ...schema, $defs });
    for (const example of schema.examples) {
      const shortened = typeof example === "string" && example.includes("…");
      expect([example, shortened || validate(example)]).toEqual([example, true]);
    }
  }
});

it("has a schema for every record type and collection, for the index, for common definitions, and for the changes of a release", () => {
  const expected = [
    ...[...recordTypes, ...Object.keys(collectionTypes), "common", "annotation", "changes"],
    ...Object.values(indexTypes).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    ),
  ];
  expect([...schemas.keys()].sort()).toEqual(expected.map((name) => `${name}.schema.json`).sort());
});
