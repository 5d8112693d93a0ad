import { fieldChangeRows } from "./field-change-rows.ts";
import { referenceChangeRows } from "./reference-change-rows.ts";
import type { SchemaChangeRow } from "./schema-change-row.ts";
import { valueChangeRows } from "./value-change-rows.ts";

/** One change of the schemas after the other, of every kind that there is. */
export const schemaChangeRows: SchemaChangeRow[] = [
  ...fieldChangeRows,
  ...valueChangeRows,
  ...referenceChangeRows,
];
