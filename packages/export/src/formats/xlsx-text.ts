/** The most characters (UTF-16 code units) that a cell of a spreadsheet holds (Excel specifications and limits). */
export const cellLimit = 32_767;

/**
 * A text as the content of an element in a sheet. A character that XML cannot hold is written as `_xHHHH_`, and so is
 * the underscore of a text that looks like such an escape (ECMA-376 Part 1, 22.9.2.19, ST_Xstring): a literal
 * `_x0041_` would come back as `A`.
 */
export function sheetText(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(notInXml, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** What XML 1.0 cannot hold (section 2.2), and the carriage return, which it reads as a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const notInXml = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text cut into pieces of at most so many UTF-16 code units, never between the two halves of a character. */
export function pieces(text: string, length: number): string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + length, text.length);
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1] ?? "")) end--;
    cut.push(text.slice(start, end));
    start = end;
  }
  return cut;
}
