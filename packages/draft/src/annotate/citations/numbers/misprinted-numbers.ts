import { type DocumentSymbol, printSymbol, symbolSlug } from "@open-resolutions/symbols";
import { fitsItsSeries } from "../../../known-numbers.ts";
import { dateIn, datePattern } from "../../../masthead/dates.ts";
import type { Doubt } from "../../doubt.ts";
import type { ReadText } from "../../read-texts.ts";
import { doubtfulDays } from "./doubtful-days.ts";
import { missingPlaces } from "./missing-places.ts";
import { dateDoubt, seriesDoubt } from "./number-doubts.ts";
import { dateAfter } from "./printed-dates.ts";

/** Adds what is doubtful about the numbers, the days and the places that texts print. @param adopted ISO 8601 */
export function doubtNumbers(texts: readonly ReadText[], adopted: string): void {
  for (const { text, annotations, paragraph, inFootnote } of texts) {
    const { citations, doubts } = annotations;
    const symbols = new Map(annotations.symbols.map((symbol) => [symbolSlug(symbol), symbol]));
    const ofSymbols = citations.flatMap(({ document, start, end }) => {
      const symbol = symbols.get(document ?? "");
      // "Those resolutions" have no number that can be wrong.
      return symbol && /[0-9]/.test(text.slice(start, end)) ? doubtsOfSymbol(text, start, end, symbol) : [];
    });
    const said = [...doubts, ...ofSymbols].map(({ message }) => message).join();
    const isSaid = (day: string | undefined) => day !== undefined && said.includes(day);
    doubts.push(
      ...ofSymbols,
      ...doubtfulDays(text, adopted).filter(({ words = "" }) => !isSaid(dateIn(words))),
      ...missingPlaces(text, inFootnote ? undefined : paragraph.id, citations),
    );
  }
}

function doubtsOfSymbol(text: string, start: number, end: number, symbol: DocumentSymbol): Doubt[] {
  const words = text.slice(start, end);
  const date = printedDate(text, start, end);
  if (date !== undefined && !agrees(symbol, Number(date.slice(0, 4))))
    return [dateDoubt(words, symbol, date)];
  return fitsItsSeries(symbol) ? [] : [seriesDoubt(words, symbol)];
}

const before = new RegExp(`(${datePattern})[⁰¹²³⁴-⁹]* \\((?:document )?$`);

/** The day of a document: after its symbol, or before the bracket that has the symbol. */
function printedDate(text: string, start: number, end: number): string | undefined {
  const words = before.exec(text.slice(Math.max(0, start - 50), start))?.[1];
  return words === undefined ? dateAfter(text, end) : dateIn(words);
}

const yearInSymbol = /^[SE]\/((?:19|20)[0-9]{2})\//;

/**
 * Whether a statement or a document with a year in its symbol can be of a year. A document may have the symbol of the year
 * after its own. Resolutions and decisions are asked where their numbers are read.
 */
function agrees(symbol: DocumentSymbol, year: number): boolean {
  if (symbol.type === "statement" && symbol.year !== null) return symbol.year === year;
  const own = symbol.type === "document" ? yearInSymbol.exec(printSymbol(symbol))?.[1] : undefined;
  return own === undefined || year === Number(own) || year === Number(own) - 1;
}
