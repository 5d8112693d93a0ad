export {
  type AuthoredRecords,
  type RecordType,
  type Schema,
  typesByPlural,
} from "@open-resolutions/schemas";
export { type Check, type CheckOptions, checkFiles, checkInOrder } from "./check/check.ts";
export { fixFile } from "./check/fix-file.ts";
export { sortFindings } from "./check/place-findings.ts";
export { type Dataset, deriveDataset, deriveUnit, sourceDateOf } from "./derive/dataset.ts";
export { documentAddress } from "./derive/document-address.ts";
export { addMentions, emptyMentionIndex } from "./derive/mention-index.ts";
export { deriveRegisters, type Registers } from "./derive/registers.ts";
export { askedActors } from "./facts/asked-actors.ts";
export { checkIndex, checkManifest, type MeasuredFile } from "./facts/check-index.ts";
export { compactLine, expandLine, hashDigits } from "./facts/compact-line.ts";
export { extentOf } from "./facts/extent-of.ts";
export { indexFormat, unreadableFormat } from "./facts/index-format.ts";
export { inReadingOrder } from "./facts/index-paths.ts";
export { indexRules } from "./facts/index-rules.ts";
export { canonicalJson } from "./model/canonical-json.ts";
export { commonNames, otherNamesOf } from "./model/common-names.ts";
export { definitionOf, type FieldDefinition, resolveField } from "./model/definitions.ts";
export { documentsInside } from "./model/documents-inside.ts";
export { exampleLines } from "./model/example-lines.ts";
export type { Finding } from "./model/finding.ts";
export { nearest, onlyNear } from "./model/nearest.ts";
export {
  paragraphElementId,
  paragraphId,
  paragraphLabel,
  parentParagraphId,
  parseParagraphId,
} from "./model/paragraph-id.ts";
export { type PublishedLists, recordsFromPublished } from "./model/published-records.ts";
export type { Records } from "./model/records.ts";
export { visitReferences } from "./model/references.ts";
export type { RuleText } from "./model/rule-text.ts";
export { agreementOf } from "./quality/annotator-agreement.ts";
export { type Quality, qualityOf } from "./quality/quality.ts";
export { losesDigits } from "./read/exact-numbers.ts";
export { groupBy } from "./read/group-by.ts";
export { pointer, pointerSteps } from "./read/json-pointer.ts";
export { positionAt } from "./read/positions.ts";
export { type ReadFile, readFile, type SourceFile } from "./read/read-file.ts";
export {
  datasetFolders,
  fileKind,
  indexFolder,
  isOfResolution,
  isResolutionType,
  kindBySchema,
  placeOf,
  recordPath,
  registerFolders,
  schemaLocation,
  sourcePathOf,
} from "./read/record-paths.ts";
export { allRules } from "./rules/all-rules.ts";
export { numberingGaps } from "./rules/num001-paragraphs-numbered.ts";
export { datasetFromTables } from "./tables/from-rows.ts";
export {
  type IndexRecords,
  indexBatchBesideTexts,
  indexRows,
  indexTables,
  indexTablesBesideTexts,
} from "./tables/index-tables.ts";
export { type Column, type Row, type Table, tables } from "./tables/table.ts";
export { rowsOf, tablesOf } from "./tables/to-rows.ts";
export { type Quoter, quotationFinder, quoter, type Span } from "./text/anchor.ts";
export { codeAndName } from "./text/character-name.ts";
export { compareWithSource } from "./text/compare-with-source.ts";
export { inlineMarks, itemMark } from "./text/enumeration.ts";
export { escapeMarkdown, runsMarkdown } from "./text/markdown.ts";
export { printMarkup } from "./text/markup.ts";
export { isOpeningPhrase, leadLength } from "./text/missing-opening.ts";
export { nameFinder } from "./text/names.ts";
export { ordinalDigits, ordinalWords, superscript } from "./text/numerals.ts";
export { furnitureIn, sessionDayIn } from "./text/page-furniture.ts";
export { plainLetters, unprinted, withoutUnprinted } from "./text/plain-letters.ts";
export { printable } from "./text/printable.ts";
export { printResolution } from "./text/printed-resolution.ts";
export type { PrintedNames } from "./text/printed-run.ts";
export { refusedCharacters } from "./text/refused-characters.ts";
export { type RegisterNames, registerNames, titleGoesOn } from "./text/register-names.ts";
export { shellWord } from "./text/shell-word.ts";
export { isStateKind } from "./text/state-aspects.ts";
export { datesIn, durationsIn, intervalIn, type SaidTime } from "./text/times.ts";
export { annotatedTexts, unannotatedNames } from "./text/unannotated-names.ts";
export { webAddresses } from "./text/web-addresses.ts";
export { openingVerbs } from "./text/whole-names.ts";
export { type WordRun, wordRuns } from "./text/word-runs.ts";
export { word } from "./text/words.ts";
export { type AskedWords, askedWords } from "./words/asked-words.ts";
export { counted } from "./words/counted.ts";
export { dateWords } from "./words/date-words.ts";
export { dueYears } from "./words/due-years.ts";
export { sessionYear } from "./words/session-year.ts";
export { type TimeContext, type Timing, timeWords } from "./words/time-words.ts";
