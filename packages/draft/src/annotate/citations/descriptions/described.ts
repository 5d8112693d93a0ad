import type { AuthoredDocument } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { cover, overlapping, type Statement, takenWords } from "../../spans.ts";
import { type Cited, type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { quotedTitles } from "../titles/titles.ts";
import { smallWords } from "./noun-phrases.ts";
import { isOpenDescription } from "./open-descriptions.ts";

/** A description of a document in small letters. */
export interface Description extends Run {
  /** Where the words after its kind begin. */
  from: number;
  kind: AuthoredDocument["kind"];
}

/** What a text has beside its words. */
export interface Surroundings {
  /** Where footnotes are called that do nothing but cite a document, and that document. */
  sources: readonly { offset: number; document: string }[];
  /** Where footnotes are called that cite something. */
  calls: readonly { offset: number }[];
  /** Whether the resolution prints some words with a symbol after them. */
  hasSymbol: (words: string) => boolean;
}

/** A word in small letters before the kind of a document: "national". A pattern for `u`. */
export const qualifier = `(?!(?:${smallWords}|which|who|not) )[\\p{Ll}\\d][\\p{Ll}\\d-]*`;
/** Of these there may be several, or none yet. */
const otherOne =
  /^(?:[\p{Ll}\d-]+ )*?(?:next|future|new|possible|proposed|planned|forthcoming|upcoming|appropriate|necessary|existing|relevant|best|most|own|respective|corresponding|previous|exit|programme(?= plan)|financial|applicable|domestic|need|efforts?)(?= )/u;
/** "To develop the strategy on lamps": it is still to come. */
const toCome =
  /(?:\b(?:(?:to|will|shall|should|must|could|in|for|by|on|of|towards)|(?:for|to|towards) the) (?:\p{Ll}+ly )?(?:develop|prepar|draft|formulat|elaborat|finali[sz]|design|creat|conclud|complet|negotiat|reach|produc|propos)(?:e|ing|ion|ment|ation)?|\b(?:negotiations|work|progress) (?:on|towards)|\bproposals? for|\bneed for|\babsence of|\black of|\badopting)(?: (?:of|on|and \p{Ll}+))*$/u;
const yetToCome =
  /^,? (?:which is )?(?:to be|being|currently being|under (?:preparation|development|negotiation)|requested (?:in|by))\b/u;
/** A symbol or a title in quotation marks says itself which document it is: "dated 3 May 2044 (S/2044/77)". */
const identified =
  /^(?:(?:,? (?:of|dated|on|in|at|adopted|signed|issued|launched|held|as)\b[^;.()“”]{0,120}|(?: \([A-Z]{2,12}\))?(?:,? (?:of|dated)\b[^;.()“”]{0,60})?),?)?(?:[⁰¹²³⁴-⁹]|\s?\((?:document )?(?:[A-Z]+|\d{4})\/)/u;
/** "The report of the Keeper entitled “Lamps for all”", "the declaration of the meeting, known as the Fog Charter" */
const titled = /^,? (?:(?:entitled|titled) “?|(?:also |commonly )?known as the )/u;
/** What the organ adopts is part of its resolution. */
const ofResolution = /^(?:Adopts|Approves|Endorses and adopts)$/u;
const longestBefore = 140;
const longestAfter = 200;
/** The marks between a description and the call of its footnote. */
const mostMarks = 3;

/**
 * Cites the documents that a text describes. One whose footnote or title follows is that document; a symbol says itself
 * which one is meant, and what is cited already is not cited again.
 *
 * @returns the citations, and the records of the documents that have none
 */
export function proposeDescribed(
  text: string,
  found: readonly Description[],
  {
    cited,
    named,
    sources,
    calls,
    hasSymbol,
  }: Surroundings & { cited: readonly Statement<Cited>[]; named: readonly Run[] },
): CitedDocuments {
  const documents: CitedDocuments = { citations: [], proposed: [] };
  const near = overlapping(cited);
  const isInName = cover(named);
  const isTitle = overlapping(quotedTitles(text));
  const taken = takenWords(text, []);
  for (const { start, end: own, from, kind } of found) {
    const inside = [...near({ start, end: own }), ...overlapping(named)({ start: from, end: own })];
    const end = Math.max(own, ...inside.filter((one) => one.start > start).map((one) => one.end));
    const run = { start, end };
    const before = text
      .slice(Math.max(0, start - longestBefore), start)
      .replace(/(?: (?:[Tt]he|an?) |['’]s? )$/u, "");
    const after = text.slice(end, end + longestAfter);
    if (
      otherOne.test(text.slice(start, from)) ||
      toCome.test(before) ||
      yetToCome.test(after) ||
      identified.test(after) ||
      isInName({ start: from - 2, end: from + 1 }) ||
      ofResolution.test(before) ||
      isTitle(run).length > 0 ||
      taken.overlaps(run) ||
      near(run).some((one) => one.document !== null && one.start < from)
    )
      continue;
    const title = titled.exec(after)?.[0].length;
    const known = title === undefined ? undefined : cited.find((one) => one.start === end + title);
    // “Lamps for all” (S/2044/77): the symbol says which one it is.
    if (title !== undefined && (known === undefined || /^”,? \(/.test(text.slice(known.end)))) continue;
    const called = calls.filter(({ offset }) => offset > from && offset <= end + mostMarks);
    const source = sources.find(({ offset }) => offset >= end && offset === called[0]?.offset);
    // What a footnote says that gives no document, or the words that come with a symbol elsewhere, may be anything.
    const isOpen = called.length > (source === undefined ? 0 : 1) || hasSymbol(text.slice(start, end));
    if (isOpen) continue;
    const isNew = source === undefined && known === undefined;
    const around = {
      before: text.slice(Math.max(0, start - longestAfter), start),
      after,
      calls: calls.map(({ offset }) => offset - end),
    };
    if (isNew && isOpenDescription(text.slice(start, end), around)) continue;
    taken.add(run);
    const record = proposedDocument(text.slice(start, end).replace(/\s+/g, " "), kind);
    citeOrPropose(documents, { text }, run, record, known?.document ?? source?.document);
  }
  return documents;
}

const symbol = /^[^;.()“”]{0,60}\((?:document )?[A-Z]+\//u;

/**
 * Tells whether one of some texts prints words with a symbol after them: "the report of the Keeper on lamps (A/98/12)". The
 * same words without it may mean that document, or another one.
 */
export function symbolsAfter(texts: readonly { text: string }[]): (words: string) => boolean {
  return (words) =>
    texts.some(({ text }) => {
      for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
        if (symbol.test(text.slice(at + words.length, at + words.length + 80))) return true;
      return false;
    });
}
