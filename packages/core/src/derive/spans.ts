import { type QuotationFinder, quotationFinder, type Span } from "../text/anchor.ts";

/** Annotations with their places, first those of the text, then those of its footnotes, in order; containers first. */
export function withSpans<A extends { quote: string; occurrence?: number; footnote?: number }>(
  annotations: readonly A[] | undefined,
  textOf: (annotation: A) => string,
): (A & Span)[] {
  const finders = new Map<string, QuotationFinder>();
  return (annotations ?? [])
    .map((annotation) => {
      const text = textOf(annotation);
      const find = finders.get(text) ?? quotationFinder(text);
      finders.set(text, find);
      return { ...annotation, ...spanOf(text, annotation.quote, annotation.occurrence, find) };
    })
    .sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0) || a.start - b.start || b.end - a.end);
}

/** The place of a quotation in a checked record. @throws when the quotation is not in the text; the check prevents that. */
export function spanOf(
  text: string,
  quote: string,
  occurrence?: number,
  find: QuotationFinder = quotationFinder(text),
): Span {
  const span = find(quote, occurrence);
  if (!span) throw new Error(`the quotation "${quote}" is not in "${text.slice(0, 60)}…"`);
  return span;
}
