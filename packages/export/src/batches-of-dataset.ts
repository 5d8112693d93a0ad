import {
  type Dataset,
  isResolutionType,
  rowsOf,
  type Table,
  tables,
  typesByPlural,
} from "@open-resolutions/core";
import { expectArgument, hasFields } from "@open-resolutions/symbols/arguments";
import type { Batch } from "./writer.ts";

/** The tables that hold resolutions and paragraphs, with their lists. */
export const resolutionTables: readonly Table[] = tables.filter(isOfResolution);

/** The tables of all other records, with their lists. */
export const registerTables: readonly Table[] = tables.filter((table) => !isOfResolution(table));

/** A batch of these records. */
export function batchOf(records: Partial<Dataset>): Batch {
  expectArgument(hasFields(records), "lists of records, such as {resolutions, paragraphs}", records);
  const own = tables.filter((table) => records[recordTable(table)] !== undefined);
  return { records, rows: new Map(own.map((table) => [table, [...rowsOf(table, records as Dataset)]])) };
}

/** A dataset as batches: the registers first, then each resolution with its paragraphs. */
export function batchesOfDataset(dataset: Dataset): Generator<Batch> {
  // A generator would say it only when its first batch is taken.
  const isDataset = hasFields(dataset, "resolutions", "paragraphs");
  expectArgument(
    isDataset,
    "a dataset, as loadDataset and deriveDataset of @open-resolutions/core give it",
    dataset,
  );
  return inBatches(dataset);
}

function* inBatches({ resolutions, paragraphs, ...registers }: Dataset): Generator<Batch> {
  yield batchOf(registers);
  const own = new Map<string, Dataset["paragraphs"]>(resolutions.map(({ id }) => [id, []]));
  for (const paragraph of paragraphs) own.get(paragraph.resolution)?.push(paragraph);
  for (const resolution of resolutions)
    yield batchOf({ resolutions: [resolution], paragraphs: own.get(resolution.id) ?? [] });
}

/** The list of records from which the rows of a table come. */
function recordTable(table: Table): keyof Dataset {
  return table.parent ? recordTable(table.parent.table) : (table.name as keyof Dataset);
}

function isOfResolution(table: Table): boolean {
  return isResolutionType(typesByPlural[recordTable(table)]);
}
