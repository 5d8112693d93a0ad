import { quotationFinder, quoter, type Span } from "@open-resolutions/core";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { isSameRun } from "../annotate/spans.ts";
import { distinct } from "../distinct.ts";
import { type Annotation, type AnnotationList, annotationLists, annotationsIn } from "./annotation-lists.ts";
import type { KeepsTheme } from "./kept-themes.ts";
import { type KeptWords, keptWords } from "./kept-words.ts";

/** A paragraph, and the texts of the footnotes of its resolution by their numbers. */
export interface ParagraphWithNotes {
  paragraph: AuthoredParagraph;
  footnotes: ReadonlyMap<number, string>;
}

/** An annotation at its place: in the text of the paragraph, or of a footnote. */
interface Placed extends Span {
  list: AnnotationList;
  annotation: Annotation;
  /** It has words that the older paragraph does not have. */
  isOfNewWords: boolean;
}

/**
 * A drafted paragraph with the annotations that people confirmed in the paragraph that it repeats or revises, wherever
 * their words are kept. They carry `method: "carried-over"`. Proposals of the rules remain for new words, and for names
 * that the older paragraph does not annotate.
 */
export function carryAnnotations(
  older: ParagraphWithNotes,
  newer: ParagraphWithNotes,
  keepsTheme: KeepsTheme,
): AuthoredParagraph {
  const kept = keptWords(older.paragraph.text, newer.paragraph.text);
  const isSame = older.paragraph.text === newer.paragraph.text;
  const numbers = sameFootnotes(older, newer);
  const proposed = placedProposals(newer, kept, new Set(numbers.values()));
  const ofNewWords = proposed.filter(({ isOfNewWords }) => isOfNewWords);
  const carried = carriedOver(older, newer, kept, numbers)
    .filter(({ annotation, list }) => isSame || isFree(annotation, list, newer.paragraph.text))
    .filter((one) => !ofNewWords.some((other) => shareWords(one, other) && !quoteTheSame(one, other)));
  const left = proposed.filter((one) => {
    if (one.isOfNewWords) return !carried.some((other) => quoteTheSame(one, other));
    return one.list.isOfNames && !carried.some((other) => shareWords(one, other));
  });
  const themes = (older.paragraph.themes ?? []).filter(
    (theme) => isSame || keepsTheme(theme, older.paragraph.text, newer.paragraph.text),
  );
  return withThemes(withLists(newer.paragraph, [...carried, ...left]), themes, isSame);
}

/** The numbers of the footnotes that both paragraphs call, with the same words: of the newer by those of the older. */
function sameFootnotes(older: ParagraphWithNotes, newer: ParagraphWithNotes): Map<number, number> {
  const free = (newer.paragraph.footnotes ?? []).map(({ number }) => number);
  const same = new Map<number, number>();
  for (const { number } of older.paragraph.footnotes ?? []) {
    const text = older.footnotes.get(number);
    const at = free.findIndex((other) => text !== undefined && newer.footnotes.get(other) === text);
    const [found] = at === -1 ? [] : free.splice(at, 1);
    if (found !== undefined) same.set(number, found);
  }
  return same;
}

function placedProposals(
  newer: ParagraphWithNotes,
  kept: KeptWords,
  keptNotes: ReadonlySet<number>,
): Placed[] {
  return placed(newer).map((one) => {
    const { footnote } = one.annotation;
    return {
      ...one,
      isOfNewWords: footnote === undefined ? !kept.hasOnlyKept(one) : !keptNotes.has(footnote),
    };
  });
}

function carriedOver(
  older: ParagraphWithNotes,
  newer: ParagraphWithNotes,
  kept: KeptWords,
  numbers: ReadonlyMap<number, number>,
): Placed[] {
  const quote = quoter(newer.paragraph.text);
  return placed(older).flatMap((one) => {
    const { quote: words, occurrence, footnote, method: _, reviewer: __, ...said } = one.annotation;
    const method = one.list.hasMethod ? { method: "carried-over" as const } : {};
    if (footnote !== undefined) {
      const number = numbers.get(footnote);
      if (number === undefined) return [];
      const where = { quote: words, ...(occurrence !== undefined && { occurrence }), footnote: number };
      return [{ ...one, annotation: { ...where, ...said, ...method } }];
    }
    const span = kept.toNewer(one) ?? (one.list.isOfNames ? undefined : kept.betweenEnds(one));
    const quotation = span && quote(span);
    return quotation ? [{ ...one, ...span, annotation: { ...quotation, ...said, ...method } }] : [];
  });
}

function placed({ paragraph, footnotes }: ParagraphWithNotes): Placed[] {
  const find = quotationFinder(paragraph.text);
  return annotationLists.flatMap((list) =>
    annotationsIn(paragraph, list).flatMap((annotation) => {
      const { quote, occurrence, footnote } = annotation;
      const inNote = footnote === undefined ? undefined : quotationFinder(footnotes.get(footnote) ?? "");
      const span = (inNote ?? find)(quote, occurrence);
      return span ? [{ ...span, list, annotation, isOfNewWords: false }] : [];
    }),
  );
}

/** Whether an annotation can stay what it was in a revised text: it says nothing about words that may have changed. */
function isFree(annotation: Annotation, { quotedFields }: AnnotationList, text: string): boolean {
  // Dates are what one resolution after another changes.
  if (saysWhen(annotation)) return false;
  return quotedFields.every((field) => {
    const words = annotation[field];
    return typeof words !== "string" || text.includes(words);
  });
}

/** Whether a value says when something is due, at any depth. */
function saysWhen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "due" in value || Object.values(value).some(saysWhen);
}

/** Whether two annotations of the same list quote the same run. */
function quoteTheSame(a: Placed, b: Placed): boolean {
  return a.list === b.list && a.annotation.footnote === b.annotation.footnote && isSameRun(a, b);
}

/** Whether two annotations of the same list, or two of names, have words in common. */
function shareWords(a: Placed, b: Placed): boolean {
  const areOfOneKind = a.list === b.list || (a.list.isOfNames && b.list.isOfNames);
  return (
    areOfOneKind && a.annotation.footnote === b.annotation.footnote && a.start < b.end && b.start < a.end
  );
}

function withLists(paragraph: AuthoredParagraph, all: readonly Placed[]): AuthoredParagraph {
  const inOrder = all.toSorted(
    (a, b) =>
      (a.annotation.footnote ?? 0) - (b.annotation.footnote ?? 0) || a.start - b.start || b.end - a.end,
  );
  const lists = annotationLists.map((list) => {
    const own = inOrder.filter((one) => one.list === list).map(({ annotation }) => annotation);
    return [list.name, own.length > 0 ? distinct(own) : undefined];
  });
  const { ...others } = paragraph;
  for (const { name } of annotationLists) delete others[name];
  return { ...others, ...Object.fromEntries(lists.filter(([, own]) => own !== undefined)) };
}

/** Confirmed themes become proposals again; others that the rules propose remain where words were revised. */
function withThemes(
  { proposedThemes: ofRules = [], ...others }: AuthoredParagraph,
  carriedThemes: readonly string[],
  isSame: boolean,
): AuthoredParagraph {
  const proposedThemes = isSame ? [] : ofRules.filter((theme) => !carriedThemes.includes(theme));
  return {
    ...others,
    ...(proposedThemes.length > 0 && { proposedThemes }),
    ...(carriedThemes.length > 0 && { carriedThemes: [...carriedThemes] }),
  };
}
