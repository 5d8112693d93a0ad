import { months } from "@open-resolutions/symbols";
import { placeAt } from "../../block.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph } from "../body.ts";

const day = `[0-9]{1,2} (${months.join("|")}) ([0-9]{4})`;

/** `75/100 of 10 December 2020`, also `2019/19 of 23 July 2019`; not the end of a symbol such as A/75/391. */
const numbered = new RegExp(`(?<![\\p{L}0-9/.-])([0-9]{1,4})/[0-9]{1,3}(?: [A-Z])? of ${day}`, "gu");

/** `1325 (2000) of 31 October 2000`. */
const ofCouncil = new RegExp(`(?<![0-9])[0-9]{1,4} \\(((?:19|20)[0-9]{2})\\) of ${day}`, "g");

/** Any day, which no resolution cites as one of its past when it is years ahead. */
const cited = new RegExp(
  `\\b(?:resolutions?|decisions?|report|letter|statement|note) [^,;]{0,30}?\\b(?:of|dated) ${day}`,
  "g",
);

/** The General Assembly opens its first session in 1946, and each later one in September. It may close a year later. */
const firstSession = 1945;

/** Commissions and other bodies have sessions too, but fewer than the first of these. */
const sessions = { from: 70, to: 120 };

/** The Human Rights Council has three sessions a year; the seventh was the first of 2008. */
const ofRightsCouncil = (session: number) => 2008 + Math.floor((session - 7) / 3);

/** A regional commission counts its yearly sessions, in April or May, nearly as the General Assembly does. */
const ofCommission = /^(?:April|May)$/;

/** Whether the session or the year of a number may have this day. The Economic and Social Council may meet a year before. */
function mayBeOf(session: number, month: string, year: number): boolean {
  if (session > 1900) return Math.abs(year - session) <= 1;
  if (session < sessions.from || session > sessions.to || year === ofRightsCouncil(session)) return true;
  const after = year - firstSession - session;
  return after === 0 || after === 1 || (after === -1 && ofCommission.test(month));
}

/**
 * Cited resolutions whose number and day contradict each other: the session of the number, or the year beside it, is not
 * that of the day. One of them was misread. A day after the adoption cannot be cited either.
 */
export function citedDates(
  paragraphs: readonly OutlinedParagraph[],
  adopted: string | undefined,
): ReaderFinding[] {
  const latest = adopted === undefined ? Number.POSITIVE_INFINITY : Number(adopted.slice(0, 4));
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined) return [];
    const { text } = block;
    const wrong =
      [...text.matchAll(numbered)].find(
        ([, number, month = "", year]) => !mayBeOf(Number(number), month, Number(year)),
      ) ??
      [...text.matchAll(ofCouncil)].find(([, own, , year]) => own !== year) ??
      [...text.matchAll(cited)].find(([, , year]) => Number(year) > latest);
    if (!wrong) return [];
    const message = `"${wrong[0]}" cannot be right: the number and the day are of different years, or the day is after the adoption`;
    return [findingAt(placeAt(block, wrong.index), "DRF042", message, "compare with the official document")];
  });
}
