import type { TableChange } from "@open-resolutions/schemas";
import { demands } from "./bumps.ts";
import type { Structure, TableStructure } from "./structure.ts";

type Difference = Omit<TableChange, "consumers" | "contributors">;

/** What was changed in the tables: in their names, their columns and their keys. */
export function tableChanges(older: Structure, newer: Structure): TableChange[] {
  const before = new Map(older.tables.map((table) => [table.name, table]));
  const after = new Map(newer.tables.map((table) => [table.name, table]));
  const differences = [...new Set([...before.keys(), ...after.keys()])].flatMap((table): Difference[] => {
    const [old, now] = [before.get(table), after.get(table)];
    if (!old) return [{ kind: "table-added", table }];
    return now ? columnDifferences(old, now) : [{ kind: "table-removed", table }];
  });
  return differences.map((difference) => {
    const { consumers, contributors } = demands[difference.kind];
    return { ...difference, consumers, contributors };
  });
}

function columnDifferences(older: TableStructure, newer: TableStructure): Difference[] {
  const table = newer.name;
  const before = new Map(older.columns.map(({ name, type }) => [name, type]));
  const after = new Map(newer.columns.map(({ name, type }) => [name, type]));
  const kept = [...before.keys()].filter((name) => after.has(name));
  const order = [...after.keys()].filter((name) => before.has(name));
  const found: Difference[] = [];
  for (const column of before.keys())
    if (!after.has(column)) found.push({ kind: "column-removed", table, column });
  for (const column of after.keys())
    if (!before.has(column)) found.push({ kind: "column-added", table, column });
  for (const column of kept) {
    const [old, now] = [before.get(column), after.get(column)];
    if (old !== now) found.push({ kind: "column-retyped", table, column, old, new: now });
  }
  if (kept.join() !== order.join()) found.push({ kind: "columns-moved", table, old: kept, new: order });
  const [oldKey, newKey] = [older.primaryKey, newer.primaryKey];
  if (oldKey.join() !== newKey.join()) found.push({ kind: "key-changed", table, old: oldKey, new: newKey });
  return found;
}
