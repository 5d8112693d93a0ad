import { quotationFinder, type Span } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { wrap } from "../../terminal/wrap.ts";
import { type MarkKind, runsOf } from "../show/marks.ts";

/** What is painted: an annotation, the words that are asked about, a heading, or what matters less. */
export type Tone = MarkKind | "current" | "strong" | "faint";

/** Prints words in a tone: in a colour, or unchanged. */
export type PaintTone = (tone: Tone, text: string) => string;

/** How a review is shown. */
export interface ScreenOptions {
  paint: PaintTone;
  /** Without colours the words that are asked about are put in brackets. */
  colors: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** The text of a paragraph in lines, with its annotations in colours and the words that are asked about. */
export function paintedText(
  paragraph: AuthoredParagraph,
  current: Span | undefined,
  options: ScreenOptions,
): string[] {
  const { text } = paragraph;
  const runs = runsOf(placedAnnotations(paragraph));
  const borders = [
    ...runs.flatMap(({ start, end }) => [start, end]),
    ...(current ? [current.start, current.end] : []),
  ];
  return wrap(text, options.width).map((line) => {
    const inside = borders.filter((at) => line.start < at && at < line.end);
    const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
    return cuts
      .slice(0, -1)
      .map((start, at) => {
        const end = cuts[at + 1] ?? line.end;
        const words = text.slice(start, end);
        if (current && current.start <= start && end <= current.end)
          return markedCurrent(words, { start, end }, current, options);
        const kind = runs.find((run) => run.start <= start && end <= run.end)?.kind;
        return kind ? options.paint(kind, words) : words;
      })
      .join("");
  });
}

/** The words of a footnote in lines, with those that are asked about. */
export function paintedNote(text: string, current: Span | undefined, options: ScreenOptions): string[] {
  return paintedText({ id: "", text }, current, options);
}

function markedCurrent(words: string, run: Span, current: Span, { paint, colors }: ScreenOptions): string {
  if (colors) return paint("current", words);
  return `${run.start === current.start ? "[" : ""}${words}${run.end === current.end ? "]" : ""}`;
}

/** The annotations at their places. One whose words are not in the text is not painted. */
function placedAnnotations(paragraph: AuthoredParagraph): Parameters<typeof runsOf>[0] {
  const { text, acts = [], mentions = [], citations = [], mandates = [] } = paragraph;
  const find = quotationFinder(text);
  const placed = <A extends { quote: string; occurrence?: number; footnote?: number }>(list: readonly A[]) =>
    list.flatMap((one) => {
      const span = one.footnote === undefined ? find(one.quote, one.occurrence) : undefined;
      return span ? [{ ...one, ...span }] : [];
    });
  return {
    text,
    acts: placed(acts),
    mentions: placed(mentions),
    citations: placed(citations),
    mandates: placed(mandates),
  };
}
