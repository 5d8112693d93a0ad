import { quotationFinder } from "@open-resolutions/core";
import type { TextDoubt } from "@open-resolutions/draft";
import type { AuthoredParagraph } from "@open-resolutions/schemas";
import { placesOfWords } from "./places-of-words.ts";
import type { QuotedWords } from "./session.ts";

/**
 * Whether every place of some words is inside an annotation that a person has confirmed, for this resolution or an earlier
 * one, or inside words that a person has set aside.
 */
export function areWordsAnswered(
  { words, footnote }: Pick<TextDoubt, "words" | "footnote">,
  { text: own, mentions = [], citations = [], setAside = [] }: AuthoredParagraph,
  proposed: Pick<AuthoredParagraph, "setAside">,
  footnotes: ReadonlyMap<number, string>,
): boolean {
  const text = footnote === undefined ? own : (footnotes.get(footnote) ?? "");
  const find = quotationFinder(text);
  // What the program sets aside itself is no answer.
  const byProgram = new Set(proposed.setAside?.map((one) => JSON.stringify(one)));
  const answers: QuotedWords[] = [
    ...[...mentions, ...citations].filter(({ method }) => method !== "rule"),
    ...setAside.filter((one) => !byProgram.has(JSON.stringify(one))),
  ];
  const covered = answers.flatMap((one) =>
    one.footnote === footnote ? (find(one.quote, one.occurrence) ?? []) : [],
  );
  const places = words === undefined ? [] : placesOfWords(text, words);
  return (
    places.length > 0 &&
    places.every((place) => covered.some(({ start, end }) => start <= place.start && place.end <= end))
  );
}
