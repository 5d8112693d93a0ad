import { expectArgument, hasFields } from "./expect-argument.ts";
import { slugOf } from "./slug.ts";
import { SYMBOL_FORMS } from "./symbol-forms.ts";
import type { DocumentSymbol } from "./types.ts";

const WHOLE_TEXT_FORMS = SYMBOL_FORMS.map((form) => ({
  ...form,
  wholeText: new RegExp(`^(?:${form.pattern})$`),
}));

/**
 * Reads a United Nations document symbol, in the spelling that printSymbol gives back: for every symbol that
 * is read, `printSymbol(parseSymbol(text)) === text`.
 *
 * Forms and meaning follow research.un.org/en/docs/symbols and the Editorial Manual (un.org/dgacm, "System
 * of identification"). A space before a letter or a parenthesis may be missing (`S/RES/1325(2000)`). The
 * asterisk of a reissued document is not part of its symbol.
 *
 * @returns undefined when the whole text is not one symbol: a word, a date, a bare number such as `77/20`, a
 *   joint symbol (`A/78/842-S/2024/384` is two), or a malformed one (`A/RES/1514 (VX)`).
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  for (const form of WHOLE_TEXT_FORMS) {
    const match = form.wholeText.exec(text);
    const symbol = match ? form.parse(match.groups ?? {}, text) : undefined;
    if (symbol && form.print(symbol) === text) return symbol;
  }
  return undefined;
}

/**
 * Prints a symbol: the inverse of parseSymbol.
 *
 * @throws RangeError when no form has this type, organ and style, which parseSymbol never returns.
 */
export function printSymbol(symbol: DocumentSymbol): string {
  requireParsed(symbol);
  for (const form of SYMBOL_FORMS) {
    const text = form.print(symbol);
    if (text !== undefined) return text;
  }
  throw new RangeError(`No form of symbol prints ${JSON.stringify(symbol)}.`);
}

/**
 * Prints a symbol in its one official form: with the space before a letter or a parenthesis that some documents leave out.
 * `S/RES/1325(2000)` → `S/RES/1325 (2000)`. Documents that are printed in two ways have one symbol.
 */
export function printOfficialSymbol(symbol: DocumentSymbol): string {
  requireParsed(symbol);
  return printSymbol(symbol.type === "document" ? symbol : { ...symbol, spaced: true });
}

/**
 * The name of a symbol in files and addresses: lower case, with one hyphen for every run of other characters.
 * `A/RES/1514 (XV)` → `a-res-1514-xv`. Spellings with and without space have the same slug.
 */
export function symbolSlug(symbol: DocumentSymbol): string {
  return slugOf(printOfficialSymbol(symbol));
}

/** A text in the place of a symbol is an easy mistake, and so is the `undefined` of a text that is not a symbol. */
function requireParsed(symbol: unknown): void {
  const expected = "a symbol that parseSymbol read (slugOf takes one as a text)";
  expectArgument(hasFields(symbol, "type"), expected, symbol);
}
