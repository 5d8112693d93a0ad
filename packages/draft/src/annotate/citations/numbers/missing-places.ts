import { fromRoman } from "@open-resolutions/symbols";
import type { Doubt } from "../../doubt.ts";
import { matchesOf } from "../../matches-of.ts";

/** The last articles and chapters of documents, which do not change. Source: un.org/en/about-us/un-charter. */
const lastPlaces: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "charter-of-the-united-nations": { Article: 111, Chapter: 19 },
};

const placesBefore =
  /\b(Article|Chapter)s? ((?:[0-9]{1,3}|[IVXLC]{1,7})(?:(?:, | and | or |, and | to )(?:[0-9]{1,3}|[IVXLC]{1,7})){0,9})(?:, paragraphs? [0-9][^,;]{0,20})?,? of (?:the )?$/;

const paragraphsAbove =
  /(?<!preambular )\bparagraphs? ([0-9]{1,3}(?: \([a-z]{1,4}\))*(?:(?:, | and | or |, and | to |–)[0-9]{1,3}(?: \([a-z]{1,4}\))*){0,9}),? above\b/g;

/** The doubts about places that do not exist: an article after the last, a paragraph "above" that is not above. */
export function missingPlaces(
  text: string,
  paragraph: string | undefined,
  citations: readonly { start: number; document: string | null }[],
): Doubt[] {
  const inDocuments = citations.flatMap(({ start, document }) => {
    const last = lastPlaces[document ?? ""];
    const printed = last && placesBefore.exec(text.slice(Math.max(0, start - 120), start));
    const [, unit = "", places = ""] = printed ?? [];
    const end = last?.[unit];
    const number = places.split(/[^0-9A-Z]+/).find((one) => end !== undefined && numberOf(one) > end);
    return number === undefined
      ? []
      : [placeDoubt(`${unit} ${number} does not exist: the last is ${end}`, places)];
  });
  const own = Number(/\.op([0-9]+)/.exec(paragraph ?? "")?.[1]);
  const above = matchesOf(paragraphsAbove, text).flatMap(({ 0: words, 1: places = "" }) => {
    const number = [...places.matchAll(/([0-9]+)( \()?/g)].find(
      ([, one, hasLetter]) => Number(one) > own || (Number(one) === own && hasLetter === undefined),
    )?.[1];
    return number === undefined
      ? []
      : [placeDoubt(`paragraph ${number} is not above this paragraph ${own}`, words)];
  });
  return [...inDocuments, ...above];
}

function numberOf(printed: string): number {
  return /^[0-9]/.test(printed) ? Number(printed) : (fromRoman(printed) ?? 0);
}

function placeDoubt(message: string, words: string): Doubt {
  return { code: "DRF012", message, hint: "compare with the official document", words };
}
