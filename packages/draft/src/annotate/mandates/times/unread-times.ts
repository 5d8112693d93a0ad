import { datesIn, durationsIn } from "@open-resolutions/core";
import { months } from "@open-resolutions/symbols";
import { isReal, yearsOfSubjects } from "./dates.ts";
import { countedBack, countedFromDates, vaguePeriods } from "./periods.ts";

const month = months.join("|");
const dayWithoutYear = new RegExp(
  String.raw`\b(?:by|before|until|than) (?:[0-9]{1,2} (?:${month})|(?:${month}) [0-9]{1,2})\b(?!,? (?:[0-9]{4}|and [0-9]{1,2}|to [0-9]{1,2}|each|every|of each|of every|annually))`,
  "g",
);

/**
 * Times of a mandate that are printed and cannot be written as `due`:
 *
 * - a period before an event, or one that shares its event with the next;
 * - "in six months", where it may be said of something else;
 * - the end of a period, or a period from a date that other words give;
 * - a day that does not exist, or a day without its year;
 * - "by this date";
 * - years that may be those of the subject.
 */
export function unreadTimes(words: string): string[] {
  const durations = durationsIn(words);
  const back = durations.filter(({ end }) => countedBack.test(words.slice(end)));
  // "six months and eleven months after the adoption": only the last is read. "Two years and six months" is one period.
  const shared = durations.filter(({ end, value }, index) => {
    const next = durations[index + 1];
    return (
      next !== undefined &&
      /^,?(?: and)? $/.test(words.slice(end, next.start)) &&
      value.at(-1) === next.value.at(-1)
    );
  });
  const unreal = datesIn(words).filter(({ value }) => value.length === 10 && !isReal(value));
  const yearless = [...words.matchAll(dayWithoutYear)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
  }));
  // The period of an extension in another paragraph, a day that was printed before.
  const periodEnds = [
    ...words.matchAll(
      /\b(?:(?:at|by|before|until) the end of (?:this|that|the)(?: (?!mandate|term)[a-z-]+)? period|(?:by|before|until|on) (?:this|that|the same|the said) (?:date|day|deadline))\b/g,
    ),
  ].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length }));
  return [
    ...back,
    ...vaguePeriods(words),
    ...countedFromDates(words),
    ...shared,
    ...unreal,
    ...yearless,
    ...periodEnds,
    ...yearsOfSubjects(words),
  ].map(({ start, end }) => words.slice(start, end));
}
