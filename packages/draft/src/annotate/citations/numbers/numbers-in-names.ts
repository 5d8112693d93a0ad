import { type DocumentSymbol, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { yearOfCouncilResolution } from "../../../known-numbers.ts";

/** The numbers of resolutions of the Security Council with which the name of a body begins. */
export interface NumbersInName extends Run {
  numbers: (Run & { number: number })[];
  /** The number may be a year instead, unless the text cites the resolution with its year as well. */
  mayBeYear: boolean;
}

const experts = "(?:Sanctions|Committee|Monitoring Team)(?![\\p{L}-])";
const more = "(?:(?:\\(?\\p{Lu}[\\p{L}()’'-]{0,30}|and) ){0,8}?";
const names = new RegExp(
  `(?<=\\b(?:[Tt]he|and|Council) )(?:\\d{3,4}(?= (?:\\p{Lu}[\\p{L}-]{0,30} Sanctions|${experts}))|\\d{3,4}(?:/\\d{4})+(?= ${more}${experts}))`,
  "gu",
);
/** "The 1985 Committee" may be the committee of that year; a committee of a year before 1900 or after 2049 is improbable. */
const year = /^(?:19\d|20[0-4])\d$/;
const ofSanctions = /^ (?:\p{Lu}[\p{L}-]* )?Sanctions /u;
/** A committee with a subject has its number only as a year: "the 1985 Committee of Experts". */
const withSubject = /^ Committee (?:of|on|for) (?:the )?\p{Lu}/u;

/** "The 1540 Committee", "the 1267/1989 Lamp Sanctions Committee" */
export function numbersInNames(text: string): NumbersInName[] {
  return [...text.matchAll(names)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    const after = text.slice(end, end + 50);
    const mayBeYear = year.test(words) && !ofSanctions.test(after);
    if (mayBeYear && withSubject.test(after)) return [];
    const numbers = [...words.matchAll(/\d+/g)].map(({ index, 0: number }) => ({
      start: start + index,
      end: start + index + number.length,
      number: Number(number),
    }));
    return [{ start, end, numbers, mayBeYear }];
  });
}

/** Those of the numbers in names that are of resolutions, without more of the text, and whose year is known. */
export function resolutionsInNames(names: readonly NumbersInName[]): (Run & { symbol: DocumentSymbol })[] {
  return names.flatMap(({ numbers, mayBeYear }) =>
    (mayBeYear ? [] : numbers).flatMap(({ start, end, number }) => {
      const year = yearOfCouncilResolution(number);
      const symbol =
        year === undefined
          ? undefined
          : parseSymbol(`${seriesPrefix("security-council", "resolution")}/${number} (${year})`);
      return symbol ? [{ start, end, symbol }] : [];
    }),
  );
}
