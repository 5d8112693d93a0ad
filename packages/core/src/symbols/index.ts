export type { BareNumber } from "./find-bare-numbers.ts";
export { findBareNumbers } from "./find-bare-numbers.ts";
export type { FoundSymbol } from "./find-symbols.ts";
export { findSymbols } from "./find-symbols.ts";
export type { SymbolForm } from "./form.ts";
export { SYMBOL_FORMS } from "./forms.ts";
export { parseSymbol, printSymbol, symbolSlug } from "./symbol.ts";
export type {
  DecisionSymbol,
  DocumentSymbol,
  NumberedSymbol,
  Numbering,
  NumberingStyle,
  Organ,
  OtherDocumentSymbol,
  ResolutionSymbol,
  Session,
  SessionKind,
  StatementSymbol,
  Suffix,
  SuffixKind,
} from "./types.ts";
