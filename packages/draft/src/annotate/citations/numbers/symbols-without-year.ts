import { type DocumentSymbol, parseSymbol, seriesPrefix } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import { yearOfCouncilResolution } from "../../../known-numbers.ts";

const prefix = seriesPrefix("security-council", "resolution");
const symbol = new RegExp(`(?<![\\p{L}\\d/])${prefix}/([1-9]\\d{3})(?![\\d/]|\\s?\\(\\d{4}\\))`, "gu");

/** Symbols of the Security Council that are printed without the year, which is known from the number: "(S/RES/1882)". */
export function symbolsWithoutYear(text: string): (Run & { symbol: DocumentSymbol })[] {
  if (!text.includes(`${prefix}/`)) return [];
  return [...text.matchAll(symbol)].flatMap(({ index, 0: words, 1: number = "" }) => {
    const year = yearOfCouncilResolution(Number(number));
    const found = year === undefined ? undefined : parseSymbol(`${words} (${year})`);
    return found ? [{ start: index, end: index + words.length, symbol: found }] : [];
  });
}
