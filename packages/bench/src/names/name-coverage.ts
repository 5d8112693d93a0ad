import { type CapitalizedRun, capitalizedRuns, type Span } from "./capitalized-runs.ts";
import { titleParts } from "./document-titles.ts";

/** A place of a text that an annotation holds. */
export interface Annotated extends Span {
  /** The id of the record to which it leads; null for a citation of no definite document. */
  record: string | null;
  /** A mention or a citation of a draft; or a city, an observance or goals, which drafts do not annotate. */
  kind: "mention" | "citation" | "bystander";
}

/** An occurrence of a capitalised name, and whether it leads to a record. */
export interface NameOccurrence extends Span {
  words: string;
  /** What leads it to a record: an annotation, or only the name of a city, an observance or goals; undefined if nothing does. */
  by: "annotation" | "bystander" | undefined;
  /** Whether it is the title of a document, or in one. */
  inTitle: boolean;
}

/** Whether one actor is part of another, by the parents of the registers. */
export type IsPartOf = (part: string, whole: string) => boolean;

/**
 * Every occurrence of a capitalised name in a text: a run of capitalised words that may be joined by "of", "the", "and"
 * and "for". It leads to a record only as a whole:
 *
 * - an annotation has all its words; or
 * - its annotations are joined by "of" or "for", and each names the whole to which the one before belongs, as in "Third
 *   Committee of the General Assembly".
 *
 * Names joined by "and" are several names only where an annotation ends or begins at the "and"; "Amberland’s Fund" is
 * two names where an annotation ends at the possessive. The first word of a sentence is a name only if an annotation
 * begins there, or if the name goes on after it and it is not the article.
 */
export function namesIn(
  text: string,
  annotations: readonly Annotated[],
  acts: readonly Span[],
  isPartOf: IsPartOf,
): NameOccurrence[] {
  const definite = annotations.filter(({ record }) => record !== null);
  const drafted = definite.filter(({ kind }) => kind !== "bystander");
  const indefinite = annotations.filter(({ record }) => record === null);
  const parts = capitalizedRuns(text)
    .flatMap((run) => withoutOpening(text, run, definite, acts) ?? [])
    .flatMap((run) => partsOf(text, run, definite))
    .filter(
      (part) => !indefinite.some((one) => covers(one, part)) || definite.some((one) => covers(one, part)),
    );
  const titles = titleParts(
    text,
    parts,
    (part) => definite.some((one) => one.kind === "citation" && covers(one, part)),
    (part) => definite.some((one) => one.kind !== "citation" && covers(one, part)),
  );
  return parts.map((part) => ({
    start: part.start,
    end: part.end,
    words: text.slice(part.start, part.end).replace(/\s+/g, " "),
    by: isResolved(text, part, drafted, isPartOf)
      ? "annotation"
      : isResolved(text, part, definite, isPartOf)
        ? "bystander"
        : undefined,
    inTitle: titles.has(part),
  }));
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A run without the word that opens its sentence, and without the verbs of the organ. */
function withoutOpening(
  text: string,
  run: CapitalizedRun,
  annotations: readonly Span[],
  acts: readonly Span[],
): { words: readonly Span[]; start: number; end: number } | undefined {
  const words = run.words.filter((word) => !acts.some((act) => covers(act, word)));
  const [first, second] = words;
  if (!first) return undefined;
  const opens = run.opensSentence && words.length === run.words.length;
  const goesOn = second && /^\s+(?:(?:of|for)\b.*)?$/s.test(text.slice(first.end, second.start));
  const isNamed = annotations.some(({ start, end }) => start <= first.start && first.end <= end);
  const nextIsNamed =
    second &&
    /^\s+$/.test(text.slice(first.end, second.start)) &&
    annotations.some(({ start }) => start === second.start);
  const isArticle = text.slice(first.start, first.end) === "The";
  const left = opens && !isNamed && (!goesOn || nextIsNamed || isArticle) ? words.slice(1) : words;
  const [from, to] = [left[0], left.at(-1)];
  return from && to && { words: left, start: from.start, end: to.end };
}

/** A run in parts: cut at every "and" and every possessive that an annotation touches, and at every "and the". */
function partsOf(
  text: string,
  { words }: { words: readonly Span[] },
  annotations: readonly Span[],
): { words: readonly Span[]; start: number; end: number }[] {
  const parts: Span[][] = [[]];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const joint = before ? text.slice(before.end, word.start) : "";
    const cut =
      before &&
      /\band\b|^[’']/.test(joint) &&
      !annotations.some(({ start, end }) => start <= before.start && word.end <= end) &&
      (/\band the\b/.test(joint) ||
        annotations.some(({ start, end }) => end === before.end || start === word.start));
    if (cut) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.flatMap((part) => {
    const [from, to] = [part[0], part.at(-1)];
    return from && to ? [{ words: part, start: from.start, end: to.end }] : [];
  });
}

function isResolved(
  text: string,
  part: { words: readonly Span[]; start: number; end: number },
  annotations: readonly Annotated[],
  isPartOf: IsPartOf,
): boolean {
  if (annotations.some((one) => covers(one, part))) return true;
  // The longest annotation at each word, from left to right.
  const tiles: Annotated[] = [];
  for (const word of part.words) {
    if (tiles.some((tile) => covers(tile, word))) continue;
    const [longest] = annotations
      .filter((one) => covers(one, word))
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    if (!longest) return false;
    tiles.push(longest);
  }
  return tiles.every((tile, index) => {
    const before = tiles[index - 1];
    if (!before) return true;
    if (!/^\s+(?:of|for)(?: the)?\s+$/.test(text.slice(before.end, tile.start))) return false;
    return isPartOf(before.record ?? "", tile.record ?? "");
  });
}
