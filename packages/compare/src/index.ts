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
export type { NameChanges, NamedOnce } from "./names.ts";
