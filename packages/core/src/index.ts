export type { RecordType, Schema } from "@open-resolutions/schemas";
export { type Agreement, agreementOf } from "./agreement.ts";
export { type Check, type CheckOptions, checkFiles, checkInOrder } from "./check.ts";
export {
  type ComparedParagraph,
  type Comparison,
  compareResolutions,
  type DroppedParagraph,
  type ParagraphName,
  type WholeResolution,
} from "./compare/comparison.ts";
export { lineageOf, renewLineage } from "./compare/lineage.ts";
export type { MandateChanges, PlacedMandate } from "./compare/mandates.ts";
export type { NameChanges, NamedOnce } from "./compare/names.ts";
export { type WordRun, wordRuns } from "./compare/word-runs.ts";
export { type RegisterNames, registerNames } from "./completeness.ts";
export type { PublishedRecords } from "./derive/complete.ts";
export { type Dataset, deriveDataset, deriveUnit, sourceDateOf } from "./derive/dataset.ts";
export { dataDictionary } from "./docs/data-dictionary.ts";
export { rulesDocument } from "./docs/rules-document.ts";
export { type Finding, type Fix, type Severity, sortFindings } from "./finding.ts";
export { fixFile, losesDigits } from "./fix.ts";
export { positionAt } from "./json/positions.ts";
export { knownRecords, type PublishedLists } from "./known.ts";
export {
  fileKind,
  isOfResolution,
  kindBySchema,
  type Place,
  placeOf,
  schemaLocation,
  typesByPlural,
} from "./layout.ts";
export { canonicalJson } from "./model/canonical-json.ts";
export { definitionOf, resolveField } from "./model/definitions.ts";
export { type Quality, qualityOf } from "./quality.ts";
export { type AuthoredRecords, type ReadFile, readFile, type SourceFile } from "./read.ts";
export { type Records, recordCounts } from "./records.ts";
export { allRules } from "./rules/all-rules.ts";
export { rules } from "./rules/index.ts";
export type { RuleExample, RuleText } from "./rules/rule.ts";
export { explainRule, type ShowRuleOptions } from "./show/explain-rule.ts";
export { escapeMarkdown, runsMarkdown } from "./show/markdown.ts";
export type { MarkKind, Paint } from "./show/marks.ts";
export { printable } from "./show/printable.ts";
export { qualityTable } from "./show/quality-table.ts";
export { ruleTable } from "./show/rule-table.ts";
export { selectParagraphs } from "./show/select.ts";
export { type FindingPart, type ShowFindingOptions, showFinding } from "./show/show-finding.ts";
export { type ShowOptions, showLegend, showParagraph, showResolution } from "./show/show-paragraph.ts";
export { datasetFromTables } from "./tables/from-rows.ts";
export { type Column, type Row, type Table, tables } from "./tables/table.ts";
export { rowsOf, tablesOf } from "./tables/to-rows.ts";
export { type QuotationFinder, type Quoter, quotationFinder, quoter, type Span } from "./text/anchor.ts";
export { inlineMarks, itemMark } from "./text/enumeration.ts";
export { printMarkup } from "./text/markup.ts";
export { type NameFinder, nameFinder } from "./text/names.ts";
export { nearest } from "./text/nearest.ts";
export { months, ordinalWords, superscript } from "./text/numerals.ts";
export { furnitureIn } from "./text/page-furniture.ts";
export { type ParagraphPlace, paragraphId, paragraphLabel, parseParagraphId } from "./text/paragraph-id.ts";
export {
  type PrintedNames,
  type PrintedResolution,
  type PrintedRun,
  printResolution,
} from "./text/printed-resolution.ts";
export { compareWithSource, type Difference } from "./text/reassembly.ts";
export { slugOf } from "./text/slug.ts";
