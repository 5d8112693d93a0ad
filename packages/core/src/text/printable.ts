/** A text for a terminal: characters that move the cursor, change colours or order, or are invisible become U+FFFD. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, "\uFFFD");
}
