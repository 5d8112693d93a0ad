import { months, type Organ } from "@open-resolutions/symbols";
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

/** The first session with its number before the slash. */
const firstWithSlash = 31;

/** Words that say that a number is of the General Assembly. In a text of its own, "its resolution" does, too. */
const ofAssembly = /\bGeneral Assembly (?:resolutions?|decisions?) $/;
const ofSpeaker = /(?<!\bin )\bits (?:\p{Ll}{1,20} )?(?:resolutions?|decisions?) $/u;

/** Whether a day is not of the year of its number: of a year before the slash, or a session of the General Assembly. */
function isOfOtherYear(session: number, year: number, isAssembly: boolean): boolean {
  if (session > 1900) return Math.abs(year - session) > 1;
  const after = year - firstSession - session;
  return isAssembly && session >= firstWithSlash && after !== 0 && after !== 1;
}

const numberOfOtherYear = "the number and the day are of different years";
const afterAdoption = "the day is after the adoption";

/**
 * Cited resolutions whose number and day contradict each other: the session of the number, or the year beside it, is not
 * that of the day. One of them was misread. A day after the adoption cannot be cited either.
 */
export function citedDates(
  paragraphs: readonly OutlinedParagraph[],
  adopted: string | undefined,
  organ: Organ | undefined,
): ReaderFinding[] {
  const latest = adopted === undefined ? Number.POSITIVE_INFINITY : Number(adopted.slice(0, 4));
  return paragraphs.flatMap(({ block }) => {
    if (block.role !== undefined) return [];
    const { text } = block;
    const isAssembly = (before: string) =>
      ofAssembly.test(before) || (organ === "general-assembly" && ofSpeaker.test(before));
    const contradicted =
      [...text.matchAll(numbered)].find(({ index, 1: session, 3: year }) =>
        isOfOtherYear(Number(session), Number(year), isAssembly(text.slice(Math.max(0, index - 60), index))),
      ) ?? [...text.matchAll(ofCouncil)].find(([, own, , year]) => own !== year);
    const wrong = contradicted ?? [...text.matchAll(cited)].find(([, , year]) => Number(year) > latest);
    if (!wrong) return [];
    const why = contradicted ? numberOfOtherYear : afterAdoption;
    const message = `"${wrong[0]}" cannot be right: ${why}`;
    return [findingAt(placeAt(block, wrong.index), "DRF042", message, "compare with the official document")];
  });
}
