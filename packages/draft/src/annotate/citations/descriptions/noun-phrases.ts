import { anyOf } from "../../../any-of.ts";
import type { Run } from "../../../block.ts";

/** Kinds of documents that somebody writes again and again: "the report" may be the next one. */
export const works =
  "report|study|publication|letter|communiqué|communique|assessment|compilation|paper|memorandum|opinion|judgment|summary";
const instruments =
  "plan|strategy|programme|framework|guidelines|principles|articles|agreement|accord|treaty|convention|protocol|declaration|road map|roadmap|compact|code|rules|regulations|statute|charter|constitution|arrangement|methodology|terms of reference|guidance|modalities|law";
const plurals =
  "plans|strategies|programmes|frameworks|agreements|accords|treaties|conventions|protocols|declarations|codes|arrangements|reports|studies|publications|letters|assessments|summaries|laws";

/** A noun of documents in a text, with the words in small letters that come before it: "strategic plan". */
export interface NounPhrase extends Run {
  /** All words, in small letters. */
  words: string;
  /** Where the noun begins. */
  noun: number;
  /** The word before: "the", "its". */
  before: string;
}

const noun = new RegExp(`(?<![\\p{L}’'-])(?:${works}|${instruments}|${plurals})(?![\\p{L}’'-])`, "giu");
/** They do not describe a noun. */
export const smallWords = anyOf(
  `of in on for to by with from under and or the an? its their his her our this that these those as at such any all each
  every no other another both into within through is are was were be including per said same present`,
);
const isSmall = new RegExp(`^(?:${smallWords})$`);
const qualifier = /^\p{Ll}[\p{L}-]*$/u;
/** "To report on", "shall plan" */
const verb = /^(?:report|plan|study|paper)$/;
const beforeVerb = /^(?:to|shall|will|should|must|may|can)$/;
const longestBefore = 90;
const mostQualifiers = 4;

/** The nouns of documents in a text, in order. */
export function nounPhrasesIn(text: string): NounPhrase[] {
  return [...text.matchAll(noun)].flatMap(({ index, 0: last }) => {
    const before = text
      .slice(Math.max(0, index - longestBefore), index)
      .split(" ")
      .slice(0, -1);
    let start = index;
    let count = 0;
    for (; count < mostQualifiers; count += 1) {
      const word = before.at(-1 - count) ?? "";
      if (!qualifier.test(word) || isSmall.test(word)) break;
      start -= word.length + 1;
    }
    const article = before.at(-1 - count) ?? "";
    if (count === 0 && verb.test(last) && beforeVerb.test(article)) return [];
    const end = index + last.length;
    return [{ start, end, noun: index, words: text.slice(start, end).toLowerCase(), before: article }];
  });
}

/** "strategic plan" of "strategic plans" */
export function inSingular(words: string): string {
  return words.replace(/ies$/, "y").replace(/s$/, "");
}
