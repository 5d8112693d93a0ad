import { createHash } from "node:crypto";
import { type Column, type Table, typesByPlural } from "@open-resolutions/core";
import { dialect } from "./csv.ts";
import { wholeValuePattern } from "./whole-value-pattern.ts";

/** What the descriptor says about the dataset, besides its tables. */
export interface PackageDescription {
  version: string;
  /** The newest day on which a resolution of the dataset was published. */
  sourceDate: string;
}

/** The descriptor of the tables (Data Package 2.0, https://datapackage.org/standard/data-package/). */
export function dataPackage(
  csv: ReadonlyMap<Table, string>,
  { version, sourceDate }: PackageDescription,
): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "open-resolutions",
    title: "Open Resolutions: United Nations resolutions as structured data (unofficial)",
    description: `One table for each record type and for each list inside it. The newest source was published on ${sourceDate}.`,
    version,
    licenses: [
      {
        name: "CC0-1.0",
        title: "CC0 1.0 Universal",
        path: "https://creativecommons.org/publicdomain/zero/1.0/",
      },
    ],
    sources: [{ title: "United Nations", path: "https://docs.un.org/" }],
    resources: [...csv].map(([table, text]) => resource(table, text)),
  };
}

function resource(table: Table, text: string): object {
  const bytes = Buffer.from(text);
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    dialect,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.columns.map(field),
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...foreignKeys(table),
    },
  };
}

function field({ name, type, required, schema }: Column): object {
  const constraints = {
    ...(required && { required: true }),
    ...(schema.enum && { enum: schema.enum }),
    ...(schema.pattern && type === "string" && { pattern: wholeValuePattern(schema.pattern) }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
  };
  return {
    name,
    type,
    ...(schema.title && { title: schema.title }),
    ...(schema.description && { description: schema.description }),
    ...(schema.examples && { example: schema.examples[0] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKeys({ columns, parent, parentKey }: Table): { foreignKeys?: object[] } {
  const plurals = new Map(Object.entries(typesByPlural).map(([plural, type]) => [type, plural]));
  const above = parentKey.map(({ name }) => name);
  const keys = [
    ...(parent
      ? [{ fields: above, reference: { resource: parent.table.name, fields: parent.table.primaryKey } }]
      : []),
    ...columns
      .filter(({ name, reference }) => reference && name !== "id" && !above.includes(name))
      .map(({ name, reference }) => ({
        fields: [name],
        reference: { resource: plurals.get(reference ?? "resolution"), fields: ["id"] },
      })),
  ];
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
