/** A run of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Every place where the quotation occurs in the text, in order. */
export function occurrencesOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  if (quote === "") return spans;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    spans.push({ start, end: start + quote.length });
  }
  return spans;
}

/**
 * The place that a quotation means: its only one, or the occurrence with the given number (counted from 1). Undefined
 * when the quotation is not in the text, or occurs several times and no number is given.
 * (W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5: TextQuoteSelector, TextPositionSelector.)
 */
export function findQuotation(text: string, quote: string, occurrence?: number): Span | undefined {
  if (occurrence !== undefined && occurrence !== 1) return occurrencesOf(text, quote)[occurrence - 1];
  const start = quote === "" ? -1 : text.indexOf(quote);
  if (start === -1 || (occurrence === undefined && text.includes(quote, start + 1))) return undefined;
  return { start, end: start + quote.length };
}

/** How often the quotation occurs in the text. */
export function countOf(text: string, quote: string): number {
  const first = quote === "" ? -1 : text.indexOf(quote);
  if (first === -1) return 0;
  return text.indexOf(quote, first + 1) === -1 ? 1 : occurrencesOf(text, quote).length;
}

/** Finds the places that quotations mean in one text. Each quotation is searched for once; the result is kept. */
export type QuotationFinder = (quote: string, occurrence?: number) => Span | undefined;

/** Makes a finder for the quotations of a text: see findQuotation. */
export function quotationFinder(text: string): QuotationFinder {
  const known = new Map<string, Span[]>();
  return (quote, occurrence) => {
    if (occurrence === undefined || occurrence === 1) return findQuotation(text, quote, occurrence);
    const spans = known.get(quote) ?? occurrencesOf(text, quote);
    known.set(quote, spans);
    return spans[occurrence - 1];
  };
}

/** Quotes runs of one text: their words, and the occurrence where the words occur several times. */
export type Quoter = (span: Span) => { quote: string; occurrence?: number } | undefined;

/** Makes a quoter for a text. White space alone gives no quotation. */
export function quoter(text: string): Quoter {
  const known = new Map<string, Map<number, number>>();
  return ({ start, end }) => {
    const words = text.slice(start, end);
    const quote = words.trim();
    if (quote === "") return undefined;
    const places =
      known.get(quote) ?? new Map(occurrencesOf(text, quote).map((span, index) => [span.start, index + 1]));
    known.set(quote, places);
    if (places.size === 1) return { quote };
    return { quote, occurrence: places.get(start + words.length - words.trimStart().length) ?? 1 };
  };
}
