import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { TextAnnotations } from "../../annotate-text.ts";
import type { AnnotationFinding } from "../../doubt.ts";
import { overlapping } from "../../spans.ts";
import { documentsBefore, placeInTreatySeries } from "../footnote-sources.ts";

/** The finding on a footnote that gives a place in the Treaty Series for no treaty that is known. */
export const noTreatyBefore =
  "no treaty is cited directly before the call of this footnote, which gives a place in the Treaty Series";

interface AnnotatedText {
  paragraph: AuthoredParagraph;
  footnote: number | undefined;
  text: string;
  annotations: TextAnnotations;
}

/**
 * Leads places in the Treaty Series to the treaties that are proposed from their titles. These are known only when all
 * texts have been read, after the footnotes.
 *
 * @returns the findings without those on footnotes that now lead to a treaty
 */
export function citeProposedTreaties(
  texts: readonly AnnotatedText[],
  findings: readonly AnnotationFinding[],
): AnnotationFinding[] {
  const isOpen = new Set(
    findings.flatMap(({ message, paragraph, footnote }) =>
      message === noTreatyBefore ? [`${paragraph} ${footnote}`] : [],
    ),
  );
  let before = new Map<number, string>();
  for (const { paragraph, footnote, text, annotations } of texts) {
    if (footnote === undefined) {
      before = documentsBefore(paragraph, annotations.citations);
      continue;
    }
    const key = `${paragraph.id} ${footnote}`;
    const document = before.get(footnote);
    const place = isOpen.has(key) ? placeInTreatySeries(text) : undefined;
    if (document === undefined || !place) continue;
    isOpen.delete(key);
    annotations.citations.push({ ...place, document, role: "source", method: "rule" });
    const isPlace = new Set(overlapping(annotations.setAside)(place));
    annotations.setAside = annotations.setAside.filter((one) => !isPlace.has(one));
  }
  return findings.filter(
    ({ message, paragraph, footnote }) =>
      message !== noTreatyBefore || isOpen.has(`${paragraph} ${footnote}`),
  );
}
