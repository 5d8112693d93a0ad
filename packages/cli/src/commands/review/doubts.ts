import { quotationFinder, type Records, type Span } from "@open-resolutions/core";
import { makeRereader, type TextDoubt } from "@open-resolutions/draft";
import type { AuthoredParagraph, AuthoredResolution } from "@open-resolutions/schemas";
import type { OpenPoint, OpenPointsOf } from "./open-points.ts";
import type { QuotedWords } from "./session.ts";

/** What a doubt about an act asks, by its rule. */
const asks: Readonly<Record<string, "who" | "what" | "when">> = {
  DRF025: "who",
  DRF026: "who",
  DRF027: "what",
  DRF028: "when",
};

/**
 * Reads the texts of a resolution as a draft does. What was in doubt when it was drafted is so again, unless the registers
 * have grown; so no record has to say it.
 *
 * @returns the doubts that no person has answered by an annotation or by setting words aside.
 */
export function doubtsOf(
  resolution: AuthoredResolution,
  read: readonly AuthoredParagraph[],
  registers: Records,
): OpenPointsOf {
  const footnotes = new Map(resolution.footnotes?.map(({ number, text }) => [number, text]));
  const drafted = makeRereader(registers)(resolution, read);
  const places = new Map(read.map(({ id }, at) => [id, at]));
  // One paragraph may have the same doubt twice.
  const distinct = new Map(drafted.doubts.map((doubt) => [JSON.stringify(doubt), doubt]));
  const placed = [...distinct.values()].flatMap((doubt) => {
    const at = places.get(doubt.paragraph);
    return at === undefined ? [] : [{ doubt, at }];
  });
  return (paragraphs) =>
    placed.flatMap(({ doubt, at }): OpenPoint[] => {
      const paragraph = paragraphs[at];
      const proposed = drafted.paragraphs[at];
      if (!paragraph || !proposed) return [];
      const isAnswered =
        doubt.act === undefined
          ? areWordsAnswered(doubt, paragraph, proposed, footnotes)
          : isActAnswered(doubt, withItems(paragraphs, at), withItems(drafted.paragraphs, at));
      const { code, message, hint } = doubt;
      return isAnswered ? [] : [{ at, code, message, hint }];
    });
}

/** Whether every place of some words is inside a confirmed annotation, or inside words that a person has set aside. */
function areWordsAnswered(
  { words, footnote }: TextDoubt,
  { text: own, mentions = [], citations = [], setAside = [] }: AuthoredParagraph,
  proposed: AuthoredParagraph,
  footnotes: ReadonlyMap<number, string>,
): boolean {
  const text = footnote === undefined ? own : (footnotes.get(footnote) ?? "");
  const find = quotationFinder(text);
  // What the program sets aside itself is no answer.
  const byProgram = new Set(proposed.setAside?.map((one) => JSON.stringify(one)));
  const answers: QuotedWords[] = [
    ...[...mentions, ...citations].filter(({ method }) => method === undefined),
    ...setAside.filter((one) => !byProgram.has(JSON.stringify(one))),
  ];
  const covered = answers.flatMap((one) =>
    one.footnote === footnote ? (find(one.quote, one.occurrence) ?? []) : [],
  );
  const places = words === undefined ? [] : placesOf(text, words);
  return (
    places.length > 0 &&
    places.every((place) => covered.some(({ start, end }) => start <= place.start && place.end <= end))
  );
}

/** Whether a person has said who is asked to do what by when, or has removed the act. */
function isActAnswered(
  { act, code }: TextDoubt,
  [paragraph, ...items]: readonly AuthoredParagraph[],
  drafted: readonly AuthoredParagraph[],
): boolean {
  if (!paragraph?.acts?.some(({ quote }) => quote === act)) return true;
  const mandates = mandatesOf([paragraph, ...items]);
  const confirmed = mandates.filter(({ method }) => method === undefined);
  const proposed = mandatesOf(drafted);
  if (asks[code] === "what") return confirmed.length > proposed.length;
  if (asks[code] === "when") return countTimes(confirmed) > countTimes(proposed);
  return mandates.length > 0 && mandates.every((one) => one.method === undefined && one.assignees.length > 0);
}

function mandatesOf(paragraphs: readonly AuthoredParagraph[]) {
  return paragraphs.flatMap(({ mandates = [] }) => mandates);
}

function countTimes(mandates: ReturnType<typeof mandatesOf>): number {
  return mandates.reduce((sum, { due = [], frequency }) => sum + due.length + (frequency ? 1 : 0), 0);
}

/** A paragraph and the items below it. */
function withItems(paragraphs: readonly AuthoredParagraph[], at: number): AuthoredParagraph[] {
  const id = paragraphs[at]?.id ?? "";
  return paragraphs.filter((one) => one.id === id || one.id.startsWith(`${id}.`));
}

function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}
