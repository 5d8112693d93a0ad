import type { TableChange } from "@open-resolutions/schemas";
import { kinds } from "./kinds.ts";
import type { Structure, TableStructure } from "./structure.ts";

type TableDifference = Omit<TableChange, "consumers" | "contributors">;

/** What changed in the tables: in their names, their columns and their keys. */
export function tableChanges(older: Structure, newer: Structure): TableChange[] {
  const before = new Map(older.tables.map((table) => [table.name, table]));
  const after = new Map(newer.tables.map((table) => [table.name, table]));
  const differences = [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (table): TableDifference[] => {
      const [old, now] = [before.get(table), after.get(table)];
      if (!old) return [{ kind: "column-added", table }];
      return now ? columnDifferences(old, now) : [{ kind: "column-removed", table }];
    },
  );
  return differences.map((difference) => {
    const { consumers, contributors } = kinds[difference.kind];
    return { ...difference, consumers, contributors };
  });
}

function columnDifferences(older: TableStructure, newer: TableStructure): TableDifference[] {
  const table = newer.name;
  const [before, after] = [older, newer].map(
    ({ columns }) => new Map(columns.map(({ name, type }) => [name, type])),
  ) as [Map<string, string>, Map<string, string>];
  const kept = [...before.keys()].filter((name) => after.has(name));
  const order = [...after.keys()].filter((name) => before.has(name));
  const changed = (old: unknown, now: unknown, column?: string): TableDifference[] =>
    JSON.stringify(old) === JSON.stringify(now)
      ? []
      : [{ kind: "column-changed", table, ...(column !== undefined && { column }), old, new: now }];
  const missing = (kind: TableDifference["kind"], from: typeof before, other: typeof before) =>
    [...from.keys()].filter((name) => !other.has(name)).map((column) => ({ kind, table, column }));
  return [
    ...missing("column-removed", before, after),
    ...missing("column-added", after, before),
    ...kept.flatMap((column) => changed(before.get(column), after.get(column), column)),
    ...changed(kept, order),
    ...changed(older.primaryKey, newer.primaryKey),
  ];
}
