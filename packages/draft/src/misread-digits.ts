/** A digit, or a letter that text recognition (OCR) reads for one, in a pattern. */
export const misreadDigit = "[0-9lIOoSB|]";

/** The digits that are meant. */
export function digitsOf(printed: string): string {
  return printed.replace(/[lI|]/g, "1").replace(/[Oo]/g, "0").replaceAll("S", "5").replaceAll("B", "8");
}
