import { join } from "node:path";
import * as zlib from "node:zlib";
import type { Column, Row, Table } from "@open-resolutions/core";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { DatasetDescription, ExportContext, Format, FormatWriter } from "../writer.ts";
import { type ListColumn, listColumnsOf } from "./list-columns.ts";
import { parquetSchema } from "./parquet-schema.ts";

/** A row group ends at this many rows or UTF-16 code units of text, so that memory does not grow with the rows. */
const rowGroup = { rows: 10_000, characters: 8_000_000 };

/**
 * Apache Parquet, one file for each table: `paragraphs.parquet` has the columns of the table `paragraphs`, and behind
 * them its lists of single values. Compressed by snappy, which is plain JavaScript here: the same bytes on every Node,
 * and every reader knows it.
 */
export const parquet: Format = {
  name: "parquet",
  canPartition: true,
  open: (context) => openParquet(context, { codec: "SNAPPY" }),
};

/** The same files compressed by Zstandard, about half as large: for the files of a release. */
export const parquetZstd: Format = {
  name: "parquet-zstd",
  canPartition: true,
  unavailable: () =>
    "zstdCompressSync" in zlib
      ? undefined
      : `Parquet with Zstandard needs Node 22.15 or later (this is Node ${process.versions.node})`,
  open: (context) =>
    openParquet(context, {
      codec: "ZSTD",
      compressors: { ZSTD: compressZstd },
    }),
};

/** Of the levels 1 to 22 of zstd: 19 takes more than twice as long, and saves 3 % more. */
const level = 12;

/** Compresses a page of a column; Node 22.15 and later have it. */
function compressZstd(bytes: Uint8Array): Uint8Array {
  const params = { [zlib.constants.ZSTD_c_compressionLevel]: level };
  return new Uint8Array(zlib.zstdCompressSync(bytes, { params }));
}

type Compression = Pick<ConstructorParameters<typeof ParquetWriter>[0], "codec" | "compressors">;

function openParquet({ folder, tables, dataset }: ExportContext, compression: Compression): FormatWriter {
  const files = tables.map((table) => openFile(folder, table, tables, dataset, compression));
  return {
    write({ rows }) {
      for (const { table, lists, keyAt, add } of files) {
        const items = lists.map((list) => itemsByParent(list, rows.get(list.table) ?? []));
        for (const row of rows.get(table) ?? []) {
          const key = lists.length > 0 ? JSON.stringify(keyAt.map((at) => row[at])) : "";
          add([...row, ...items.map((byParent) => byParent.get(key) ?? [])]);
        }
      }
    },
    async close() {
      return files.map(({ finish }) => finish());
    },
    // hyparquet-writer opens a file only for the moment of an append.
    abort() {},
  };
}

/** The row of a file: the cells of the table's row, then a list for each list column. */
type WideRow = readonly (Row[number] | readonly Row[number][])[];

function openFile(
  folder: string,
  table: Table,
  tables: readonly Table[],
  dataset: DatasetDescription,
  compression: Compression,
) {
  const lists = listColumnsOf(table, tables);
  const path = `${table.name}.parquet`;
  const writer = new ParquetWriter({
    writer: fileWriter(join(folder, path)),
    schema: parquetSchema(table, lists),
    kvMetadata: fileMetadata(table, dataset),
    ...compression,
  });
  const names = [...table.columns, ...lists].map(({ name }) => name);
  const encoders = [...table.columns, ...lists.map((list) => list.table.columns.at(-1) as Column)].map(
    (column) => encoder(table, column),
  );
  let pending: WideRow[] = [];
  let characters = 0;
  let count = 0;

  const flush = () => {
    if (pending.length === 0) return;
    writer.write({
      columnData: names.map((name, at) => ({ name, data: pending.map((row) => encoders[at]?.(row[at])) })),
      rowGroupSize: pending.length,
    });
    pending = [];
    characters = 0;
  };
  return {
    table,
    lists,
    /** Where the primary key is in a row. */
    keyAt: table.primaryKey.map((key) => table.columns.findIndex(({ name }) => name === key)),
    add(row: WideRow) {
      pending.push(row);
      count++;
      for (const cell of row) if (typeof cell === "string") characters += cell.length;
      if (pending.length >= rowGroup.rows || characters >= rowGroup.characters) flush();
    },
    finish() {
      flush();
      writer.finish();
      return { path, rows: count };
    },
  };
}

/** What a reader finds in the footer of the file (key-value metadata). */
function fileMetadata(table: Table, dataset: DatasetDescription): { key: string; value: string }[] {
  const about = { ...dataset, table: table.name, description: table.description };
  return Object.entries(about).map(([key, value]) => ({ key, value }));
}

/** The values of a list by the key of the row that has it; a record and its lists are always in one batch. */
function itemsByParent({ table }: ListColumn, rows: readonly Row[]): Map<string, Row[number][]> {
  const items = new Map<string, Row[number][]>();
  for (const row of rows) {
    const key = JSON.stringify(row.slice(0, table.parentKey.length));
    const list = items.get(key);
    if (list) list.push(row.at(-1) ?? null);
    else items.set(key, [row.at(-1) ?? null]);
  }
  return items;
}

const dayLength = 86_400_000;
const int32 = { least: -(2 ** 31), greatest: 2 ** 31 - 1 };

/**
 * Makes of a cell what the file holds: a date becomes the days since 1970-01-01.
 * @throws (the function that it gives) for an integer that INT32 cannot hold.
 */
function encoder(table: Table, { name, type }: Column): (cell: WideRow[number] | undefined) => unknown {
  const encode = (cell: Row[number]) => {
    if (typeof cell === "number" && (cell < int32.least || cell > int32.greatest)) {
      throw new Error(`parquet: ${table.name}.${name} has ${cell}, but its column holds integers of 32 bits`);
    }
    return type === "date" && typeof cell === "string" ? Date.parse(cell) / dayLength : cell;
  };
  return (cell) => (Array.isArray(cell) ? cell.map(encode) : encode(cell as Row[number]));
}
