import type { Column, Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../../foreign-keys.ts";
import { licenseAddress } from "../../licence-address.ts";
import type { DatasetDescription } from "../../writer.ts";
import { dialect } from "./csv-text.ts";
import type { DescribedTable } from "./table-files.ts";

/** The metadata of the tables for CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export function csvMetadata(tables: readonly DescribedTable[], dataset: DatasetDescription): object {
  const license = licenseAddress(dataset.license);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    "dc:title": dataset.title,
    ...(license && { "dc:license": { "@id": license } }),
    "dc:source": dataset.source,
    dialect: {
      encoding: "utf-8",
      header: dialect.header,
      delimiter: dialect.delimiter,
      lineTerminators: [dialect.lineTerminator],
      quoteChar: dialect.quoteChar,
      doubleQuote: dialect.doubleQuote,
    },
    tables: tables.map(({ table }) => describeTable(table)),
  };
}

function describeTable(table: Table): object {
  const url = (name: string) => `${name}.csv`;
  const foreignKeys = foreignKeysOf(table).map((key) => ({
    columnReference: key.columns,
    reference: { resource: url(key.table), columnReference: key.references },
  }));
  return {
    url: url(table.name),
    "dc:description": table.description,
    tableSchema: {
      columns: table.columns.map(describeColumn),
      primaryKey: table.primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function describeColumn({ name, type, required, schema }: Column): object {
  return {
    name,
    titles: name,
    datatype:
      type === "integer" && schema.minimum !== undefined ? { base: type, minimum: schema.minimum } : type,
    ...(required && { required }),
    ...(schema.description && { "dc:description": schema.description }),
  };
}
