import { compile, type JSONSchema } from "json-schema-to-typescript";
import { capitalize } from "./capitalize.ts";
import { mapSchema } from "./map-schema.ts";
import type { Schema } from "./schema-type.ts";

interface TypeScriptSchema extends Schema {
  tsType?: string;
}

/**
 * TypeScript declarations of every record of a bundled view. A choice of fields (`oneOf`) is a union of one interface
 * for each branch. Ids are imported from `./ids.cjs`, which the package that publishes the declarations supplies: strings
 * here, literal unions where the data is known.
 *
 * @param prefix of each type's name, which distinguishes the authored view (`AuthoredActor`) from the published one.
 */
export async function declareTypes(view: Schema, prefix = ""): Promise<string> {
  const definitions = view.$defs ?? {};
  const objects = Object.entries(definitions).filter(([, schema]) => schema.type === "object");
  const typeName = (name: string) => prefix + capitalize(name);

  const prepare = (schema: Schema): Schema =>
    mapSchema(schema, (inner) => {
      const {
        title: _,
        patternProperties: __,
        default: ___,
        readOnly: ____,
        oneOf: _____,
        deprecated,
        examples,
        $ref,
        ...rest
      } = inner;
      const prepared: TypeScriptSchema = rest;
      // A closed type cannot express alternatives that differ only in required fields; the validator checks them.
      if (prepared.anyOf?.every((branch) => Object.keys(branch).join() === "required")) delete prepared.anyOf;
      const target = $ref?.replace("#/$defs/", "");
      if (target !== undefined) {
        const definition = definitions[target] ?? {};
        prepared.description ??= definition.description ?? "";
        if (isId(target)) prepared.tsType = capitalize(target);
        else if (definition.type === "object") prepared.tsType = typeName(target);
        else Object.assign(prepared, { ...prepare(definition), description: prepared.description });
      }
      const shown = examples ?? (target === undefined ? undefined : definitions[target]?.examples);
      if (isAnything(prepared)) prepared.tsType ??= "unknown";
      else if (prepared.type === "object" && !prepared.properties && !prepared.additionalProperties)
        prepared.tsType = "object";
      if (prepared.items) {
        const { description: ______, ...items } = prepared.items;
        prepared.items = items;
      }
      if (prepared.description && shown) {
        prepared.description += shown.map((example) => `\n@example ${JSON.stringify(example)}`).join("");
      }
      // json-schema-to-typescript would put the tag before the description, which would then belong to the tag.
      if (deprecated) prepared.description = `${prepared.description ?? ""}\n@deprecated`;
      return prepared;
    });

  const variants = objects.flatMap(([name, schema]) =>
    choices(schema).map(
      ([field, variant]) => [prefix + capitalize(field) + capitalize(name), variant] as const,
    ),
  );
  const unions = objects.map(([name, schema]) => {
    const branches = choices(schema).map(([field]) => ({
      tsType: prefix + capitalize(field) + capitalize(name),
    }));
    return [
      typeName(name),
      branches.length > 0 ? { description: schema.description, anyOf: branches } : prepare(schema),
    ] as const;
  });

  const body = await compile(
    {
      title: "Unreachable",
      type: "object",
      additionalProperties: false,
      definitions: Object.fromEntries([
        ...unions,
        ...variants.map(([name, schema]) => [name, prepare(schema)]),
      ]),
    } as JSONSchema,
    "Unreachable",
    {
      bannerComment: "",
      unreachableDefinitions: true,
      additionalProperties: false,
      format: true,
      style: { printWidth: 110 },
    },
  );
  const ids = Object.keys(definitions).filter(isId).map(capitalize);
  const imports = ids.length > 0 ? `import type { ${ids.join(", ")} } from "./ids.cjs";\n\n` : "";
  return imports + tidy(body);
}

/** `type ActorId = …` for every id type of the schemas, from its name to the right-hand side. */
export function declareIds(right: (idType: string) => string, idTypes: readonly string[]): string {
  return idTypes.map((name) => `export type ${name} = ${right(name)};\n`).join("");
}

/** The names of the id types, such as `ActorId`, that the declarations import. */
export function idTypeNames(view: Schema): string[] {
  return Object.keys(view.$defs ?? {})
    .filter(isId)
    .map(capitalize);
}

/** Whether a schema accepts every value; json-schema-to-typescript would make it an object. */
function isAnything(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => keyword === "description" || keyword === "tsType");
}

function isId(definition: string): boolean {
  return definition.endsWith("Id");
}

/** Removes the comments of json-schema-to-typescript about itself, which readers of the types do not need. */
function tidy(text: string): string {
  return text
    .replace("export interface Unreachable {}\n", "")
    .replace(
      /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n/g,
      "\n",
    )
    .replace(
      /\/\*\*\n \* This interface was referenced by [^\n]*\n \* via the `definition` "[^"]*"\.\n \*\/\n/g,
      "",
    );
}

/**
 * The variants of an object that must have exactly one of some fields (`oneOf` of nothing but `required`), each with the
 * name of its field. It has that field and never the others, so that a test for the field tells the variants apart.
 */
function choices({ oneOf = [], ...schema }: Schema): [field: string, variant: Schema][] {
  const fields = oneOf.map(({ required = [] }) => required[0] ?? "");
  return fields.map((field) => {
    const others = fields.filter((other) => other !== field);
    const never: Record<string, TypeScriptSchema> = Object.fromEntries(
      others.map((other) => [other, { tsType: "never" }]),
    );
    const properties = { ...schema.properties, ...never };
    return [field, { ...schema, properties, required: [...(schema.required ?? []), field] }];
  });
}
