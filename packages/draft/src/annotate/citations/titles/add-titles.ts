import type { TextAnnotations } from "../../annotate-text.ts";
import { cover } from "../../spans.ts";
import type { CitedDocuments } from "../citations.ts";
import { untitledDoubt } from "../proposed-documents.ts";

/** Adds the documents that a text cites by their titles. What is named or set aside in a title is part of it. */
export function addTitles(annotations: TextAnnotations, { citations, proposed }: CitedDocuments): void {
  annotations.citations.push(...citations);
  annotations.proposed.push(...proposed);
  annotations.doubts.push(...proposed.map(untitledDoubt));
  const isInTitle = cover(citations);
  annotations.named = annotations.named.filter((one) => !isInTitle(one));
  annotations.setAside = annotations.setAside.filter((one) => !isInTitle(one));
}
