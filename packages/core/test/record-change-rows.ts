import { contentChangeRows } from "./content-change-rows.ts";
import { idChangeRows } from "./id-change-rows.ts";
import type { RecordChangeRow } from "./record-change-row.ts";
import { tombstoneChangeRows } from "./tombstone-change-rows.ts";

/** One change of the records after the other, of every kind that there is. */
export const recordChangeRows: RecordChangeRow[] = [
  ...idChangeRows,
  ...tombstoneChangeRows,
  ...contentChangeRows,
];
