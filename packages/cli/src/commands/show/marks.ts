import type { Span } from "@open-resolutions/core";

/** The kinds of annotation that are shown in different colours. */
export const markKinds = ["act", "actor", "capability", "citation", "mandate"] as const;

/** A kind of annotation. */
export type MarkKind = (typeof markKinds)[number];

/** Prints words that belong to a kind of annotation: in a colour on a terminal, unchanged elsewhere. */
export type Paint = (kind: MarkKind, text: string) => string;

/** A text and the places of its annotations. */
export interface AnnotatedWords {
  text: string;
  acts: readonly Span[];
  mentions: readonly (Span & { footnote?: number; actor?: string })[];
  citations: readonly (Span & { footnote?: number })[];
  mandates: readonly Span[];
}

/** A run of a text with the innermost annotation that covers it. */
export interface Run {
  start: number;
  end: number;
  kind: MarkKind | undefined;
}

/** Splits the text of a paragraph into runs, each with the shortest annotation that covers it. */
export function runsOf({ text, acts, mentions, citations, mandates }: AnnotatedWords): Run[] {
  const own = <A extends { footnote?: number }>(list: readonly A[]) =>
    list.filter(({ footnote }) => footnote === undefined);
  const spans = [
    ...acts.map(({ start, end }) => ({ start, end, kind: "act" as const })),
    ...own(mentions).map(({ start, end, actor }) => ({
      start,
      end,
      kind: actor ? ("actor" as const) : ("capability" as const),
    })),
    ...own(citations).map(({ start, end }) => ({ start, end, kind: "citation" as const })),
    ...mandates.map(({ start, end }) => ({ start, end, kind: "mandate" as const })),
  ].sort((a, b) => a.end - a.start - (b.end - b.start));
  const borders = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    return { start, end, kind: spans.find((span) => span.start <= start && end <= span.end)?.kind };
  });
}
