import { comments, createTable, type SqlTypes, sqlName, sqlText } from "./sql.ts";
import type { DescribedTable } from "./table-files.ts";

const types: SqlTypes = { string: "VARCHAR", integer: "INTEGER", date: "DATE" };
const options = `(FORMAT csv, AUTO_DETECT false, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`;

/**
 * The script that loads the files into DuckDB with their types, which it would otherwise guess from the first rows.
 * It has no foreign keys: DuckDB cannot add them to a table that exists, and records refer to each other in circles.
 */
export function loadDuckdb(tables: readonly DescribedTable[]): string {
  const loads = tables.map(({ table, files }) => {
    const copies = files.map(({ path }) => `COPY ${sqlName(table.name)} FROM ${sqlText(path)} ${options};\n`);
    return `${createTable(table, types)}${copies.join("")}${comments(table)}`;
  });
  return `-- Loads the tables into DuckDB. Run it in the folder of this file: duckdb resolutions.duckdb -f load.duckdb.sql
BEGIN;

${loads.join("\n")}
COMMIT;
`;
}
