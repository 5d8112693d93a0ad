import type { Column, Table } from "@open-resolutions/core";

/** A name in SQL. Some columns, such as `end`, have the names of keywords. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Names in SQL, in parentheses. */
export function sqlNames(names: readonly string[]): string {
  return `(${names.map(sqlName).join(", ")})`;
}

/** A text in SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The name of each type of column in a kind of SQL. */
export type SqlTypes = Readonly<Record<Column["type"], string>>;

/** The statement that makes a table, with its types and its primary key. @param more further lines inside it. */
export function createTable(
  table: Table,
  types: SqlTypes,
  more: readonly string[] = [],
  suffix = "",
): string {
  const columns = table.columns.map(
    ({ name, type, required }) => `${sqlName(name)} ${types[type]}${required ? " NOT NULL" : ""}`,
  );
  const lines = [...columns, `PRIMARY KEY ${sqlNames(table.primaryKey)}`, ...more];
  return `CREATE TABLE ${sqlName(table.name)} (\n  ${lines.join(",\n  ")}\n)${suffix};\n`;
}

/** The statements that say what a table and each of its columns mean. */
export function comments({ name, description, columns }: Table): string {
  const ofColumns = columns.flatMap((column) => {
    const about = column.schema.description ?? column.schema.title;
    return about === undefined
      ? []
      : [`COMMENT ON COLUMN ${sqlName(name)}.${sqlName(column.name)} IS ${sqlText(about)};\n`];
  });
  return [`COMMENT ON TABLE ${sqlName(name)} IS ${sqlText(description)};\n`, ...ofColumns].join("");
}
