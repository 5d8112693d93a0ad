import { mapSchema } from "./map-schema.ts";
import type { Schema } from "./schema-type.ts";

/**
 * One self-contained schema with every definition that the named files use in `$defs`, each under the name of
 * its file or of its definition. It has no `$id` and no reference to another file.
 *
 * @throws when a reference points to nothing, or two definitions have the same name.
 */
export function bundleAll(files: ReadonlyMap<string, Schema>, names: readonly string[]): Schema {
  const definitions = new Map<string, Schema>();
  const origins = new Map<string, string>();

  function include(file: string, definition: string | undefined): string {
    const name = definition ?? recordName(file);
    const origin = `${file}#${definition ?? ""}`;
    if (origins.has(name)) {
      if (origins.get(name) !== origin)
        throw new Error(`two definitions are named ${name}: ${origin}, ${origins.get(name)}`);
      return name;
    }
    const root = files.get(file);
    const schema = definition === undefined ? root : root?.$defs?.[definition];
    if (!schema) throw new Error(`a reference points to ${origin}, which does not exist`);
    origins.set(name, origin);
    definitions.set(name, {});
    const { $schema: _, $id: __, $defs: ___, ...rest } = mapSchema(schema, followReference(file));
    definitions.set(name, rest);
    return name;
  }

  /** A reference to a file or a definition leads to its place in the bundle; a field of another schema is copied. */
  function followReference(file: string): (schema: Schema) => Schema {
    return (schema) => {
      if (schema.$ref === undefined) return schema;
      const [target = "", pointer] = schema.$ref.split("#/");
      const [parent, name, ...field] = pointer?.split("/") ?? [];
      const origin = target || file;
      if (pointer === undefined) return { ...schema, $ref: `#/$defs/${include(origin, undefined)}` };
      if (parent === "$defs" && field.length === 0)
        return { ...schema, $ref: `#/$defs/${include(origin, name)}` };
      const { $ref: _, ...own } = schema;
      return { ...mapSchema(fieldAt(files, origin, pointer), followReference(origin)), ...own };
    };
  }

  for (const name of names) include(schemaFile(name), undefined);
  return { $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The bundle of one file as a schema of its own: its content at the root, what it uses in `$defs`. */
export function bundle(files: ReadonlyMap<string, Schema>, name: string): Schema {
  const { [name]: root, ...$defs } = bundleAll(files, [name]).$defs ?? {};
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs };
}

/** The field at a pointer, such as `properties/title`. @throws when the file has none. */
function fieldAt(files: ReadonlyMap<string, Schema>, file: string, pointer: string): Schema {
  let field: unknown = files.get(file);
  for (const step of pointer.split("/")) field = (field as Record<string, unknown> | undefined)?.[step];
  if (!field) throw new Error(`a reference points to ${file}#/${pointer}, which does not exist`);
  return field;
}

/** The file of a record type: that of `indexedResolution` is `indexed-resolution.schema.json`. */
function schemaFile(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;
}

/** The record type of a file. */
function recordName(file: string): string {
  return file.replace(".schema.json", "").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
