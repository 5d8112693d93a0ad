export { batchesOfDataset, batchOf, registerTables, resolutionTables } from "./batches-of-dataset.ts";
export { downloads } from "./downloads.ts";
export { type ExportOptions, type ExportPart, exportBatches } from "./export-batches.ts";
export { type ForeignKey, foreignKeysOf } from "./foreign-keys.ts";
export { formatFiles } from "./format-files.ts";
export { akn } from "./formats/akn/akn.ts";
export { csv } from "./formats/csv/csv.ts";
export { formats } from "./formats/index.ts";
export { json } from "./formats/json.ts";
export { type ListColumn, listColumnsOf } from "./formats/list-columns.ts";
export { ndjson } from "./formats/ndjson.ts";
export { parquet, parquetZstd } from "./formats/parquet.ts";
export { sqlite } from "./formats/sqlite.ts";
export { xlsx } from "./formats/xlsx.ts";
export { licenseAddress } from "./licence-address.ts";
export { type Manifest, manifestName, manifestText, mergeManifests, parseManifest } from "./manifest.ts";
export { jsonLdContext } from "./metadata/context.ts";
export { croissant } from "./metadata/croissant.ts";
export { whyNotReplace } from "./output-folder.ts";
export { publishedDataset } from "./published-dataset.ts";
export type {
  Batch,
  DatasetDescription,
  ExportContext,
  Format,
  FormatWriter,
  ListedFile,
  WrittenFile,
} from "./writer.ts";
