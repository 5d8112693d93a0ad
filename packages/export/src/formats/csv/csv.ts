import { join } from "node:path";
import type { Row, Table } from "@open-resolutions/core";
import { croissant } from "../../metadata/croissant.ts";
import { type TextFile, textFile } from "../../text-file.ts";
import type { ExportContext, Format, FormatWriter, ListedFile } from "../../writer.ts";
import { csvText } from "./csv-text.ts";
import { csvMetadata } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { loadDuckdb } from "./load-duckdb.ts";
import { loadPostgres } from "./load-postgres.ts";
import { loadSqlite } from "./load-sqlite.ts";
import { schemaSql } from "./schema-sql.ts";
import { type DescribedTable, describedTables } from "./table-files.ts";

/** How many rows wait to be written together: writing one by one takes several times as long. */
const rowsAtOnce = 200;

/** CSV: a file for each table, the metadata of Data Package and CSV on the Web, and SQL that loads the files. */
export const csv: Format = {
  name: "csv",
  canPartition: true,
  open: openCsv,
  describe: (context, files) => describeCsv(describedTables(context.tables, files), context, files),
};

function openCsv({ folder, tables }: ExportContext): FormatWriter {
  const files = new Map(tables.map((table) => [table, tableFile(folder, table)]));
  return {
    write({ rows }) {
      for (const [table, own] of rows) files.get(table)?.add(own);
    },
    async close() {
      return [...files.values()].map((file) => file.close());
    },
    abort() {
      for (const file of files.values()) file.abort();
    },
  };
}

/** The file of a table, with its header. */
function tableFile(folder: string, { name, columns }: Table) {
  const path = `${name}.csv`;
  const file: TextFile = textFile(join(folder, path));
  let waiting: Row[] = [columns.map((column) => column.name)];
  let rows = 0;
  const flush = () => {
    if (waiting.length > 0) file.write(csvText(waiting));
    waiting = [];
  };
  return {
    add(more: readonly Row[]) {
      for (const row of more) waiting.push(row);
      rows += more.length;
      if (waiting.length >= rowsAtOnce) flush();
    },
    close() {
      flush();
      file.close();
      return { path, rows };
    },
    abort: file.close,
  };
}

function describeCsv(
  tables: readonly DescribedTable[],
  { dataset }: Omit<ExportContext, "folder">,
  files: readonly ListedFile[],
): ReadonlyMap<string, string> {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  // None of the three has a way to say that a column's value is in the name of a folder.
  const isWhole = tables.every(({ files }) => files.length === 1 && !files[0]?.path.includes("/"));
  return new Map([
    ...(isWhole
      ? ([
          ["datapackage.json", json(dataPackage(tables, dataset))],
          ["csv-metadata.json", json(csvMetadata(tables, dataset))],
          [
            "croissant.json",
            json(
              croissant(
                dataset,
                tables.map(({ table }) => table),
                files,
              ),
            ),
          ],
        ] as const)
      : []),
    ["schema.sql", schemaSql(tables)],
    ["load.postgres.sql", loadPostgres(tables)],
    ["load.duckdb.sql", loadDuckdb(tables)],
    ["load.sqlite.sql", loadSqlite(tables)],
  ]);
}
