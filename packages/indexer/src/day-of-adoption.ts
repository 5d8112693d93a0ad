import { parseSymbol } from "@open-resolutions/symbols";
import type { Disagreement } from "./disagreements.ts";

/**
 * The day on which a resolution was adopted (ISO 8601): the printed one, unless its year is not that of the symbol. Then it
 * is a slip, and the first other day with the year of the symbol is followed, if there is one.
 *
 * @param others gives the days that other places say.
 */
export function dayOfAdoption(
  symbol: string,
  printed: string,
  others: () => readonly (string | undefined)[],
): string {
  const year = yearOf(symbol);
  const fits = (day: string | undefined) => year === undefined || day?.startsWith(`${year}-`);
  return fits(printed) ? printed : (others().find(fits) ?? printed);
}

/** What the sources disagree on about the day of adoption. @param day which the index follows. */
export function dayDisagreements(
  symbol: string,
  { printed, day, metadata }: { printed: string; day: string; metadata: string | undefined },
): Disagreement[] {
  const year = yearOf(symbol);
  const isOdd = year !== undefined && !day.startsWith(`${year}-`);
  const second = isOdd ? symbol : day === printed ? metadata : day;
  if (second === undefined || second === printed) return [];
  return [{ resolution: symbol, field: "adopted", first: printed, second }];
}

/**
 * The year in the symbol of a resolution of the Security Council. The Economic and Social Council numbers by sessions, which
 * begin in the year before.
 */
function yearOf(symbol: string): number | undefined {
  const parsed = parseSymbol(symbol);
  return parsed?.type === "resolution" && parsed.organ === "security-council"
    ? (parsed.year ?? undefined)
    : undefined;
}
