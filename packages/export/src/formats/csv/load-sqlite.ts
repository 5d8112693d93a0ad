import { foreignKeysOf } from "../../foreign-keys.ts";
import { createTable, type SqlTypes, sqlName, sqlNames, sqlText } from "./sql.ts";
import type { DescribedTable } from "./table-files.ts";

/** SQLite has no type for days; a day is a text such as 2022-11-22. */
const types: SqlTypes = { string: "TEXT", integer: "INTEGER", date: "TEXT" };

/** The script that loads the files into SQLite with its command line program. */
export function loadSqlite(tables: readonly DescribedTable[]): string {
  return `-- Loads the tables into SQLite 3.37 or later. Run it in the folder of this file: sqlite3 resolutions.db < load.sqlite.sql
.bail on
PRAGMA foreign_keys = OFF;
BEGIN;

${tables.map(loadTable).join("\n")}
COMMIT;
-- Prints a line for every reference that points to nothing; nothing is printed when all is well.
PRAGMA foreign_key_check;
`;
}

function loadTable({ table, files }: DescribedTable): string {
  const keys = foreignKeysOf(table).map(
    ({ columns, table: other, references }) =>
      `FOREIGN KEY ${sqlNames(columns)} REFERENCES ${sqlName(other)} ${sqlNames(references)}`,
  );
  // The program imports every cell as text, and the empty cell as the empty text.
  const cells = sqlName(`${table.name}_cells`);
  const values = table.columns.map(({ name }) => `NULLIF(${sqlName(name)}, '')`).join(", ");
  const imports = files.map(
    ({ path }) => `.import --csv ${sqlText(path)} ${cells}
INSERT INTO ${sqlName(table.name)} SELECT ${values} FROM ${cells};
DROP TABLE ${cells};
`,
  );
  return `${createTable(table, types, keys, " STRICT")}${imports.join("")}`;
}
