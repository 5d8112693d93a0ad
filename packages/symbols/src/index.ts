export type { BareNumber } from "./find-bare-numbers.ts";
export { findBareNumbers } from "./find-bare-numbers.ts";
export type { FoundSymbol } from "./find-symbols.ts";
export { findSymbols } from "./find-symbols.ts";
export { isPartOf, lacksYear, meansSlug, meantCitations, meantSlugs, typedSlug } from "./meant-slugs.ts";
export { months } from "./months.ts";
export type { NumberingStyle } from "./numbering-style.ts";
export { type Organ, organIds, organOf, organs, seriesPrefix } from "./organs.ts";
export { fromRoman, toRoman } from "./roman.ts";
export { slugOf } from "./slug.ts";
export { parseSymbol, printOfficialSymbol, printSymbol, symbolSlug } from "./symbol.ts";
export type { SymbolForm } from "./symbol-form.ts";
export { SYMBOL_FORMS } from "./symbol-forms.ts";
export type {
  DecisionSymbol,
  DocumentSymbol,
  NumberedSymbol,
  Numbering,
  OtherDocumentSymbol,
  ResolutionSymbol,
  Session,
  SessionKind,
  StatementSymbol,
  Suffix,
  SuffixKind,
} from "./types.ts";
