import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { TextAnnotations } from "../annotate-text.ts";
import { documentsBefore } from "./footnote-sources.ts";

interface AnnotatedText {
  paragraph: AuthoredParagraph;
  footnote: number | undefined;
  text: string;
  annotations: Pick<TextAnnotations, "citations">;
}

/**
 * "Available at www.harbour.example/lamps." An address after "See" may be about other things, unless it is that of a
 * file.
 */
const address =
  /^(?:See (?=\S{1,300}\.(?:pdf|html?|docx?)\.?$)|(?:Available|Accessible) (?:at|from):? )?((?:https?:\/\/|www\.)[^\s/]+\/\S*[^\s.,;/])[.;]?$/;

/**
 * Cites the document that a text cites directly before the call of a footnote which gives nothing but an address on the
 * web: that is where the document is.
 */
export function citeAddresses(texts: readonly AnnotatedText[]): void {
  let before = new Map<number, string>();
  for (const { paragraph, footnote, text, annotations } of texts) {
    if (footnote === undefined) {
      before = documentsBefore(paragraph, annotations.citations);
      continue;
    }
    const quote = address.exec(text)?.[1];
    const document = before.get(footnote);
    if (quote === undefined || document === undefined || annotations.citations.length > 0) continue;
    const start = text.indexOf(quote);
    annotations.citations.push({
      start,
      end: start + quote.length,
      document,
      role: "source",
      method: "rule",
    });
  }
}
