/** A text for a terminal: what would move the cursor, change colours or order, or not be seen at all, becomes U+FFFD. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, "\uFFFD");
}
