/** A text without the characters that would move the cursor of a terminal, or change its colours. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Bidi_Control}\uFEFF]/gu, "\uFFFD");
}
