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
    const {
      $schema: _,
      $id: __,
      $defs: ___,
      ...rest
    } = mapSchema(schema, (inner) => {
      if (inner.$ref === undefined) return inner;
      const [target = "", pointer] = inner.$ref.split("#/$defs/");
      return { ...inner, $ref: `#/$defs/${include(target || file, pointer)}` };
    });
    definitions.set(name, rest);
    return name;
  }

  for (const name of names) include(`${name}.schema.json`, undefined);
  return { $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** The bundle of one file as a schema of its own: its content at the root, what it uses in `$defs`. */
export function bundle(files: ReadonlyMap<string, Schema>, name: string): Schema {
  const { [name]: root, ...$defs } = bundleAll(files, [name]).$defs ?? {};
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs };
}

function recordName(file: string): string {
  return file.replace(".schema.json", "");
}
