export { type Agreement, agreementOf } from "./agreement.ts";
export { type Check, checkFiles } from "./check.ts";
export type { PublishedRecords } from "./derive/complete.ts";
export { type Dataset, deriveDataset, sourceDateOf } from "./derive/dataset.ts";
export { dataDictionary } from "./docs/data-dictionary.ts";
export { rulesDocument } from "./docs/rules-document.ts";
export type { Finding } from "./finding.ts";
export { typesByPlural } from "./layout.ts";
export { canonicalJson } from "./model/canonical-json.ts";
export { type Quality, qualityOf } from "./quality.ts";
export type { AuthoredRecords, SourceFile } from "./read.ts";
export { type Records, recordCounts } from "./records.ts";
export { formatFile } from "./rules/canonical-form.ts";
export { rules } from "./rules/index.ts";
export type { MarkKind, Paint } from "./show/marks.ts";
export { qualityTable } from "./show/quality-table.ts";
export { selectParagraphs } from "./show/select.ts";
export { type FindingPart, type ShowFindingOptions, showFinding } from "./show/show-finding.ts";
export { type ShowOptions, showLegend, showParagraph, showResolution } from "./show/show-paragraph.ts";
export { datasetFromTables } from "./tables/from-rows.ts";
export { type Column, type Row, type Table, tables } from "./tables/table.ts";
export { rowsOf, tablesOf } from "./tables/to-rows.ts";
export {
  type PrintedNames,
  type PrintedResolution,
  type PrintedRun,
  printResolution,
} from "./text/printed-resolution.ts";
export { compareWithSource, type Difference } from "./text/reassembly.ts";
