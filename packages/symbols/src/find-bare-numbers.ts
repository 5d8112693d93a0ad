import { requireText } from "./expect-argument.ts";
import { months } from "./months.ts";
import { NUMBERING_RULES, parseNumbering } from "./numbering.ts";
import type { NumberingStyle } from "./numbering-style.ts";
import { matchAt, plainSpacing } from "./plain-spacing.ts";
import type { Numbering } from "./types.ts";

/** A number of a resolution or decision in a text; its place is in UTF-16 code units, the end exclusive. */
export interface BareNumber {
  /** The number with plain spaces and hyphens, ready to follow a prefix such as `A/RES/`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends BareNumber {
  readonly numbering: Numbering;
  /** A copy has put spaces into it: "51/ 1". */
  readonly isSpaced: boolean;
}

/** What a candidate numbers: a resolution or decision, certainly something else, or unclear. */
type Verdict = "resolution" | "other" | "unclear";

interface Judged extends Candidate {
  readonly verdict: Verdict;
}

// A copy may lose the space after the noun: "resolution51/1".
const BEGINNING = /(?:(?<![A-Za-z0-9/._-])|(?<=(?:resolution|decision)s?))(?:E?S-)?[1-9]/g;
const ENDING = "(?![A-Za-z0-9%]|[/-][A-Za-z0-9])";

const STYLES_IN_TEXT = (Object.keys(NUMBERING_RULES) as NumberingStyle[]).map((style) => ({
  style,
  pattern: new RegExp(`${NUMBERING_RULES[style].pattern}${ENDING}`, "y"),
}));

const SPACED = new RegExp(`\\d{1,4}(?: \\/ ?|\\/ )\\d{1,4}${ENDING}`, "y");

const DATE = `\\d{1,2} (?:${months.join("|")})`;
const FOOTNOTE_MARK = "[\\u00B2\\u00B3\\u00B9\\u2070\\u2074-\\u2079]{0,3}";
// A source in Markdown links its numbers: "[2019/19](#) and [2019/20](#)".
const LINK_END = "(?:\\]\\([^()\\s]{0,80}\\))?";
const TAIL = `${LINK_END}${FOOTNOTE_MARK}`;

const AFTER_ANNOUNCEMENT = /(?:resolution|decision)s?[ \n]?[[("“*]{0,2}$/i;
const BEFORE_DATE = new RegExp(`^${TAIL},?[ \\n]of ${DATE}`);
// A copy may lose the space after the comma: "70/9 of 13 November 2015,71/10".
const LIST_GLUE = new RegExp(
  `^${TAIL}(?:,? of ${DATE} \\d{4})?${FOOTNOTE_MARK}(?:(?:, and|, or|,| and| or| to)[ \\n]\\[?|,)$`,
);
const LONGEST_ANNOUNCEMENT = 16;
const LONGEST_GLUE = 120;
const LONGEST_ASIDE = 100;

// "general comment No. 31 (2004)", "Treaty Series, vol. 5 (1947)", "in May 1994 (1995)" number other things.
const OTHER_NUMBERS =
  "Nos?\\.|vols?\\.|articles?|paragraphs?|paras?\\.|chap(?:ter|\\.)|sect(?:ion|\\.)|parts?|annex|rule";
const AFTER_OTHER_THING = new RegExp(
  `(?:^|[^A-Za-z])(?:${OTHER_NUMBERS}|${months.join("|")})[ \\n]$|(?<!\\b(?:19|20)\\d)\\d,$`,
  "i",
);

/**
 * Whether such a number also occurs in ordinary prose: "24/7", a fraction, the day 21/11, the share 50/50, the
 * biennium 2016/17. General Assembly sessions to 30 had another numbering, so higher ones are resolutions.
 */
function isOrdinary({ session, year, number, style }: Numbering): boolean {
  if (style === "number (year)" || style === "number (session)") return false;
  if (session === null) return number === (year + 1) % 100;
  return session.kind === "regular" && (session.number <= 31 || session.number === number);
}

function candidateAt(text: string, start: number): Candidate | undefined {
  const spaced = matchAt(SPACED, text, start)?.[0];
  if (spaced !== undefined) {
    const joined = candidateAt(spaced.replaceAll(" ", ""), 0);
    return joined && { ...joined, isSpaced: true, start, end: start + spaced.length };
  }
  for (const { style, pattern } of STYLES_IN_TEXT) {
    const match = matchAt(pattern, text, start);
    const numbering = match ? parseNumbering(style, match.groups ?? {}, match[0]) : undefined;
    if (match && numbering && NUMBERING_RULES[style].print(numbering) === match[0]) {
      return { numbering, text: match[0], isSpaced: false, start, end: start + match[0].length };
    }
  }
  return undefined;
}

function judgeAlone(text: string, { numbering, isSpaced, start, end }: Candidate): Verdict {
  const before = text.slice(Math.max(0, start - LONGEST_ANNOUNCEMENT), start);
  if (AFTER_OTHER_THING.test(before)) return "other";
  const after = text.slice(end, end + LONGEST_GLUE);
  const isAnnounced = AFTER_ANNOUNCEMENT.test(before) || BEFORE_DATE.test(after);
  return isAnnounced || (!isSpaced && !isOrdinary(numbering)) ? "resolution" : "unclear";
}

function continuesList(text: string, previousEnd: number, start: number): boolean {
  return start - previousEnd <= LONGEST_GLUE && LIST_GLUE.test(text.slice(previousEnd, start));
}

/** Whether a number follows one of its session in a sentence, as 5/2 in "5/1, on the Council, and 5/2". */
function isOfSameSession(
  text: string,
  previous: Candidate,
  { numbering, isSpaced, start }: Candidate,
): boolean {
  if (isSpaced) return false;
  const between = text.slice(previous.end, start);
  if (between.length > LONGEST_ASIDE || /[.;]/.test(between)) return false;
  const session = numbering.session?.number;
  return session !== undefined && session === previous.numbering.session?.number;
}

const SUBJECT = new RegExp(`^${TAIL} on `);
const BEFORE_NEXT = /(?:,|,? and)[ \n]$/;

/** Whether a number and the one before it both have a subject, as in "5/1 on the Council, and 6/2 on its Bureau". */
function isInListOfSubjects(text: string, previous: Candidate, { isSpaced, start, end }: Candidate): boolean {
  if (isSpaced || !SUBJECT.test(text.slice(end, end + LONGEST_ANNOUNCEMENT))) return false;
  const between = text.slice(previous.end, start);
  if (between.length > LONGEST_GLUE || /[.;]/.test(between)) return false;
  return SUBJECT.test(between) && BEFORE_NEXT.test(between);
}

function judge(text: string, previous: Judged | undefined, candidate: Candidate): Verdict {
  if (previous === undefined || previous.verdict === "unclear") return judgeAlone(text, candidate);
  // The rest of "general comments Nos. 31 (2004), 32 (2007)" is not a resolution either.
  if (continuesList(text, previous.end, candidate.start)) return previous.verdict;
  const isResolution =
    previous.verdict === "resolution" &&
    (isOfSameSession(text, previous, candidate) || isInListOfSubjects(text, previous, candidate));
  return isResolution ? "resolution" : judgeAlone(text, candidate);
}

/**
 * Finds the numbers of resolutions and decisions in English text that does not name their organ with them: `71/19`,
 * `46/36 L`, `S-17/1`, `2019/19`, `1325 (2000)`, `1514 (XV)`. Their organ is named earlier, or is the organ
 * that adopts the text (Editorial Manual, "General observation"). Numbers inside a full symbol are left out. Of
 * "36/87 A and B" only the first part is found.
 *
 * What a copy has spoilt is read after "resolution" or "decision" and in lists: "resolution51/1", "resolution 51/ 1".
 *
 * A number that also has other uses ("24/7", "2016/17") counts only after "resolution" or "decision", before "of" and
 * a date, in a list with a number that counts, or in one sentence with a number of the same session.
 *
 * Linear in the length of the text: each place that may begin a number takes a bounded number of steps.
 */
export function findBareNumbers(text: string): BareNumber[] {
  requireText(text, "the words in which numbers are to be found");
  if (!/[1-9]/.test(text)) return [];
  const plain = plainSpacing(text);
  const found: BareNumber[] = [];
  let previous: Judged | undefined;
  for (const { index } of plain.matchAll(BEGINNING)) {
    const candidate = candidateAt(plain, index);
    if (!candidate || index < (previous?.end ?? 0)) continue;
    const verdict = judge(plain, previous, candidate);
    const { text: number, start, end } = candidate;
    if (verdict === "resolution") found.push({ text: number, start, end });
    previous = { ...candidate, verdict };
  }
  return found;
}
