import type { Column, Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../../foreign-keys.ts";
import { licenseAddress } from "../../licence-address.ts";
import type { DatasetDescription, ListedFile } from "../../writer.ts";
import { dialect } from "./csv-text.ts";
import type { DescribedTable } from "./table-files.ts";
import { wholeValuePattern } from "./whole-value-pattern.ts";

/** The descriptor of the tables (Data Package 2.0, https://datapackage.org/standard/data-package/). */
export function dataPackage(
  tables: readonly DescribedTable[],
  { name, title, version, license, source, sourceDate }: DatasetDescription,
): object {
  const path = licenseAddress(license);
  const newest = sourceDate === undefined ? "" : ` The newest source was published on ${sourceDate}.`;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    description: `One table for each kind of record and for each of its lists.${newest}`,
    version,
    ...(path && { licenses: [{ name: license, path }] }),
    sources: [{ title: source, path: "https://docs.un.org/" }],
    resources: tables.flatMap(({ table, files: [file] }) => (file ? [resource(table, file)] : [])),
  };
}

function resource(table: Table, { path, bytes, sha256 }: ListedFile): object {
  const keys = foreignKeysOf(table).map(({ columns, table: name, references }) => ({
    fields: columns,
    reference: { resource: name, fields: references },
  }));
  return {
    name: table.name,
    type: "table",
    path,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.columns.map(field),
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...(keys.length > 0 && { foreignKeys: keys }),
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
