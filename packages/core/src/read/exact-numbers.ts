import { duplicateKeys } from "./parse-json.ts";

/** Whether a JSON text can be parsed and written again without a loss: no key occurs twice, and no number loses digits. */
export function isRewritable(text: string): boolean {
  return !losesDigits(text) && duplicateKeys(text).length === 0;
}

/** Whether a number in a JSON text has more digits, or is larger, than a JavaScript number can hold (IEEE 754 binary64). */
export function losesDigits(text: string): boolean {
  // Alternatives for each character would need more stack than there is for a string of 20 MB.
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9][0-9.eE+-]*/gs)) {
    if (token.startsWith('"')) continue;
    const digits = token
      .replace(/[eE].*$/, "")
      .replace(/[^0-9]/g, "")
      .replace(/^0+/, "");
    if (digits.length > 15 || !Number.isFinite(Number(token))) return true;
  }
  return false;
}
