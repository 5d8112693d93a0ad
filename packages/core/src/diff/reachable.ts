import type { Schema } from "@open-resolutions/schemas";
import type { Definitions } from "./structure.ts";

/** The names of the definitions to which some of them lead, these included, by whatever references. */
export function reachableFrom(names: Iterable<string>, definitions: Definitions): Set<string> {
  const found = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || !Object.hasOwn(definitions, name)) continue;
    found.add(name);
    waiting.push(...referencesIn(definitions[name] as Schema));
  }
  return found;
}

/** The names of the definitions to which a schema refers. */
function referencesIn(schema: Schema): string[] {
  return [
    ...(schema.$ref === undefined ? [] : [nameOf(schema.$ref)]),
    ...innerSchemas(schema).flatMap(([, inner]) => referencesIn(inner)),
  ];
}

/** The name of the definition to which a reference leads. */
export function nameOf(reference: string): string {
  return reference.replace("#/$defs/", "");
}

/** The schemas that stand in another, and the steps from there to each. */
export function innerSchemas(schema: Schema): [steps: string[], inner: Schema][] {
  const { items, anyOf = [], oneOf = [], properties = {}, patternProperties = {} } = schema;
  const several = Object.entries({ anyOf, oneOf, properties, patternProperties });
  return [
    ...(items === undefined ? [] : [[["items"], items] satisfies [string[], Schema]]),
    ...several.flatMap(([keyword, schemas]) =>
      Object.entries(schemas).map(([name, inner]): [string[], Schema] => [[keyword, name], inner]),
    ),
  ];
}
