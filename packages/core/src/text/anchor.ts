/** A run of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Every place where the quotation stands in the text, in order. */
export function occurrencesOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  if (quote === "") return spans;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length });
  }
  return spans;
}

/**
 * The place that a quotation means: its only one, or the one whose number is given (counted from 1). Undefined when
 * the quotation is not in the text, or does not say which of several places it means.
 * (W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5: TextQuoteSelector, TextPositionSelector.)
 */
export function findQuotation(text: string, quote: string, occurrence?: number): Span | undefined {
  if (occurrence !== undefined && occurrence !== 1) return occurrencesOf(text, quote)[occurrence - 1];
  const start = quote === "" ? -1 : text.indexOf(quote);
  if (start === -1 || (occurrence === undefined && text.includes(quote, start + 1))) return undefined;
  return { start, end: start + quote.length };
}

/** How often the quotation stands in the text. */
export function countOf(text: string, quote: string): number {
  const first = quote === "" ? -1 : text.indexOf(quote);
  if (first === -1) return 0;
  return text.indexOf(quote, first + 1) === -1 ? 1 : occurrencesOf(text, quote).length;
}
