import { datesIn } from "@open-resolutions/core";
import { months } from "@open-resolutions/symbols";
import type { Doubt } from "../../doubt.ts";
import { isReal } from "../../mandates/times/dates.ts";
import { matchesOf } from "../../matches-of.ts";

/** A day or a year that a text names, with the words before it. */
interface PrintedTime {
  words: string;
  /** `2027-05-31`, `2027-05` or `2027`. */
  value: string;
  before: string;
}

/** No resolution sets a day or a month so many years ahead. A year alone may be far: "by 2063". */
const yearsAhead = 20;
const centuryAhead = 100;
const earliest = "1800";

/** Why a day or a year cannot be right, in the order in which it is asked. @param adopted ISO 8601 */
const faults: readonly { isFault: (time: PrintedTime, adopted: string) => boolean; why: string }[] = [
  { isFault: ({ value }) => !isReal(value), why: "the calendar does not have this day" },
  { isFault: ({ value }) => value < earliest, why: "no other year of the text is so early" },
  {
    isFault: ({ value }, adopted) => {
      const ahead = Number(value.slice(0, 4)) - Number(adopted.slice(0, 4));
      return ahead > (value.length > 4 ? yearsAhead : centuryAhead);
    },
    why: "the year is too far ahead",
  },
  {
    isFault: ({ value, before }, adopted) =>
      value > adopted.slice(0, value.length) &&
      (isPast(before) || (value.length > 4 && isOfDocument(before))),
    why: "it is after the adoption",
  },
];

const past =
  /\b(?:adopted|held|signed|concluded|convened|issued|launched|agreed|rendered|proclaimed|endorsed|dated)(?: (?:in|at|by|upon) [^;:()0-9]{1,60}?)?,? (?:on|in|during|from|since)(?: the)? $/;
const planned =
  /\b(?:be|being|been|scheduled|planned|expected|proposed|forthcoming|upcoming|next|will|would|shall|should|must|may|can)\b/;

/** Whether words say of the time after them that something was done then: "held on", "signed in Amberland on". */
function isPast(before: string): boolean {
  const { index } = past.exec(before) ?? {};
  return index !== undefined && !planned.test(before.slice(Math.max(0, index - 80)));
}

/** "The letter of", "its report dated": a document has a day on which it was made. */
const ofDocument =
  /\b(?:resolutions?|decisions?|reports?|letters?|statements?|notes?) (?:(?!(?:by|until|before|due|for|in|at|on)\b)[^\s,;]{1,30} ){0,5}?(?:of|dated) $/;
/** A report that is still to be made may be called by its day. */
const toBeMade = /\b(?:include|submit|provide|prepare|present)(?: in)?(?: (?:its|his|her|the|a))? $/;

function isOfDocument(before: string): boolean {
  const { index } = ofDocument.exec(before) ?? {};
  return index !== undefined && !toBeMade.test(before.slice(0, index));
}

/** A year alone, which the reader of dates takes only from 1900 to 2099. */
const otherYear =
  /(?<=\b(?:in|since|until) )(?:1[0-8]|2[1-9])[0-9]{2}(?=$|[,;.)]| (?:and|or|to|by|on|as|for)\b)/g;

const span = /(?<![\p{L}0-9/.(–-])((?:1[89]|2[0-9])[0-9]{2})[–-]((?:1[89]|2[0-9])[0-9]{2})(?![0-9/–-])/gu;

/** "12 to 3 May", "12–3 May". */
const days = new RegExp(
  `(?<![0-9/.–-])([0-9]{1,2})(?: to | until |[–-])([0-9]{1,2}) (?:${months.join("|")})`,
  "g",
);
const periods: readonly [RegExp, string][] = [
  [span, "the years run backwards"],
  [days, "the days run backwards"],
];

const compare = "compare with the official document";

/** The doubts about days, years and spans of a text that cannot be right. @param adopted when the resolution was adopted */
export function doubtfulDays(text: string, adopted: string): Doubt[] {
  if (!/[0-9]{4}/.test(text)) return [];
  const times = [...datesIn(text), ...yearsAlone(text)].map(({ start, end, value }) => ({
    words: text.slice(start, end),
    value,
    before: text.slice(Math.max(0, start - 160), start),
  }));
  // A text about history has several of them.
  const isHistory = times.filter(({ value }) => value < earliest).length > 1;
  const wrong = times.flatMap((time) => {
    const fault = faults.find(({ isFault }) => isFault(time, adopted));
    return fault && !(isHistory && time.value < earliest) ? [dayDoubt(time.words, fault.why)] : [];
  });
  const backwards = periods.flatMap(([period, why]) =>
    matchesOf(period, text).flatMap(({ 0: words, 1: first, 2: last }) =>
      Number(first) > Number(last) ? [dayDoubt(words, why)] : [],
    ),
  );
  return [...wrong, ...backwards];
}

function yearsAlone(text: string) {
  return matchesOf(otherYear, text).map(({ index: start, 0: value }) => ({ start, end: start + 4, value }));
}

function dayDoubt(words: string, why: string): Doubt {
  return { code: "DRF042", message: `"${words}" cannot be right: ${why}`, hint: compare, words };
}
