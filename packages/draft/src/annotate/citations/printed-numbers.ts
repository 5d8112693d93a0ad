import {
  type DocumentSymbol,
  type Organ,
  parseSymbol,
  printSymbol,
  seriesPrefix,
} from "@open-resolutions/symbols";
import { datePattern } from "../../masthead/dates.ts";

/** `7/2044`: a number before a year, as no organ of the dataset prints it. */
export const numberBeforeYear = /^\d{1,3}\/(?:19|20)\d\d$/;

/** "Resolution 7/2044": no organ of the dataset numbers its resolutions so, but other bodies do. */
export function numbersBeforeYears(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/(?<=\b[Rr]esolutions? |\b[Dd]ecisions? )\d{1,3}\/(?:19|20)\d\d(?![\d/])/g)].map(
    ({ index, 0: number }) => ({ text: number, start: index, end: index + number.length }),
  );
}

/** What may stand between the numbers of one list, all of one body. */
const listGlue = /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?[⁰¹²³⁴-⁹]*(?:,? (?:and|or|to)|,) $/u;

/** For each number, where the list of numbers ends that has it. */
export function endsOfLists(text: string, numbers: readonly { start: number; end: number }[]): number[] {
  const ends = numbers.map(({ end }) => end);
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const gap = text.slice(numbers[at]?.end, numbers[at + 1]?.start);
    if (gap.length <= 60 && listGlue.test(gap)) ends[at] = ends[at + 1] ?? 0;
  }
  return ends;
}

const yearless = new RegExp(`(Security Council )?\\bresolution ([1-9]\\d{2,3}) of (${datePattern})`, "g");

/** "Resolution 1502 of 26 August 2003" of the Security Council, whose year is in the date. */
export function numbersWithDate(
  text: string,
  speaking: Organ,
): { start: number; end: number; symbol: DocumentSymbol }[] {
  return [...text.matchAll(yearless)].flatMap(
    ({ index, 0: words, 1: named, 2: number = "", 3: date = "" }) => {
      if (named === undefined && speaking !== "security-council") return [];
      const symbol = parseSymbol(
        `${seriesPrefix("security-council", "resolution")}/${number} (${date.slice(-4)})`,
      );
      const start = index + words.indexOf(number);
      return symbol ? [{ start, end: start + number.length, symbol }] : [];
    },
  );
}

/** "53/243 A and B" is two resolutions: the letter of the second stands for its number. */
export function otherParts(
  text: string,
  end: number,
  symbol: DocumentSymbol,
): { start: number; end: number; symbol: DocumentSymbol }[] {
  const printed = printSymbol(symbol);
  if (!/ [A-Z]$/.test(printed)) return [];
  const parts: { start: number; end: number; symbol: DocumentSymbol }[] = [];
  for (let at = end; ; ) {
    const glue = /^(?:, | and |, and )([B-Z])(?![\p{L}\p{N}’'.-])(?! \(?\p{Lu})/u.exec(
      text.slice(at, at + 12),
    );
    const other = glue?.[1] === undefined ? undefined : parseSymbol(printed.replace(/[A-Z]$/, glue[1]));
    if (!glue || !other) return parts;
    at += glue[0].length;
    parts.push({ start: at - 1, end: at, symbol: other });
  }
}
