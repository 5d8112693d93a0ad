import {
  type DocumentSymbol,
  type Organ,
  parseSymbol,
  printSymbol,
  seriesPrefix,
} from "@open-resolutions/symbols";
import { datePattern } from "../../masthead/dates.ts";
import { yearOfCouncilResolution } from "./council-years.ts";

/** `7/2044`: a number before a year, as no organ of the dataset prints it. */
export const numberBeforeYear = /^\d{1,3}\/(?:19|20)\d\d$/;

const beforeYear =
  /(?<=\b[Rr]esolutions? |\b[Dd]ecisions? |\b\d{1,3}\/(?:19|20)\d\d(?:, | and |, and ))\d{1,3}\/(?:19|20)\d\d(?![\d/])/g;
const ofBody =
  /(?<=\p{Lu}[\p{L}’'-]* resolutions? )(?<!(?:Security|Social|Rights) Council resolutions? |Assembly resolutions? )\d{1,3}(?![\d/%]|[.,]\d| ?\()/gu;

/** "Harbour Conference resolution V", "resolution 88 of the World Fog Conference" */
const romanOfBody = /(?<=\p{Lu}[\p{L}’'-]* resolution )[IVX]{1,6}(?![\p{L}\p{N}/.’'-])/gu;
const beforeBody =
  /(?<=\b(?:[Rr]esolution|[Dd]ecision) )\d{1,3}(?= of the (?!General Assembly|Security Council|Economic and|Human Rights C|United Nations\b)(?:\p{Lu}[\p{L}’'-]* ){0,6}(?:Conference|Assembly|Congress|Commission|Union)\b)/gu;

/**
 * Numbers in forms in which no organ of the dataset prints those of its resolutions, but other bodies do: "resolution
 * 7/2044", "Harbour Commission resolution 91".
 */
export function numbersOfOthers(text: string): { text: string; start: number; end: number }[] {
  return [beforeYear, ofBody, romanOfBody, beforeBody]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: number }) => ({
      text: number,
      start: index,
      end: index + number.length,
    }));
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

const numbersAlone =
  /(Security Council )?\b[Rr]esolutions? \d{4}(?:(?:, | and |, and )\d{4})*(?![\d/%]|,?\d| ?\(| of \d)/g;

/** "1588 (2005) of 17 March 2005 and 1590 of 24 March 2005": one of a list has its year in the date. */
const datedInList = new RegExp(
  `(?<=\\(\\d{4}\\)(?: of ${datePattern})?(?:, | and |, and ))([1-9]\\d{2,3}) of (${datePattern})`,
  "g",
);

/**
 * Numbers of the Security Council without a year in brackets: "resolution 1502 of 26 August 2003", whose year is in the
 * date, and "Security Council resolution 1325", whose year is known from the number.
 */
export function numbersWithoutBrackets(
  text: string,
  speaking: Organ,
): { start: number; end: number; symbol: DocumentSymbol }[] {
  const isCouncil = (named: string | undefined) => named !== undefined || speaking === "security-council";
  const dated = [...text.matchAll(yearless)].flatMap(
    ({ index, 0: words, 1: named, 2: number = "", 3: date = "" }) =>
      isCouncil(named) ? placed(index + words.indexOf(number), number, date.slice(-4)) : [],
  );
  const alone = [...text.matchAll(numbersAlone)].flatMap(({ index, 0: words, 1: named }) =>
    isCouncil(named)
      ? [...words.matchAll(/\d{4}/g)].flatMap(({ index: at, 0: number }) => {
          const year = yearOfCouncilResolution(Number(number));
          return year === undefined ? [] : placed(index + at, number, String(year));
        })
      : [],
  );
  const listed = [...text.matchAll(datedInList)].flatMap(({ index, 1: number = "", 2: date = "" }) =>
    placed(index, number, date.slice(-4)),
  );
  return [...dated, ...listed, ...alone];
}

function placed(
  start: number,
  number: string,
  year: string,
): { start: number; end: number; symbol: DocumentSymbol }[] {
  const symbol = parseSymbol(`${seriesPrefix("security-council", "resolution")}/${number} (${year})`);
  return symbol ? [{ start, end: start + number.length, symbol }] : [];
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
