import { getDocument } from "./documents.js";
import type { DocumentId, DocumentSymbol } from "./ids.cjs";
import { paragraphs } from "./paragraphs.js";
import type { Citation, Paragraph } from "./published.cjs";

/** A citation, and the paragraph whose words or footnotes make it. */
export interface CitationInParagraph {
  readonly paragraph: Paragraph;
  readonly citation: Citation;
}

/**
 * Every citation of a document, in the order of the texts.
 * @throws RangeError when there is no such document.
 */
export function citationsOf(document: DocumentId | DocumentSymbol): CitationInParagraph[] {
  const { id } = getDocument(document);
  return paragraphs.flatMap((paragraph) =>
    paragraph.citations
      .filter((citation) => citation.document === id)
      .map((citation) => ({ paragraph, citation })),
  );
}
