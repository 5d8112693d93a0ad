import type { Table } from "@open-resolutions/core";

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
