export {
  type ComparedParagraph,
  type Comparison,
  compareResolutions,
  type DroppedParagraph,
  type ParagraphName,
  type WholeResolution,
} from "./comparison.ts";
export { lineageOf, renewLineage } from "./lineage.ts";
export type { MandateChanges, PlacedMandate } from "./mandates.ts";
export { compareNames, type NameChanges, type NamedOnce } from "./names.ts";
