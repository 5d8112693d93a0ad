import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import { pointer } from "./json/pointer.ts";

/** The lists of a paragraph whose elements are anchored by a quotation and get a span. */
const anchoredLists = ["emphasis", "acts", "mentions", "citations", "mandates", "setAside"] as const;

interface Anchored {
  quote: string;
  occurrence?: number;
  footnote?: number;
}

/** A quotation that a record makes, and the text in which it must be found. */
export interface Quotation {
  /** JSON Pointer to the quotation inside the record. */
  pointer: string;
  quote: string;
  occurrence: number | undefined;
  text: string;
  /** A quotation without a span of its own only has to be found, and may occur more than once. */
  spanless: boolean;
}

/**
 * Every quotation of a paragraph.
 * @param footnoteText the text of a footnote of its resolution, undefined when there is none of that number.
 */
export function* quotationsOf(
  paragraph: AuthoredParagraph,
  footnoteText: (number: number) => string | undefined,
): Generator<Quotation> {
  const { text } = paragraph;
  for (const list of anchoredLists) {
    const annotations: readonly Anchored[] = paragraph[list] ?? [];
    for (const [index, annotation] of annotations.entries()) {
      const { footnote } = annotation;
      yield {
        pointer: pointer(list, index, "quote"),
        quote: annotation.quote,
        occurrence: annotation.occurrence,
        text: footnote === undefined ? text : (footnoteText(footnote) ?? ""),
        spanless: false,
      };
    }
  }
  for (const [index, { after, occurrence }] of (paragraph.footnotes ?? []).entries()) {
    yield { pointer: pointer("footnotes", index, "after"), quote: after, occurrence, text, spanless: false };
  }
  for (const [index, { mark, occurrence }] of (paragraph.parts ?? []).entries()) {
    yield { pointer: pointer("parts", index, "mark"), quote: mark, occurrence, text, spanless: false };
  }
  for (const [index, mandate] of (paragraph.mandates ?? []).entries()) {
    for (const field of ["deliverable", "agendaItem", "agendaSubItem"] as const) {
      const quote = mandate[field];
      if (quote === undefined) continue;
      yield {
        pointer: pointer("mandates", index, field),
        quote,
        occurrence: undefined,
        text,
        spanless: true,
      };
    }
  }
}

/** Every quotation of a resolution's own record: the italics of its footnotes. */
export function* footnoteQuotationsOf({ footnotes = [] }: AuthoredResolution): Generator<Quotation> {
  for (const [index, { text, emphasis = [] }] of footnotes.entries()) {
    for (const [run, { quote, occurrence }] of emphasis.entries()) {
      const at = pointer("footnotes", index, "emphasis", run, "quote");
      yield { pointer: at, quote, occurrence, text, spanless: false };
    }
  }
}
