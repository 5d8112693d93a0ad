import { datesIn, durationsIn } from "@open-resolutions/core";
import { months } from "@open-resolutions/symbols";
import { isReal } from "./dates.ts";
import { countedBack } from "./periods.ts";

const month = months.join("|");
const dayWithoutYear = new RegExp(
  String.raw`\b(?:by|before|until|than) (?:[0-9]{1,2} (?:${month})|(?:${month}) [0-9]{1,2})\b(?!,? (?:[0-9]{4}|and [0-9]{1,2}|to [0-9]{1,2}|each|every|of each|of every|annually))`,
  "g",
);

/**
 * Times of a mandate that are printed and cannot be written as `due`: a period before an event, the end of a period, a day
 * that does not exist, a day without its year.
 */
export function unreadTimes(words: string): string[] {
  const back = durationsIn(words).filter(({ end }) => countedBack.test(words.slice(end)));
  const unreal = datesIn(words).filter(({ value }) => value.length === 10 && !isReal(value));
  const yearless = [...words.matchAll(dayWithoutYear)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
  }));
  // The period of an extension in another paragraph.
  const periodEnds = [...words.matchAll(/\bat the end of (?:this|that) period\b/g)].map(
    ({ index, 0: printed }) => ({ start: index, end: index + printed.length }),
  );
  return [...back, ...unreal, ...yearless, ...periodEnds].map(({ start, end }) => words.slice(start, end));
}
