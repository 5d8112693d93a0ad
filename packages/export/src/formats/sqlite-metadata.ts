import type { Table } from "@open-resolutions/core";
import { licenseAddress } from "../licence-address.ts";
import type { DatasetDescription } from "../writer.ts";
import { describe } from "./sqlite-schema.ts";
import { viewsOf } from "./sqlite-views.ts";

/**
 * What Datasette shows beside the data (https://docs.datasette.io/en/stable/metadata.html): title, licence and source,
 * and the description of every table, column and view.
 *
 * @param database the name of the database: its file name without extension.
 */
export function datasetteMetadata(database: string, dataset: DatasetDescription, tables: readonly Table[]) {
  const described = tables.map(({ name, description, columns }) => [
    name,
    {
      description,
      columns: Object.fromEntries(columns.map((column) => [column.name, describe(column)])),
    },
  ]);
  const questions = viewsOf(tables).map(({ name, description }) => [name, { description }]);
  const address = licenseAddress(dataset.license);
  return {
    title: dataset.title,
    description: `Version ${dataset.version}. Search the texts in the table "paragraphs".`,
    license: dataset.license,
    ...(address !== undefined && { license_url: address }),
    source: dataset.source,
    databases: { [database]: { tables: Object.fromEntries([...described, ...questions]) } },
  };
}
