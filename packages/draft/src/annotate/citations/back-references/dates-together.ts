import { months } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { anyMonth, datedNouns, keysOfDates } from "./dated-documents.ts";

/** Words that mean documents by one noun and their dates. */
export interface DatesTogether extends Run {
  /** The noun and the date, or the year, of each document. */
  keys: readonly string[];
}

const month = `(?:${months.join("|")})`;
const date = `(?:0?[1-9]|[12]\\d|3[01]) ${month}(?: \\d{4})?`;
const list = `(?:(?:${date}|(?:[1-9]|[12]\\d|3[01])(?=(?:,|,? and) \\d))(?:, and |, | and )){1,4}${date}`;
/** "The 3 May and 9 July Agreements", "the 3 and 9 May 2044 letters" */
const datesFirst = new RegExp(`(?<![\\p{L}\\d-])(${list}) (${datedNouns})s(?![\\p{L}-])`, "giu");
/** "The Agreements of 3 May, 9 July 2044 and 9 March 2045" */
const nounFirst = new RegExp(
  `(?<![\\p{L}-])(${datedNouns})s (?:of|dated|signed on) (${list})(?![\\p{L}\\d])`,
  "giu",
);

const nouns = `${datedNouns}|constitution`;
const capitalNouns = nouns.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const year = "(?:19|20)\\d{2}";
/** Words that are part of what a document is: a "Political Declaration" is no other declaration. */
const attributes = "Political|Joint|Final|Framework|Ministerial";
/** "The 2044 Convention", "the 2044 Political Declaration", and not "the 2044 Convention on Fog" or "the 2044 Protocol Office" */
const yearFirst = new RegExp(
  `(?<=(?<!\\p{L})[Tt]he )(${year}) ((?:(?:${attributes}) )?(?:${capitalNouns}))(?![\\p{L}-]| (?:to|for|on|of|in|between|against|relating|concerning|regarding|thereto)(?!\\p{L})| \\p{Lu}| \\()`,
  "gu",
);

/** Where a text means several documents by one noun and their dates, or one by its noun and year. */
export function datesTogetherIn(text: string): DatesTogether[] {
  const years = [...text.matchAll(yearFirst)].map(({ index, 0: words, 1: own = "", 2: noun = "" }) => ({
    start: index,
    end: index + words.length,
    keys: [`${noun.toLowerCase()} ${own}`],
  }));
  if (!anyMonth.test(text)) return years;
  const first = [...text.matchAll(datesFirst)].map(({ index, 0: words, 1: dates = "", 2: noun = "" }) => ({
    start: index,
    end: index + words.length,
    keys: keysOf(noun, dates),
  }));
  const last = [...text.matchAll(nounFirst)].map(({ index, 0: words, 1: noun = "", 2: dates = "" }) => ({
    start: index,
    end: index + words.length,
    keys: keysOf(noun, dates),
  }));
  return [...first, ...last, ...years];
}

/** "agreement 3 May 2044" */
function keysOf(noun: string, dates: string): string[] {
  return datesOf(dates).map((one) => `${noun.toLowerCase()} ${one}`);
}

/** The dates of a list: one without its month or year has those of the next one that has them. */
export function datesOf(dates: string): string[] {
  const found: string[] = [];
  let month = "";
  let year = "";
  for (const part of dates.split(/, and |, | and /).toReversed()) {
    const [day, ownMonth, ownYear] = part.split(" ");
    month = ownMonth ?? month;
    year = ownYear ?? year;
    found.unshift([Number(day), month, year].join(" ").trimEnd());
  }
  return found;
}

const dayFirst = new RegExp(`^(${date}) `, "u");
const dayBefore = new RegExp(`(?<![\\p{L}\\d])(${date}) $`, "u");
const firstNoun = new RegExp(`(?<![\\p{L}-])((?:${attributes}) )?(${nouns})s?(?![\\p{L}-])`, "iu");

/** The nouns and dates by which a cited document can be meant again: "agreement 3 May" and "agreement 2044" of "3 May 2044 Agreement on Fog". */
export function keysOfDated(text: string, { start, end }: Run): string[] {
  const words = text.slice(start, end);
  const first = firstNoun.exec(words);
  const noun = first?.[2]?.toLowerCase();
  if (!first || noun === undefined) return [];
  // "Protocol to the Convention on Fog of 2044": the year may be that of the Convention.
  const isLast = !firstNoun.test(words.slice(first.index + first[0].length));
  const day = dayFirst.exec(words) ?? dayBefore.exec(text.slice(Math.max(0, start - longestDate), start));
  const own = day?.[1]?.replace(/^0| \d{4}$/g, "");
  const after = text.slice(start, end + longestDate);
  const [, inFront] = yearBefore.exec(text.slice(Math.max(0, start - longestDate), start)) ?? [];
  const [, atStart] = yearAtStart.exec(words) ?? [];
  const [, last] = yearAtEnd.exec(words) ?? yearAfter.exec(text.slice(end, end + longestDate)) ?? [];
  const years = [inFront, atStart, isLast ? last : undefined].filter((one) => one !== undefined);
  const attribute = first[1]?.toLowerCase();
  return [
    ...years.map((one) => `${noun} ${one}`),
    ...(attribute === undefined ? [] : years.map((one) => `${attribute}${noun} ${one}`)),
    ...(own === undefined ? [] : [`${noun} ${own}`]),
    ...keysOfDates(noun, words),
    ...(afterTitle.test(text.slice(end, end + longestDate)) ? keysOfDates(noun, after) : []),
  ];
}

const longestDate = 24;
const yearBefore = new RegExp(`(?<!\\p{L})(?:[Tt]he|[Ii]ts|and) (${year}) $`, "u");
const yearAtStart = new RegExp(`^(?:(?:0?[1-9]|[12]\\d|3[01]) ${month} )?(${year}) `, "u");
const yearAtEnd = new RegExp(`(?: of|,) (?:(?:0?[1-9]|[12]\\d|3[01]) ${month} )?(${year})$`, "u");
/** "Agreement on Fog of 2044", "Agreement on Fog, of 3 May 2044" */
const yearAfter = new RegExp(`^,? of (?:(?:0?[1-9]|[12]\\d|3[01]) ${month} )?(${year})(?!\\d)`, "u");
/** "Agreement on Fog of 3 May 2044" */
const afterTitle = new RegExp(`^ (?:of|dated) ${date}`, "u");
