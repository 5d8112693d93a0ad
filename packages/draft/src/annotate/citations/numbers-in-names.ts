import { type DocumentSymbol, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";
import { yearOfCouncilResolution } from "./council-years.ts";

/** The numbers of resolutions of the Security Council with which the name of a body begins. */
export interface NumbersInName extends Run {
  numbers: (Run & { number: number })[];
}

const experts = "(?:Sanctions|Committee|Monitoring Team)(?![\\p{L}-])";
const more = "(?:(?:\\(?\\p{Lu}[\\p{L}()’'-]{0,30}|and) ){0,8}?";
const names = new RegExp(
  `(?<=\\b(?:[Tt]he|and|Council) )(?:\\d{3,4}(?= (?:\\p{Lu}[\\p{L}-]{0,30} Sanctions|${experts}))|\\d{3,4}(?:/\\d{4})+(?= ${more}${experts}))`,
  "gu",
);
/** "The 2024 Committee" may be the committee of that year. */
const year = /^(?:199|20[0-4])\d$/;
const ofSanctions = /^ (?:\p{Lu}[\p{L}-]* )?Sanctions /u;

/** "The 1540 Committee", "the 1267/1989 Lamp Sanctions Committee" */
export function numbersInNames(text: string): NumbersInName[] {
  return [...text.matchAll(names)].flatMap(({ index: start, 0: words }) => {
    const end = start + words.length;
    if (year.test(words) && !ofSanctions.test(text.slice(end, end + 50))) return [];
    const numbers = [...words.matchAll(/\d+/g)].map(({ index, 0: number }) => ({
      start: start + index,
      end: start + index + number.length,
      number: Number(number),
    }));
    return [{ start, end, numbers }];
  });
}

/** Those of the numbers in names whose year is known. */
export function resolutionsInNames(names: readonly NumbersInName[]): (Run & { symbol: DocumentSymbol })[] {
  return names.flatMap(({ numbers }) =>
    numbers.flatMap(({ start, end, number }) => {
      const year = yearOfCouncilResolution(number);
      const symbol =
        year === undefined
          ? undefined
          : parseSymbol(`${seriesPrefix("security-council", "resolution")}/${number} (${year})`);
      return symbol ? [{ start, end, symbol }] : [];
    }),
  );
}
