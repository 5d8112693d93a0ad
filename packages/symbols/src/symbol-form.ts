import type { Groups } from "./numbering.ts";
import type { DocumentSymbol } from "./types.ts";

/** One form of symbol: how it looks, and how it is read and printed. */
export interface SymbolForm {
  readonly description: string;
  /** Real symbols of this form; the tests require that this form, and no other, matches each of them. */
  readonly examples: readonly string[];
  /** Source of a regular expression without anchors and with bounded quantifiers only. */
  readonly pattern: string;
  /** Reads what the pattern matched; undefined when a rule beyond the pattern is broken. */
  readonly parse: (groups: Groups, text: string) => DocumentSymbol | undefined;
  /** Prints a symbol of this form; undefined when the symbol has another form. */
  readonly print: (symbol: DocumentSymbol) => string | undefined;
}
