// @boundaries-ignore the edits are of the sources of the schemas, which no package publishes
import { bundleAll } from "../../schemas/src/bundle.ts";
// @boundaries-ignore the edits are of the sources of the schemas, which no package publishes
import { collectionTypes, recordTypes } from "../../schemas/src/record-types.ts";
// @boundaries-ignore the edits are of the sources of the schemas, which no package publishes
import type { Schema } from "../../schemas/src/schema-type.ts";
// @boundaries-ignore the edits are of the sources of the schemas, which no package publishes
import { readSchemas } from "../../schemas/src/source.ts";
// @boundaries-ignore the edits are of the sources of the schemas, which no package publishes
import { authoredView, publishedView } from "../../schemas/src/views.ts";
import { describeTables, type Structure } from "../src/diff/structure.ts";
import { tablesIn } from "../src/tables/table.ts";

/** An edit of the schemas, by the name of their files without `.schema.json`. */
export type SchemaEdit = (schema: (name: string) => Schema) => void;

/** The structure that a release would have after some edits of the real schemas. */
export function structureAfter(edit: SchemaEdit): Structure {
  const files = structuredClone(readSchemas());
  edit((name) => {
    const schema = files.get(`${name}.schema.json`);
    if (!schema) throw new Error(`there is no schema ${name}`);
    return schema;
  });
  const bundled = bundleAll(files, [...recordTypes, ...Object.keys(collectionTypes)]);
  return {
    authored: authoredView(bundled).$defs ?? {},
    published: publishedView(bundled).$defs ?? {},
    tables: describeTables(tablesIn(bundled.$defs ?? {})),
  };
}

/** A field of a schema. @throws when it has none of this name. */
export function field(schema: Schema | undefined, name: string): Schema {
  const found = schema?.properties?.[name];
  if (!found) throw new Error(`there is no field ${name}`);
  return found;
}

/** A definition of a schema file. @throws when it has none of this name. */
export function definition(schema: Schema, name: string): Schema {
  const found = schema.$defs?.[name];
  if (!found) throw new Error(`there is no definition ${name}`);
  return found;
}
