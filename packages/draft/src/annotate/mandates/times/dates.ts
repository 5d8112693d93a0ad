import { datesIn } from "@open-resolutions/core";
import type { Run } from "../../../block.ts";
import { type Adoption, done, type ReadTime } from "./read-time.ts";

/** Words before a date that make it one by which something is due. */
const dateBound =
  /\b((?<=\bextend,? )to|no later than|not later than|by no later than|at the latest(?: by| on)?|by|until|before|prior to|on or before|from|as of|as from|with effect from|starting on|beginning on|effective|ending(?: on)?|expiring on|terminating on|on|in|through|during|up to)(?: the)?(?: (?:end|beginning|start) of(?: the)?)?(?: (?:end|beginning|start|first half|second half|middle|(?:first|second|third|fourth|last) quarter) of)?(?: (?:the )?years?)?(?: (?:early|late))?(?: mid[-‑]| and | )$/;

/** What joins dates of one preposition: "by 1 May and 1 June 2027". */
const nextDate = /^(?:, and|,| and) $/;

/** "in 2044, 2045 and 2046": years that go on after a year. */
const nextYears = /^(?:(?:,|,? and) (?:19|20)[0-9]{2}\b(?![/–‑-]| [A-Z])){1,9}/;

/** "report on the fog in 2044, 2045 and 2046": the years may be those of the fog. */
const subject = /\b(?:on|about|concerning|regarding) [^,;]{1,120} $/;

/** Lists of years that may be those of a subject. */
export function yearsOfSubjects(words: string): Run[] {
  return [...words.matchAll(/\bin (?:19|20)[0-9]{2}\b/g)].flatMap(({ index: start, 0: first }) => {
    const years = nextYears.exec(words.slice(start + first.length))?.[0];
    const isOpen = years !== undefined && subject.test(words.slice(Math.max(0, start - 160), start));
    return isOpen ? { start, end: start + first.length + years.length } : [];
  });
}

/** The dates that words print after a preposition, and that are not before the adoption. */
export function printedDates(words: string, adoption: Adoption): ReadTime[] {
  return datesAfterPrepositions(words, adoption).flatMap((time): ReadTime[] => {
    const { date: first = "", start, end } = time;
    const years = first.length === 4 ? (nextYears.exec(words.slice(end))?.[0] ?? "") : "";
    if (years !== "" && subject.test(words.slice(Math.max(0, start - 160), start))) return [];
    const dates = [first, ...(years.match(/[0-9]{4}/g) ?? [])];
    return dates.map((date) => ({ ...time, end: end + years.length, date }));
  });
}

function datesAfterPrepositions(words: string, adoption: Adoption): ReadTime[] {
  const read: ReadTime[] = [];
  for (const date of datesIn(words)) {
    const time = dateAfterPreposition(words, date, adoption);
    const last = read.at(-1);
    if (time) read.push(time);
    else if (last && nextDate.test(words.slice(last.end, date.start)) && isReal(date.value)) {
      // Times in the same words are written with the same words.
      const joined = read.filter(({ start }) => start === last.start);
      for (const each of joined) each.end = date.end;
      read.push({ ...last, date: date.value });
    }
  }
  return read;
}

/** Whether the calendar has a date. @param value `2027-05-31`, `2027-05` or `2027` */
export function isReal(value: string): boolean {
  return new Date(`${value.padEnd(10, "-01")}T00:00:00Z`).toJSON()?.startsWith(value) === true;
}

function dateAfterPreposition(
  words: string,
  { start, end, value }: ReturnType<typeof datesIn>[number],
  { adopted }: Adoption,
): ReadTime | undefined {
  const before = words.slice(Math.max(0, start - 60), start);
  const match = dateBound.exec(before);
  if (!match || !isReal(value) || value < adopted.slice(0, value.length)) return undefined;
  const from = start - before.length + match.index;
  const [, preposition = ""] = match;
  if (/^(?:on|in|during)$/.test(preposition) && done.test(words.slice(Math.max(0, from - 60), from)))
    return undefined;
  const bound = /than|latest|^by|before|prior/.test(preposition)
    ? "by"
    : /^to$|until|through|up to|ending|expiring|terminating/.test(preposition)
      ? "until"
      : /from|as of|starting|beginning|effective/.test(preposition)
        ? "from"
        : "at";
  return { start: from, end, bound, date: value };
}
