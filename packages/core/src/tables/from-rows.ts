import type { Dataset } from "../derive/dataset.ts";
import { constantOf, definitionOf, resolveField } from "../model/definitions.ts";
import { type Column, type Row, type Table, tables } from "./table.ts";

/**
 * The dataset from its tables: the inverse of `tablesOf`.
 * @throws when the row to which a row belongs is missing.
 */
export function datasetFromTables(rows: ReadonlyMap<Table, Iterable<Row>>): Dataset {
  const objects = new Map<Table, Map<string, Record<string, unknown>>>();
  const dataset: Record<string, unknown[]> = {};

  for (const table of tables) {
    const ofTable = new Map<string, Record<string, unknown>>();
    objects.set(table, ofTable);
    if (!table.parent) dataset[table.name] = [];
    const lists = tables
      .filter(({ parent }) => parent?.table === table)
      .map(({ parent }) => parent?.list ?? "");
    const constants = table.parent ? {} : constantsOf(table.singular);
    const keyLength = table.parent ? table.parentKey.length + 1 : 0;

    for (const row of rows.get(table) ?? []) {
      const own = table.columns.slice(keyLength);
      const value =
        own[0]?.path.length === 0
          ? row[keyLength]
          : { ...constants, ...objectOf(own, row.slice(keyLength), lists) };
      if (typeof value === "object" && value !== null) ofTable.set(keyOf(table, row), value);
      listFor(table, row, objects, dataset).push(value);
    }
  }
  return dataset as unknown as Dataset;
}

function listFor(
  table: Table,
  row: Row,
  objects: ReadonlyMap<Table, ReadonlyMap<string, Record<string, unknown>>>,
  dataset: Record<string, unknown[]>,
): unknown[] {
  if (!table.parent) return dataset[table.name] ?? [];
  const key = JSON.stringify(row.slice(0, table.parentKey.length));
  const parent = objects.get(table.parent.table)?.get(key);
  if (!parent) throw new Error(`${table.name}: ${table.parent.table.name} has no row with the key ${key}`);
  return parent[table.parent.list] as unknown[];
}

/** The primary key of a row, as the rows of its lists refer to it. */
function keyOf(table: Table, row: Row): string {
  const at = (name: string) => row[table.columns.findIndex((column) => column.name === name)];
  return JSON.stringify(table.primaryKey.map(at));
}

/** The fields of a record type that no column holds, because their value never varies. */
function constantsOf(type: string): Record<string, string> {
  const fields = Object.entries(definitionOf(type).properties ?? {});
  return Object.fromEntries(
    fields.flatMap(([name, property]) => {
      const constant = constantOf(resolveField(property));
      return constant === undefined ? [] : [[name, constant]];
    }),
  );
}

function objectOf(columns: readonly Column[], cells: Row, lists: readonly string[]): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, { path, nullable }] of columns.entries()) {
    const cell = cells[index] ?? null;
    if (cell === null && !nullable) continue;
    let inner = object;
    for (const name of path.slice(0, -1)) {
      inner[name] ??= {};
      inner = inner[name] as Record<string, unknown>;
    }
    inner[path.at(-1) ?? ""] = cell;
  }
  for (const list of lists) object[list] = [];
  return object;
}
