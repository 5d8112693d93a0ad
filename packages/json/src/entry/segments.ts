import { annotationLists, type Cover } from "./annotation-lists.js";
import type { Footnote, Paragraph } from "./published.cjs";

export type { Cover };

/** A piece of a text, from one border of an annotation to the next. */
export interface Segment {
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 code units from 0. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The annotations that contain it, the outer ones first. */
  readonly covers: readonly Cover[];
  /** The numbers of the footnotes that are called directly after it. */
  readonly footnotes: readonly number[];
}

/**
 * The text of a paragraph, or of a footnote that is called in it, split at every border of an annotation and at every
 * call of a footnote. The texts of the pieces, joined, are the text.
 *
 * @param footnote a footnote of the paragraph's resolution: its text is split, by the annotations of its words.
 */
export function segments(paragraph: Paragraph, footnote?: Footnote): Segment[] {
  const { text } = footnote ?? paragraph ?? {};
  if (typeof text !== "string")
    throw new TypeError("expected a paragraph, as getParagraph gives it (findParagraph may give undefined)");
  const calls = footnote ? [] : paragraph.footnotes;
  const covers = footnote
    ? [...coversIn(footnote), ...coversIn(paragraph, footnote.number)]
    : coversIn(paragraph);
  covers.sort(({ annotation: a }, { annotation: b }) => a.start - b.start || b.end - a.end);
  const borders = new Set([0, text.length]);
  for (const { annotation } of covers) borders.add(annotation.start).add(annotation.end);
  for (const { offset } of calls) borders.add(offset);

  const places = [...borders].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return {
      text: text.slice(start, end),
      start,
      end,
      covers: covers.filter(({ annotation }) => annotation.start <= start && end <= annotation.end),
      footnotes: calls.filter(({ offset }) => offset === end).map(({ number }) => number),
    };
  });
}

/** The annotations of the words of a text: of the holder's own, or of a footnote's. */
function coversIn(holder: Paragraph | Footnote, footnote?: number): Cover[] {
  return annotationLists.flatMap(([list, type]) => {
    const annotations = holder[list as keyof typeof holder] as unknown as
      | readonly Cover["annotation"][]
      | undefined;
    return (annotations ?? [])
      .filter((annotation) => footnoteOf(annotation) === footnote)
      .map((annotation) => ({ type, annotation }) as Cover);
  });
}

function footnoteOf(annotation: Cover["annotation"]): number | undefined {
  return "footnote" in annotation ? annotation.footnote : undefined;
}
