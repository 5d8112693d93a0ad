/** A value as JSON, indented by two spaces. Strict readers refuse lone surrogates, so U+FFFD takes their place. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, part) => (typeof part === "string" ? wellFormed(part) : part), 2);
  return `${text}\n`;
}

/** A text with U+FFFD for every surrogate that has no other half. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
