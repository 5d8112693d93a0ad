import type { Column, Table } from "@open-resolutions/core";
import { foreignKeysOf } from "../foreign-keys.ts";

/** A name as SQL writes it. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const list = (names: readonly string[]) => names.map(quoted).join(", ");

/**
 * The statement that creates a table: STRICT, so that no text becomes a number, with its keys. The descriptions are
 * comments inside it, because SQLite keeps them: `.schema` shows them. A list's table is stored in the order of its
 * key (WITHOUT ROWID), which saves a second copy of the key.
 */
export function createTable(table: Table): string {
  const columns = table.columns.map((column) => ({
    sql: `${quoted(column.name)} ${column.type === "integer" ? "INTEGER" : "TEXT"}${column.required ? " NOT NULL" : ""}`,
    comment: describe(column),
  }));
  const keys = [
    `PRIMARY KEY (${list(table.primaryKey)})`,
    ...foreignKeysOf(table).map(
      (key) => `FOREIGN KEY (${list(key.columns)}) REFERENCES ${quoted(key.table)} (${list(key.references)})`,
    ),
  ];
  return [
    `CREATE TABLE ${quoted(table.name)} ( -- ${oneLine(table.description)}`,
    ...columns.map(({ sql, comment }) => `  ${sql}, -- ${comment}`),
    keys.map((key) => `  ${key}`).join(",\n"),
    `) STRICT${table.parent ? ", WITHOUT ROWID" : ""}`,
  ].join("\n");
}

/** The statements that create an index for each foreign key with which the primary key does not already begin. */
export function createIndexes(table: Table): string[] {
  return foreignKeysOf(table)
    .filter(({ columns }) => columns.some((name, at) => name !== table.primaryKey[at]))
    .map(
      ({ columns }) =>
        `CREATE INDEX ${quoted(`${table.name}_${columns.join("_")}`)} ON ${quoted(table.name)} (${list(columns)})`,
    );
}

export function insertRow({ name, columns }: Table): string {
  return `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => "?").join(", ")})`;
}

/** What a column holds, in one line. */
export function describe({ schema: { title, description } }: Column): string {
  return oneLine([title, description].filter(Boolean).join(": "));
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
