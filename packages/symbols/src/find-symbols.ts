import { requireText } from "./expect-argument.ts";
import { matchAt, plainSpacing } from "./plain-spacing.ts";
import { parseSymbol } from "./symbol.ts";
import { SYMBOL_FORMS } from "./symbol-forms.ts";
import type { DocumentSymbol } from "./types.ts";

/** A symbol in a text, with its place in UTF-16 code units; the end is exclusive. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
}

// A stroke on either side would make it a piece of a path.
const BEGINNING = /(?<![A-Za-z0-9/._])[A-Z]{1,12}\//g;
const ENDING = "(?![A-Za-z0-9]|\\/[A-Za-z0-9])";

const FORMS_IN_TEXT = SYMBOL_FORMS.map(({ pattern }) => new RegExp(`(?:${pattern})${ENDING}`, "y"));

function symbolAt(text: string, start: number): FoundSymbol | undefined {
  for (const form of FORMS_IN_TEXT) {
    const found = matchAt(form, text, start)?.[0];
    const symbol = found === undefined ? undefined : parseSymbol(found);
    if (found !== undefined && symbol) return { symbol, start, end: start + found.length };
  }
  return undefined;
}

/**
 * Finds every full symbol in running text, in order: `(A/CONF.192/15)`, `A/60/88/Corr.2, annex`. Punctuation
 * around a symbol is left out; a joint symbol (`A/78/842-S/2024/384`) is found as two; non-breaking spaces
 * and hyphens are recognized; symbols inside an address or a path are not found.
 *
 * Linear in the length of the text: each place that may begin a symbol takes a bounded number of steps.
 */
export function findSymbols(text: string): FoundSymbol[] {
  requireText(text, "the words in which symbols are to be found");
  if (!text.includes("/")) return [];
  const plain = plainSpacing(text);
  const found: FoundSymbol[] = [];
  for (const { index } of plain.matchAll(BEGINNING)) {
    const previousEnd = found.at(-1)?.end ?? 0;
    const isJoint = found.length > 0 && previousEnd === index - 1;
    if (index < previousEnd || (plain[index - 1] === "-" && !isJoint)) continue;
    const symbol = symbolAt(plain, index);
    if (symbol) found.push(symbol);
  }
  return found;
}
