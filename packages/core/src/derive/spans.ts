import { findQuotation, type Span } from "../text/anchor.ts";

/** Annotations with their place, in the order of the text and then of its footnotes, what contains before what is contained. */
export function withSpans<A extends { quote: string; occurrence?: number; footnote?: number }>(
  annotations: readonly A[] | undefined,
  textOf: (annotation: A) => string,
): (A & Span)[] {
  return (annotations ?? [])
    .map((annotation) => ({
      ...annotation,
      ...spanOf(textOf(annotation), annotation.quote, annotation.occurrence),
    }))
    .sort((a, b) => (a.footnote ?? 0) - (b.footnote ?? 0) || a.start - b.start || b.end - a.end);
}

/** The place of a quotation in a checked record. @throws when the quotation is not there, which the check rules out. */
export function spanOf(text: string, quote: string, occurrence?: number): Span {
  const span = findQuotation(text, quote, occurrence);
  if (!span) throw new Error(`the quotation "${quote}" does not stand in "${text.slice(0, 60)}…"`);
  return span;
}
