import type { Cell, ExplorerTable } from "./explorer-table.ts";

/** A table without those of its columns in which every cell is the usual one, such as the mark of confirmed statements. */
export function withoutPlainColumns<Table extends Pick<ExplorerTable, "columns" | "rows">>(
  table: Table,
  usual: Readonly<Record<string, Cell>>,
): Table {
  const { columns, rows } = table;
  const kept = columns.map(({ name }, at) => !(name in usual) || rows.some((row) => row[at] !== usual[name]));
  if (kept.every(Boolean)) return table;
  const pick = <Value>(list: readonly Value[]) => list.filter((_, at) => kept[at]);
  return { ...table, columns: pick(columns), rows: rows.map(pick) };
}
