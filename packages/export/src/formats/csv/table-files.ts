import type { Table } from "@open-resolutions/core";
import type { ListedFile } from "../../writer.ts";

/** A table and the files with its rows: one, or one for each partition. */
export interface DescribedTable {
  readonly table: Table;
  readonly files: readonly ListedFile[];
}

/** The tables with their files, by the names of the files. */
export function describedTables(tables: readonly Table[], files: readonly ListedFile[]): DescribedTable[] {
  return tables.map((table) => ({
    table,
    files: files.filter(({ path }) => path.split("/").at(-1) === `${table.name}.csv`),
  }));
}
