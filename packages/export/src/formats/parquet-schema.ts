import type { Column, Table } from "@open-resolutions/core";
import type { SchemaElement } from "hyparquet-writer";
import type { ListColumn } from "./list-columns.ts";

/**
 * The schema of a table's file (Apache Parquet, LogicalTypes.md): strings as UTF8, integers as INT32, dates as DATE,
 * then the list columns in the three levels of LIST.
 */
export function parquetSchema(table: Table, lists: readonly ListColumn[]): SchemaElement[] {
  return [
    { name: "root", num_children: table.columns.length + lists.length },
    ...table.columns.map((column) => leaf(column, column.name, column.required)),
    ...lists.flatMap(({ name, table: { columns } }): SchemaElement[] => [
      { name, repetition_type: "REQUIRED", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      leaf(columns.at(-1) as Column, "element", true),
    ]),
  ];
}

function leaf({ type }: Pick<Column, "type">, name: string, required: boolean): SchemaElement {
  const repetition_type = required ? "REQUIRED" : "OPTIONAL";
  if (type === "string") return { name, repetition_type, type: "BYTE_ARRAY", converted_type: "UTF8" };
  if (type === "date") return { name, repetition_type, type: "INT32", converted_type: "DATE" };
  return { name, repetition_type, type: "INT32" };
}
