import type { Dataset } from "../derive/dataset.ts";
import { type Row, type Table, tables } from "./table.ts";

type Cell = Row[number];

/** The rows of one table, in the order of the records. */
export function* rowsOf(table: Table, dataset: Dataset): Generator<Row> {
  for (const { key, value } of objectsOf(table, dataset)) {
    yield [...key, ...table.columns.slice(key.length).map(({ path }) => cellAt(value, path))];
  }
}

/** Every table with its rows. */
export function tablesOf(dataset: Dataset): Map<Table, Row[]> {
  return new Map(tables.map((table) => [table, [...rowsOf(table, dataset)]]));
}

/** The objects behind the rows of a table, each with the key cells of its parents and its position. */
function* objectsOf(table: Table, dataset: Dataset): Generator<{ key: readonly Cell[]; value: unknown }> {
  if (!table.parent) {
    for (const value of dataset[table.name as keyof Dataset]) yield { key: [], value };
    return;
  }
  const { table: parent, list } = table.parent;
  for (const { key, value } of objectsOf(parent, dataset)) {
    const object = value as Record<string, unknown>;
    const parentKey = parent.parent ? key : [object.id as string];
    for (const [index, item] of ((object[list] as unknown[]) ?? []).entries()) {
      yield { key: [...parentKey, index + 1], value: item };
    }
  }
}

function cellAt(value: unknown, path: readonly string[]): Cell {
  let inner = value;
  for (const name of path) inner = (inner as Record<string, unknown> | null | undefined)?.[name];
  return (inner ?? null) as Cell;
}
