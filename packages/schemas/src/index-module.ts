import { capitalize } from "./capitalize.ts";
import {
  alternateKeys,
  collectionTypes,
  indexTypes,
  recordFiles,
  recordTypes,
  typesByPlural,
} from "./record-types.ts";
import type { Schema } from "./schema-type.ts";

/** The package's main module: the record types, the addresses of the schemas, and every definition as data. */
export function indexModule(
  bundled: Schema,
  schemaAddresses: Record<string, string>,
  format: "esm" | "cjs",
): string {
  return dataModule(
    {
      recordTypes,
      typesByPlural,
      recordFiles,
      alternateKeys,
      collectionTypes,
      schemaAddresses,
      definitions: bundled.$defs,
    },
    format,
  );
}

/** The module of the views: the definitions as people write records, and as they are published. */
export function viewsModule(views: Record<"authored" | "published", Schema>, format: "esm" | "cjs"): string {
  return dataModule({ views: { authored: views.authored.$defs, published: views.published.$defs } }, format);
}

/** Its declarations. */
export function declareViews(): string {
  return `import type { Schema } from "./schema.cjs";

/**
 * The definitions of the schemas in two views, by name; references between them read \`#/$defs/name\`. The authored
 * view is what a person writes, without what is derived; in the published view every derived field is required.
 */
export declare const views: {
  readonly authored: { readonly [name: string]: Schema };
  readonly published: { readonly [name: string]: Schema };
};
`;
}

/** The module of the index: its record types by the names of their tables, and their definitions in the facts view. */
export function factsModule(facts: Schema, format: "esm" | "cjs"): string {
  return dataModule({ indexTypes, facts: facts.$defs }, format);
}

/** Its declarations. */
export function declareFacts(): string {
  const types = Object.entries(indexTypes).map(([table, type]) => `readonly ${table}: "${type}"`);
  return `import type { Schema } from "./schema.cjs";

export type * from "./typescript/facts.cjs";
export type { Schema };

/** The record types of the index by the names of their tables. */
export declare const indexTypes: { ${types.join("; ")} };

/** The definitions of the facts view by name, without the words of the organ; references read \`#/$defs/name\`. */
export declare const facts: { readonly [name: string]: Schema };
`;
}

function dataModule(constants: Record<string, unknown>, format: "esm" | "cjs"): string {
  return Object.entries(constants)
    .map(([name, value]) => {
      const left = format === "esm" ? `export const ${name}` : `exports.${name}`;
      return `${left} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
    })
    .join("");
}

/** Its declarations, with the types of every record in both views. */
export function declareIndex(): string {
  const fields = (record: Readonly<Record<string, string>>) =>
    Object.entries(record)
      .map(([name, value]) => `readonly ${name}: ${JSON.stringify(value)}`)
      .join("; ");
  const typeMap = (prefix: string) =>
    recordTypes
      .map((type) => `  ${type}: ${prefix}.${prefix === "authored" ? "Authored" : ""}${capitalize(type)};`)
      .join("\n");
  return `import type * as authored from "./typescript/authored.cjs";
import type * as published from "./typescript/published.cjs";
import type { Schema } from "./schema.cjs";

export type * from "./typescript/authored.cjs";
export type * from "./typescript/changes.cjs";
export type * from "./typescript/ids.cjs";
export type * from "./typescript/published.cjs";
export type { Schema };

/** The record types, in the order in which they are published; each has its own schema. */
export declare const recordTypes: readonly ${JSON.stringify(recordTypes)};

/** The name of a record type. */
export type RecordType = (typeof recordTypes)[number];

/** The authored view of each record type: what a person writes. */
export interface AuthoredRecords {
${typeMap("authored")}
}

/** The published view of each record type: with every derived field. */
export interface PublishedRecords {
${typeMap("published")}
}

/** The record types by the names of their lists and tables. */
export declare const typesByPlural: { ${fields(typesByPlural)} };

/** The path of the records of each type in a dataset folder: \`*\` is an id, or the slug of a resolution. */
export declare const recordFiles: { ${fields(recordFiles)} };

/** The field, beside the id, by which the records of a type are also found: the slug of a resolution. */
export declare const alternateKeys: { readonly [Type in RecordType]?: string };

/** The files that hold many records of one type; the key is also the name of the list in the file. */
export declare const collectionTypes: { ${fields(collectionTypes)} };

/** The public address (\`$id\`) of the schema of each kind of file, by its name: \`actor\`, \`paragraphs\`, \`changes\`. */
export declare const schemaAddresses: { readonly [name: string]: string };

/**
 * Every definition of the schemas by its name (\`actor\`, \`mention\`, \`actorId\`); references between them
 * read \`#/$defs/name\`. Derived fields are marked \`readOnly\`.
 */
export declare const definitions: { readonly [name: string]: Schema };
`;
}
