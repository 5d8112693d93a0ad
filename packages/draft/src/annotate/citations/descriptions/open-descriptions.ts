import type { CitingText } from "../citing-text.ts";

/** Their documents are resolutions or have names of their own: "the outcome document of the third World Conference on Lamps". */
const ofUnitedNations =
  /^(?:political |ministerial )?(?:declaration|outcome document) (?:of|adopted (?:by|at|during)) the [^,;]*(?:\b[Hh]igh-level (?:plenary )?(?:[Mm]eeting|[Pp]olitical [Ff]orum)|\b[Ss]pecial [Ss]ession|\b(?:International|United Nations|World)(?: \p{Lu}\p{L}+)? Conference)\b/u;
/** Only the place of the words says who or which one is meant: "the statement made by the representative". */
const ofAnybody =
  /^\P{Lu}+ (?:by|at|with|during) the (?:(?:Deputy|Lieutenant|Prime|Foreign) )?(?:[Rr]epresentative|Premier|Governor|Minister|Conference|Meeting|Government|Commission|Committee|Prosecutor|Secretariat)(?: of)?$/u;
/** "The strategy for painting all buoys by the end of May": it is still to come. */
const deadlineAfter = /^ by the end\b/;
/** "The lamp strategy for the next 18 months", "the leaflet on what the Agency", "the road map for the implementation of this decision" */
const ofNothing =
  / (?:on what |for the next (?:\d+|\p{Ll}+) (?:months|years)$|of this (?:decision|resolution|declaration|agreement)$|\p{Ll}+ (?:these|those|such) \p{Ll}+$)/u;
/** "The swift agreement on fog", "the agreement on a lasting rest of the lamps": keepers still seek it. */
const sought =
  /^(?:(?:swift|early|rapid|lasting|definitive|durable|final) (?:\p{Ll}+ )?agreement\b|(?:\p{Ll}+ )?agreement on an? (?:definitive|lasting|final|permanent|durable) )/u;
/** A resolution that is named has it: "resolution 98/3, the annex to which contains the". */
const inResolution = /\bresolution \d[^;]{0,160}\bannex(?:es)? (?:to|of) which contains?(?: the)? ?$/;
/** Its title comes next: ", the Fog Commitment,⁴", " (the 2044 Lamp Strategy)⁴". */
const titleAfter =
  /^(?:, (?:known as )?the (?:\d{4} )?\p{Lu}[^,;.()“”]{2,120}| \((?:the )?(?:\d{4} )?\p{Lu}[^;.()“”]{2,120}\))/u;
/** The comma between a title and the call of its footnote. */
const mostMarks = 1;

/**
 * Tells whether words describe a document that must get no new record: one that a register or the text may have under
 * other words, or one that does not exist yet.
 *
 * @param words the description
 * @param around what is before and after it, and where footnotes are called, from its end on
 */
export function isOpenDescription(
  words: string,
  { before, after, calls }: { before: string; after: string; calls: readonly number[] },
): boolean {
  const title = titleAfter.exec(after)?.[0];
  const lengthOfTitle = title === undefined ? 0 : title.length + mostMarks;
  return (
    ofUnitedNations.test(words) ||
    ofAnybody.test(words) ||
    deadlineAfter.test(after) ||
    ofNothing.test(words) ||
    sought.test(words) ||
    inResolution.test(before) ||
    calls.some((offset) => offset > 0 && offset <= lengthOfTitle)
  );
}

/**
 * Tells whether some texts have cited a document by nearly the same words: "the strategy on Lamps in the Harbours" for "the
 * strategy on lamps in harbours". Which one is meant then is for a person to say.
 */
export function wordsOfCited(texts: readonly CitingText[]): (words: string) => boolean {
  const known = new Set(
    texts.flatMap(({ text, annotations }) =>
      annotations.citations.flatMap(({ start, end, document }) =>
        document === null ? [] : [keyOf(text.slice(start, end))],
      ),
    ),
  );
  return (words) => known.has(keyOf(words));
}

/** What remains of words that are written otherwise: "Lamps in the Harbours" is "lamp in harbour". */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<=\p{L})is(?=ation|ed?(?!\p{L}))/gu, "iz")
    .split(/[\s,‑-]+/)
    .map((word) => word.replace(/s$/, ""))
    .filter((word) => !/^(?:the|an?)?$/.test(word))
    .join(" ");
}
