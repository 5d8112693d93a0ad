import type { Column, Table } from "@open-resolutions/core";
import {
  type DatasetDescription,
  foreignKeysOf,
  type ListColumn,
  type ListedFile,
  licenseAddress,
  listColumnsOf,
} from "@open-resolutions/export";

/** The descriptor of the Parquet tables (Data Package 2.0, https://datapackage.org/standard/data-package/). */
export function dataPackage(
  tables: readonly Table[],
  files: readonly ListedFile[],
  { name, title, version, license, source }: DatasetDescription,
): object {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const names = new Set(tables.map((table) => table.name));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title,
    version,
    licenses: [{ name: license, path: licenseAddress(license) }],
    sources: [{ title: source, path: "https://docs.un.org/" }],
    resources: tables.flatMap((table) => {
      const file = byPath.get(`${table.name}.parquet`);
      return file ? [resource(table, tables, file, names)] : [];
    }),
  };
}

/** References to records that have no table here, such as actors, are no foreign keys of the package. */
function resource(
  table: Table,
  tables: readonly Table[],
  { path, bytes, sha256 }: ListedFile,
  names: ReadonlySet<string>,
): object {
  const keys = foreignKeysOf(table)
    .filter((key) => names.has(key.table))
    .map(({ columns, table: target, references }) => ({
      fields: columns,
      reference: { resource: target, fields: references },
    }));
  return {
    name: table.name,
    type: "table",
    path,
    description: table.description,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: [...table.columns.map(field), ...listColumnsOf(table, tables).map(listField)],
      primaryKey: table.primaryKey,
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function listField({ name, table: { description } }: ListColumn): object {
  return { name, type: "array", description };
}

function field({ name, type, schema }: Column): object {
  return {
    name,
    type,
    ...(schema.title && { title: schema.title }),
    ...(schema.description && { description: schema.description }),
  };
}
