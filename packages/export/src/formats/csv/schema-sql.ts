import type { Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../../foreign-keys.ts";
import { comments, createTable, type SqlTypes, sqlName, sqlNames } from "./sql.ts";
import type { DescribedTable } from "./table-files.ts";

const types: SqlTypes = { string: "text", integer: "integer", date: "date" };

/** The tables for PostgreSQL: types, keys, and a comment on every table and column. */
export function schemaSql(tables: readonly DescribedTable[]): string {
  const all = tables.map(({ table }) => table);
  return `-- The tables of United Nations resolutions, for PostgreSQL. load.postgres.sql runs this file and loads the rows.

${all.map((table) => `${createTable(table, types)}${comments(table)}`).join("\n")}
-- Records refer to each other in circles, so every key is checked at the end of the transaction.
${all.map(foreignKeys).join("")}`;
}

function foreignKeys(table: Table): string {
  return foreignKeysOf(table)
    .map(
      (key) =>
        `ALTER TABLE ${sqlName(table.name)} ADD FOREIGN KEY ${sqlNames(key.columns)} REFERENCES ${sqlName(key.table)} ${sqlNames(key.references)} DEFERRABLE INITIALLY DEFERRED;\n`,
    )
    .join("");
}
