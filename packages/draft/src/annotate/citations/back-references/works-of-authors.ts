import { months, type Organ } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { partyName } from "../party-names.ts";

/** Several documents of one noun and author, which their dates tell apart. */
export interface WorksOfAuthor extends Run {
  noun: string;
  /** The title of one of them without its date. */
  head: string;
  /** The dates as they are printed. */
  list: string;
}

const date = `(?:0?[1-9]|[12]\\d|3[01]) (?:${months.join("|")})(?: \\d{4})?`;
const list = `((?:${date}(?:,? and (?:of )?|, )){1,19}${date})(?![\\p{L}\\d])`;
const works = "[Ss]tatement|[Rr]eport|[Ll]etter";
const reader = `(?: (?:addressed )?to ${partyName})?`;
/** "Letters of the Keeper to the Harbour Master of 3 May 2044 and 9 July 2044" */
const authorLast = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:[Pp]ress|[Jj]oint) )(${works})s ((?:of|by|from) ${partyName}${reader}),? (of|dated) ${list}`,
  "gu",
);
/** "The Keeper’s reports of 3 May 2044 and 9 July 2044" */
const authorFirst = new RegExp(
  `(?<![\\p{L}’'-])(?<=((?:[Tt]he )?))(?!The )(\\p{Lu}[\\p{L}-]{0,40}(?: (?:(?:of|for|of the) )?\\p{Lu}[\\p{L}-]{0,40}){0,9})['’]s? (${works})s (of|dated) ${list}`,
  "gu",
);
const presidential = new RegExp(`(?<![\\p{L}-])[Pp]residential [Ss]tatements (of|dated) ${list}`, "gu");
const ownPresident = /^(of|by) its President$/;
const president = "the President of the Security Council";

/** Finds where a text gives several dates after one noun and its author. */
export function worksOfAuthors(text: string, speaking: Organ): WorksOfAuthor[] {
  if (!severalDates.test(text)) return [];
  const isCouncil = speaking === "security-council";
  const last = [...text.matchAll(authorLast)].map(
    ({ index, 0: words, 1: noun = "", 2: by = "", 3: link = "", 4: dates = "" }) => {
      const author = isCouncil ? by.replace(ownPresident, `$1 ${president}`) : by;
      return workAt(index, words, noun, `${author} ${link}`, dates);
    },
  );
  const first = [...text.matchAll(authorFirst)].map(
    ({ index, 0: words, 1: article = "", 2: author = "", 3: noun = "", 4: link = "", 5: dates = "" }) =>
      workAt(index, words, noun, `of ${article.toLowerCase()}${author} ${link}`, dates),
  );
  const ofCouncil = [...(isCouncil ? text.matchAll(presidential) : [])].map(
    ({ index, 0: words, 1: link = "", 2: dates = "" }) =>
      workAt(index, words, "statement", `of ${president} ${link}`, dates),
  );
  return [...last, ...first, ...ofCouncil].filter(({ head }) => !/ its /.test(head));
}

const severalDates = new RegExp(`${date}(?:,| and)`, "u");

function workAt(start: number, words: string, noun: string, rest: string, dates: string): WorksOfAuthor {
  const lower = noun.toLowerCase();
  return { start, end: start + words.length, noun: lower, head: `${lower} ${rest}`, list: dates };
}
