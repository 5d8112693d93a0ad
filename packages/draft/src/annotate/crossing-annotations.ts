import { annotatedTexts, quotationFinder } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import type { AnnotationFinding } from "./doubt.ts";

type Annotation =
  | NonNullable<AuthoredParagraph["mentions"]>[number]
  | NonNullable<AuthoredParagraph["citations"]>[number];

/** An annotation at its place. */
interface Placed {
  annotation: Annotation;
  start: number;
  end: number;
}

/**
 * A paragraph without the annotations that share words with an earlier one and go on after it: one of the two quotes too
 * much or too little, and no rule says which (rule TXT008). Each has a finding.
 */
export function withoutCrossing(
  paragraph: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
): { paragraph: AuthoredParagraph; findings: AnnotationFinding[] } {
  const { mentions = [], citations = [] } = paragraph;
  const crossed = new Map<Annotation, AnnotationFinding>();
  for (const { text, footnote } of annotatedTexts(paragraph, footnotes)) {
    const find = quotationFinder(text);
    const placed = [...mentions, ...citations].flatMap((annotation): Placed[] => {
      const span =
        annotation.footnote === footnote ? find(annotation.quote, annotation.occurrence) : undefined;
      return span ? [{ annotation, start: span.start, end: span.end }] : [];
    });
    placed.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Placed[] = [];
    for (const one of placed) {
      const other = kept.find(({ start, end }) => start < one.start && one.start < end && end < one.end);
      if (other) crossed.set(one.annotation, crossing(paragraph.id, footnote, one, other));
      else kept.push(one);
    }
  }
  if (crossed.size === 0) return { paragraph, findings: [] };
  const remaining = <T extends Annotation>(annotations: readonly T[]) =>
    annotations.filter((annotation) => !crossed.has(annotation));
  const { mentions: _mentions, citations: _citations, ...rest } = paragraph;
  const [named, cited] = [remaining(mentions), remaining(citations)];
  return {
    paragraph: {
      ...rest,
      ...(named.length > 0 && { mentions: named }),
      ...(cited.length > 0 && { citations: cited }),
    },
    findings: [...crossed.values()],
  };
}

function crossing(
  paragraph: string,
  footnote: number | undefined,
  { annotation }: Placed,
  { annotation: other }: Placed,
): AnnotationFinding {
  return {
    paragraph,
    footnote,
    message: `"${annotation.quote}" shares words with "${other.quote}", and only the latter is annotated`,
    hint: "quote whole names in the record, and annotate both",
  };
}
