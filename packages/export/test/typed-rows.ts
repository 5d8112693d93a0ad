import { type Dataset, datasetFromTables, type Row, type Table, tables } from "@open-resolutions/core";

/** The dataset in cells as a reader gives them: texts, with the empty text or null for null. */
export function datasetOfCells(cellsOf: (table: Table) => readonly (readonly unknown[])[]): Dataset {
  return datasetFromTables(
    new Map(tables.map((table) => [table, cellsOf(table).map((cells) => typed(table, cells))])),
  );
}

function typed({ columns }: Table, cells: readonly unknown[]): Row {
  return columns.map(({ type }, index) => {
    const cell = cells[index];
    if (cell === null || cell === undefined || cell === "") return null;
    return type === "integer" ? Number(cell) : String(cell);
  });
}
