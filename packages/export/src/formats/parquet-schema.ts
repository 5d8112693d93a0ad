import type { Column, Table } from "@open-resolutions/core";
import type { SchemaElement } from "hyparquet-writer";

/** A list of single values, such as the themes of a paragraph, as a column of the table whose rows have it. */
export interface ListColumn {
  readonly name: string;
  /** The table that holds the same values, one in each row. */
  readonly table: Table;
}

/**
 * The list columns of a table. A list of single values is one column (`list<string>`): there it is what an analyst
 * asks for, as in `list_contains(themes, 'cybercrime')`. A list of objects stays a table of its own, because its items
 * have keys to which other tables lead.
 */
export function listColumnsOf(table: Table, tables: readonly Table[]): ListColumn[] {
  return tables
    .filter(({ parent, columns }) => parent?.table === table && columns.at(-1)?.path.length === 0)
    .map((list) => ({ name: list.name.slice(table.singular.length + 1), table: list }));
}

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
