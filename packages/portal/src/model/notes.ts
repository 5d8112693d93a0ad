import type { Act, Citation, Mandate, Mention, Paragraph, Resolution } from "@open-resolutions/schemas";

/** A layer of annotations that a reader can switch. */
type Layer = "act" | "actor" | "capability" | "citation" | "mandate";

/** An annotation of the words of a text, with its list. */
type Cover =
  | { readonly type: "act"; readonly annotation: Act }
  | { readonly type: "mention"; readonly annotation: Mention }
  | { readonly type: "citation"; readonly annotation: Citation }
  | { readonly type: "mandate"; readonly annotation: Mandate };

/** An annotation of a paragraph or of a footnote called in it. */
export interface Note {
  /** Counted from 1 in its paragraph; the marks in the text carry it. */
  readonly number: number;
  readonly layer: Layer;
  readonly cover: Cover;
}

/** A piece of a text between two borders of annotations. */
export interface Piece {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly isEmphasized: boolean;
  /** The ids of the parts that begin here. */
  readonly parts: readonly string[];
  readonly footnotes: readonly number[];
}

/** The annotations of a paragraph in the order of its words, then those of its footnotes. */
export function notesOf(paragraph: Paragraph): Note[] {
  const { acts, mentions, citations, mandates } = paragraph;
  const covers: Cover[] = [
    ...acts.map((annotation) => ({ type: "act", annotation }) as const),
    ...mandates.map((annotation) => ({ type: "mandate", annotation }) as const),
    ...mentions.map((annotation) => ({ type: "mention", annotation }) as const),
    ...citations.map((annotation) => ({ type: "citation", annotation }) as const),
  ];
  return covers
    .toSorted((a, b) => footnoteOf(a) - footnoteOf(b) || a.annotation.start - b.annotation.start)
    .map((cover, index) => ({ number: index + 1, layer: layerOf(cover), cover }));
}

/**
 * The text of a paragraph, or of a footnote called in it, split at every border of an annotation and at every call of a
 * footnote. Joined, the pieces are the text to the last character.
 */
export function piecesOf(
  paragraph: Paragraph,
  notes: readonly Note[],
  footnote?: Resolution["footnotes"][number],
): Piece[] {
  const { text, emphasis } = footnote ?? paragraph;
  const own = notes.filter(({ cover }) => footnoteOf(cover) === (footnote?.number ?? 0));
  const parts = footnote ? [] : paragraph.parts;
  const calls = footnote ? [] : paragraph.footnotes;
  const borders = new Set([
    0,
    text.length,
    ...parts.map(({ start }) => start),
    ...calls.map(({ offset }) => offset),
  ]);
  for (const { start, end } of [...own.map(({ cover }) => cover.annotation), ...emphasis])
    borders.add(start).add(end);

  const places = [...borders].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const isInside = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    return {
      text: text.slice(start, end),
      notes: own.filter(({ cover }) => isInside(cover.annotation)),
      isEmphasized: emphasis.some(isInside),
      parts: parts.filter((part) => part.start === start).map(({ id }) => id),
      footnotes: calls.filter(({ offset }) => offset === end).map(({ number }) => number),
    };
  });
}

/** The number of the footnote that has the words; 0 for the words of the paragraph itself. */
function footnoteOf({ annotation }: Cover): number {
  return "footnote" in annotation ? (annotation.footnote ?? 0) : 0;
}

function layerOf(cover: Cover): Layer {
  if (cover.type !== "mention") return cover.type;
  return cover.annotation.actor ? "actor" : "capability";
}

/** The first and last words of a long quotation. */
export function shortened(text: string, words: number): string {
  const all = text.split(" ");
  if (all.length <= words + 3) return text;
  return `${all.slice(0, words).join(" ")} …`;
}
