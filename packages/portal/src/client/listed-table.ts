import type { ExplorerColumn } from "../explorer/explorer-table.ts";

/** What `data/tables.js` says about a table. */
export interface ListedTable {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly columns: readonly ExplorerColumn[];
  readonly count: number;
  /** How many scripts hold its rows. */
  readonly parts: number;
}
