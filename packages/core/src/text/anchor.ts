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
  const spans = occurrencesOf(text, quote);
  return occurrence === undefined && spans.length > 1 ? undefined : spans[(occurrence ?? 1) - 1];
}
