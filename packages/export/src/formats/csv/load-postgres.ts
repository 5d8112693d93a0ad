import { sqlName, sqlText } from "./sql.ts";
import type { DescribedTable } from "./table-files.ts";

/** The script that loads the files into PostgreSQL with psql. */
export function loadPostgres(tables: readonly DescribedTable[]): string {
  const copies = tables.flatMap(({ table, files }) =>
    files.map(
      ({ path }) =>
        `\\copy ${sqlName(table.name)} FROM ${sqlText(path)} WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')\n`,
    ),
  );
  return `-- Loads the tables into PostgreSQL. Run it in the folder of this file: psql -d DATABASE -f load.postgres.sql
-- All or nothing: if a row does not fit, the database stays as it was.
\\set ON_ERROR_STOP on
BEGIN;
\\i schema.sql
${copies.join("")}COMMIT;
ANALYZE;
`;
}
