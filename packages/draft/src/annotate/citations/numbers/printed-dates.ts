import type { DecisionSymbol, ResolutionSymbol } from "@open-resolutions/symbols";
import { dateIn, datePattern } from "../../../masthead/dates.ts";

const afterNumber = new RegExp(`^[⁰¹²³⁴-⁹]*,? of (${datePattern})`);

/** The date that a text prints after the number of a resolution (ISO 8601): "77/20 of 21 November 2022". */
export function dateAfter(text: string, end: number): string | undefined {
  const printed = afterNumber.exec(text.slice(end, end + 60))?.[1];
  return printed === undefined ? undefined : dateIn(printed);
}

/**
 * Whether a resolution or decision can be of a date, by the session or year in its symbol. A regular session of the
 * General Assembly opens in September (rules of procedure, rule 1) and may go on until the next; in 1946 it had two parts.
 * The Economic and Social Council's session of a year begins in July of the year before (resolution 72/305). The Human
 * Rights Council holds three sessions a year from June 2006. Special sessions are not checked.
 */
export function mayBeOf({ organ, session, year }: ResolutionSymbol | DecisionSymbol, date: string): boolean {
  const [printedYear = 0, month = 0] = date.split("-").map(Number);
  if (session === null) {
    return printedYear === year || (organ === "economic-and-social-council" && printedYear === year - 1);
  }
  if (session.kind !== "regular") return true;
  if (organ === "general-assembly") {
    const opens = 1945 + session.number;
    return (
      (printedYear === opens && (month >= 9 || session.number === 1)) ||
      (printedYear === opens + 1 && month <= 9)
    );
  }
  if (organ === "human-rights-council" && session.number < 100)
    return printedYear === 2006 + Math.floor((session.number - 1) / 3);
  // Since 1978 the Economic and Social Council counts by years.
  if (organ === "economic-and-social-council") return printedYear < 1978;
  // How often the Human Rights Council will meet later is not known.
  return true;
}
