import { months } from "@open-resolutions/symbols";

/** Words of a text that say a time, and the time that they say. */
export interface SaidTime {
  start: number;
  end: number;
  /** ISO 8601: a date as far as it is printed (`2027-05-31`, `2027-05`, `2027`), or a duration (`P180D`). */
  value: string;
}

const month = `(?:${months.join("|")})`;
/** A year alone is a date only after words that make it one: "by 2030", "the end of 2027". */
const printedDate = new RegExp(
  `\\b([0-9]{1,2})(?:(?:st|nd|rd|th)(?: of)?)?\\s(${month})(?:\\s([0-9]{4})|(?=(?:, [0-9]{1,2} ${month}){0,4},? and [0-9]{1,2} ${month} ([0-9]{4})))\\b|\\b(${month})\\s(?:([0-9]{1,2}),\\s|of\\s)?([0-9]{4})\\b|(?<=\\b(?:by|in|during|until|for|than|before|of|year|from)(?: the)?(?: years?)?\\s(?:mid[-‑])?)((?:19|20)[0-9]{2})\\b(?!\\/|[-–]| (?:Agenda|Plan|Summit|Framework|Programme|Conference|Review|Political))`,
  "g",
);

/** The dates that a text prints, whether or not the calendar has them. */
export function datesIn(text: string): SaidTime[] {
  return [...text.matchAll(printedDate)].map((match) => {
    const [words, day, named, year, laterYear, monthAlone, monthDay, monthYear, yearAlone] = match;
    const start = match.index;
    const end = start + words.length;
    const numbered = (name: string) => String(months.indexOf(name) + 1).padStart(2, "0");
    if (yearAlone !== undefined) return { start, end, value: yearAlone };
    if (monthAlone !== undefined) {
      const printedDay = monthDay === undefined ? "" : `-${monthDay.padStart(2, "0")}`;
      return { start, end, value: `${monthYear}-${numbered(monthAlone)}${printedDay}` };
    }
    return {
      start,
      end,
      value: `${year ?? laterYear}-${numbered(named ?? "")}-${(day ?? "").padStart(2, "0")}`,
    };
  });
}

const numbers = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index + 1]),
);
for (const [word, value] of [
  ["a", 1],
  ["an", 1],
  ["twenty-four", 24],
  ["thirty", 30],
  ["thirty-six", 36],
  ["forty-five", 45],
  ["sixty", 60],
  ["ninety", 90],
] as const)
  numbers.set(word, value);

const letters: Readonly<Record<string, string>> = { day: "D", week: "W", month: "M", year: "Y" };
const printedDuration = new RegExp(
  `\\b(${[...numbers.keys()].sort((a, b) => b.length - a.length).join("|")}|[0-9]{1,4})(?:\\s\\([0-9]+\\))?[\\s-](?:additional |further |more |consecutive |working |calendar )?(day|week|month|year)s?\\b`,
  "gi",
);

/** The periods that a text prints: `180 days`, `a period of four months`, `a 12-month period`. */
export function durationsIn(text: string): SaidTime[] {
  return [...text.matchAll(printedDuration)].map(({ index, 0: words, 1: count = "", 2: unit = "" }) => ({
    start: index,
    end: index + words.length,
    value: `P${numbers.get(count.toLowerCase()) ?? Number.parseInt(count, 10)}${letters[unit.toLowerCase()]}`,
  }));
}

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth"];
const units = "day|week|month|year";

/** Words that say an interval without a number. */
const intervals: readonly [RegExp, string][] = [
  [/(?<!-)\bannual(?:ly)?\b|\bon an annual basis\b|(?<!-)\byearly\b|\bonce (?:a|per|every) year\b/i, "P1Y"],
  [/\bbiennial(?:ly)?\b/i, "P2Y"],
  [/\btriennial(?:ly)?\b/i, "P3Y"],
  [/\bquadrennial(?:ly)?\b/i, "P4Y"],
  [
    /\bsemi-?annual(?:ly)?\b|\bbi-?annual(?:ly)?\b|\btwice (?:(?:a|per|every) year|yearly)\b|\bhalf-yearly\b/i,
    "P6M",
  ],
  [/\bquarterly\b/i, "P3M"],
  [/(?<!-)\bmonthly\b|\bonce (?:a|per|every) month\b/i, "P1M"],
  [/(?<!-)\bweekly\b/i, "P1W"],
  [/\bdaily\b/i, "P1D"],
];
const counted = new RegExp(
  `\\b(?:every|each)\\s(?:(${[...numbers.keys()].join("|")}|other|${ordinals.slice(2).join("|")}|[0-9]{1,3})(?:\\s\\([0-9]+\\))?\\s)?(${units})s?\\b`,
  "i",
);
const atIntervals = new RegExp(
  `\\bat (?:intervals of )?(${[...numbers.keys()].join("|")}|[0-9]{1,3})[ -](${units})(?:s|ly)?(?: intervals)?\\b`,
  "i",
);
/** "six-monthly reports". */
const hyphenated = new RegExp(`\\b(${[...numbers.keys()].join("|")})-(week|month|year)ly\\b`, "i");

/** The first interval that a text prints: `every four months`, `annually`, `at six-month intervals`. */
export function intervalIn(text: string): SaidTime | undefined {
  const found: SaidTime[] = [];
  for (const [pattern, value] of intervals) {
    const match = pattern.exec(text);
    if (match) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  for (const pattern of [counted, atIntervals, hyphenated]) {
    const match = pattern.exec(text);
    if (!match || (pattern === atIntervals && !/interval/.test(match[0]))) continue;
    const [words, count, unit = ""] = match;
    const number = count === undefined ? 1 : countOf(count.toLowerCase());
    const letter = letters[unit.toLowerCase()];
    if (number !== undefined && letter !== undefined)
      found.push({ start: match.index, end: match.index + words.length, value: `P${number}${letter}` });
  }
  return found.sort((a, b) => a.start - b.start)[0];
}

function countOf(word: string): number | undefined {
  if (word === "other") return 2;
  const ordinal = ordinals.indexOf(word);
  if (ordinal > 0) return ordinal;
  return numbers.get(word) ?? (/^[0-9]+$/.test(word) ? Number.parseInt(word, 10) : undefined);
}
