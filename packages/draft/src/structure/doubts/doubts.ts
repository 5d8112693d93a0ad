import { type Organ, organOf, organs, parseSymbol } from "@open-resolutions/symbols";
import type { Block } from "../../block.ts";
import { fitsItsSeries } from "../../known-numbers.ts";
import { closeInside, isCloseLine } from "../../masthead/close-lines.ts";
import type { Masthead } from "../../masthead/masthead.ts";
import { isOtherFormula } from "../../masthead/other-organs.ts";
import type { Closing } from "../../masthead/read-closing.ts";
import { organOfFormula } from "../../organ-names.ts";
import { findingAt, type ReaderFinding } from "../../reader-finding.ts";
import type { OutlinedParagraph, ReadOpening } from "../body.ts";
import type { Outline } from "../outline.ts";
import { annexMissing } from "./annex-missing.ts";
import { beginsInside } from "./begins-inside.ts";
import { callsInside } from "./calls-inside.ts";
import { cutNames } from "./cut-names.ts";
import { compare, doubtsInTexts } from "./doubts-in-texts.ts";
import { notesInBrackets } from "./notes-in-brackets.ts";
import { openingsThatGoOn } from "./openings-go-on.ts";
import { otherLanguage } from "./other-language.ts";
import { pagesInside } from "./pages-inside.ts";
import { repeatedWords } from "./repeated-words.ts";
import { sentenceEndsInside } from "./sentence-ends-inside.ts";
import { unfinishedEnds } from "./unfinished-ends.ts";
import { unpairedMarks } from "./unpaired-marks.ts";
import { wordsMissingBetween } from "./words-missing-between.ts";

/** What in the outline of a resolution shows that it may be wrong, although each block has its place. */
export function doubtsOf(
  outline: Outline,
  opening: ReadOpening,
  organ: Organ | undefined,
  symbol: string | undefined,
): ReaderFinding[] {
  const { paragraphs, divisions, formula } = outline;
  const above = divisions.filter(({ before }) => before === 0);
  const hasFormula =
    formula !== undefined ||
    above.some((division) => division.formula !== undefined) ||
    // A formula after the preamble.
    divisions.some(
      ({ kind, under, ...division }) =>
        kind === "heading" &&
        division.formula !== undefined &&
        !under.some((step) => step.startsWith("annex")),
    );
  // The Security Council has other paragraphs between them, and the first sessions, in Roman numbers, no such order.
  const hasTurns = organ !== "security-council" && !/\([A-Z-]*[IVXLC]+\)/.test(symbol ?? "");
  return [
    ...(hasFormula ? otherSpeaker(formula, organ) : withoutFormula(paragraphs)),
    ...formulasOfOthers(paragraphs),
    ...beginsInside(paragraphs, opening),
    ...closesInside(paragraphs),
    ...notesAsParagraphs(paragraphs),
    ...callsInside(paragraphs),
    ...notesInBrackets(paragraphs),
    ...pagesInside(paragraphs),
    ...otherLanguage(paragraphs),
    ...halvesAlone(paragraphs),
    ...annexMissing(outline),
    ...unfinishedEnds(paragraphs),
    ...lowerCaseStarts(paragraphs),
    ...wordsMissingBetween(paragraphs),
    ...cutNames(paragraphs),
    ...unpairedMarks(paragraphs),
    ...repeatedWords(paragraphs),
    ...sentenceEndsInside(paragraphs),
    ...openingsThatGoOn(paragraphs, hasTurns),
  ];
}

/** The first paragraph, where no enacting formula is above it: its line may be misread, and part of the title. */
function withoutFormula([first]: readonly OutlinedParagraph[]): ReaderFinding[] {
  if (!first || first.block.role !== undefined) return [];
  const message = 'no line before this paragraph is an enacting formula, such as "The General Assembly,"';
  const hint = "put the formula on a line of its own in the input, as the official document prints it";
  return [findingAt(first.block, "DRF011", message, hint)];
}

/** The enacting formula, where another organ speaks than the symbol or the masthead names. */
function otherSpeaker(formula: Block | undefined, organ: Organ | undefined): ReaderFinding[] {
  const speaking = organOfFormula(formula?.text ?? "");
  if (!formula || formula.role !== undefined || !organ || !speaking || speaking === organ) return [];
  const message = `the ${organs[speaking].name} speaks here, but the resolution is one of the ${organs[organ].name}`;
  return [findingAt(formula, "DRF042", message, compare)];
}

/** The enacting formula of another organ in an annex: it is drafted as a paragraph. */
function formulasOfOthers(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const message = "another organ speaks here; its enacting formula is drafted as a paragraph";
  return paragraphs
    .filter(({ block }) => block.role === undefined && isOtherFormula(block.text))
    .map(({ block }) => findingAt(block, "DRF003", message, compare));
}

/** A paragraph that begins as a footnote with a plain number does. */
function notesAsParagraphs(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint = "if it is a footnote, write its number and its call as superscript digits in the input";
  return doubtsInTexts(paragraphs, "DRF044", hint, (text, { items }) => {
    const number = items.length === 0 ? plainNote.exec(text)?.[1] : undefined;
    if (number === undefined) return undefined;
    return { index: 0, message: `this looks like footnote ${number}, but is drafted as a paragraph` };
  });
}

const plainNote = /^\[?([0-9]{1,3})[\]/]? (?=[\p{Lu}“])/u;

function closesInside(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const hint = "put the close on a line of its own in the input";
  return doubtsInTexts(paragraphs, "DRF035", hint, (text, { section }) => {
    const mayBeLine = section !== "operative" && section !== "preambular";
    const index = mayBeLine && isCloseLine(text) ? 0 : closeInside(text);
    if (index === -1) return undefined;
    const words = text.slice(index, index + 40);
    return { index, message: `"${words}" looks like the close of the resolution, but is inside a paragraph` };
  });
}

/** More paragraphs than this start in lower case where a copy has lost all capitals. */
const mostInLowerCase = 3;

/** A paragraph with a number or in the preamble that starts as the middle of a sentence does. */
function lowerCaseStarts(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const whole = paragraphs.filter(({ items, section }) => items.length === 0 && section !== "unnumbered");
  const found = whole.filter(({ block }) => block.role === undefined && /^\p{Ll}/u.test(block.text));
  const isWithoutCapitals =
    found.length > Math.max(mostInLowerCase, whole.length / 2) ||
    !paragraphs.some(({ block }) => /\p{Lu}/u.test(block.text));
  const message = isWithoutCapitals
    ? "from here on paragraphs start in lower case: the text has lost its capitals"
    : "this paragraph starts in lower case";
  const hint = `${compare}: words may be missing, or capitals are lost`;
  return found
    .slice(0, isWithoutCapitals ? 1 : undefined)
    .map(({ block }) => findingAt(block, "DRF036", message, hint));
}

/**
 * More operative paragraphs than this have a preamble before them. Appointments have none, nor have texts that only
 * adopt an annex.
 */
const mostAlone = 3;

/** A preamble alone, or operative paragraphs alone: numbers or pages were lost. */
function halvesAlone(paragraphs: readonly OutlinedParagraph[]): ReaderFinding[] {
  const of = (part: OutlinedParagraph["section"]) => paragraphs.filter(({ section }) => section === part);
  const [preamble, operative] = [of("preambular"), of("operative")];
  const last = preamble.at(-1);
  if (operative.length === 0 && last) {
    const message = "the resolution has a preamble, but no operative paragraph";
    return [
      findingAt(
        last.block,
        "DRF033",
        message,
        `${compare}: the end may be missing, or paragraphs are joined`,
      ),
    ];
  }
  const [first] = operative;
  const isLong = operative.filter(({ items }) => items.length === 0).length > mostAlone;
  if (last || !first || first.block.role !== undefined || !isLong) return [];
  const message = "the resolution has operative paragraphs, but no preamble";
  return [findingAt(first.block, "DRF050", message, `${compare}: the preamble may be missing`)];
}

/** The days and the session that the document prints, where they cannot all be right. */
export function dateDoubts(
  symbol: string | undefined,
  adopted: string | undefined,
  { session, published, adopted: printed }: Masthead,
  { date }: Closing,
  place: Block | undefined,
): ReaderFinding[] {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  if (parsed?.type !== "resolution" || !place) return [];
  const doubt = (message: string) => findingAt(place, "DRF042", message, compare);
  const doubts: ReaderFinding[] = [];
  if (!fitsItsSeries(parsed))
    doubts.push(doubt(`number ${parsed.number} of the symbol is not among those of its year or session`));
  if (adopted === undefined) return doubts;
  const year = Number(adopted.slice(0, 4));
  const ownSession = parsed.session ?? session;
  if (
    parsed.session &&
    session &&
    (parsed.session.number !== session.number || parsed.session.kind !== session.kind)
  )
    doubts.push(
      doubt(`the symbol names session ${parsed.session.number}, but the masthead session ${session.number}`),
    );
  if (parsed.organ === "general-assembly" && ownSession?.kind === "regular") {
    const opens = firstYear + ownSession.number;
    // The first session was in two parts of 1946; since the second each opens in September. It may close in the next one's September.
    const isInside =
      ownSession.number === 1
        ? year === 1946
        : adopted >= `${opens}-09-01` && adopted <= `${opens + 1}-10-15`;
    if (!isInside)
      doubts.push(doubt(`${adopted} is not a day of session ${ownSession.number}, which opened in ${opens}`));
  }
  if (
    parsed.year !== null &&
    Math.abs(parsed.year - year) > (organOf(parsed.organ)?.meetingIn === "adoption" ? 0 : 1)
  )
    doubts.push(
      doubt(`the symbol names the year ${parsed.year}, but the resolution was adopted on ${adopted}`),
    );
  if (published !== undefined && published < adopted)
    doubts.push(doubt(`the document is dated ${published}, before the resolution was adopted (${adopted})`));
  if (printed !== undefined && date !== undefined && printed !== date)
    doubts.push(doubt(`adopted on ${printed} by the masthead, but on ${date} by the date under the meeting`));
  return doubts;
}

/** The session after this year opened in the year of its number: the second in 1947. */
const firstYear = 1945;
