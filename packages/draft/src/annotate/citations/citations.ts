import type { AuthoredCitation, AuthoredDocument } from "@open-resolutions/schemas";
import {
  type DocumentSymbol,
  findBareNumbers,
  findSymbols,
  type Organ,
  parseSymbol,
  symbolSlug,
} from "@open-resolutions/symbols";
import type { Doubt } from "../doubt.ts";
import { cover, type Statement } from "../spans.ts";
import type { BodyNamed } from "./bodies-named.ts";
import { documentsOfAgencies, numbersOfAgencies } from "./documents-of-agencies.ts";
import { generalCommentsIn } from "./general-comments.ts";
import { bodilessDoubt, bodyDoubt, dateDoubt, misdatedDoubt, unnamedDoubt } from "./number-doubts.ts";
import { numbersInSeries } from "./numbers-in-series.ts";
import { ownRules } from "./own-rules.ts";
import { organsNamed, readNumber } from "./owner.ts";
import { isInDocument, pinpointOf } from "./pinpoints.ts";
import { dateAfter } from "./printed-dates.ts";
import {
  endsOfLists,
  numberBeforeYear,
  numbersOfOthers,
  numbersWithoutBrackets,
  otherParts,
} from "./printed-numbers.ts";
import { proposedDocument } from "./proposed-documents.ts";
import { statementNumbers } from "./statement-numbers.ts";

/** What a citation says beside its words. */
export type Cited = Pick<AuthoredCitation, "document" | "pinpoint" | "role" | "method">;

/** A run of a text that names a document of the registers. */
export interface NamedDocument {
  start: number;
  end: number;
  document: string;
}

/** Words of the form of a symbol that cite nothing that the dataset can hold, and why. */
interface Uncited {
  start: number;
  end: number;
  reason: string;
}

/** What a text cites. */
export interface FoundCitations {
  citations: Statement<Cited>[];
  uncited: Uncited[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
  /** The records of resolutions of other bodies, which have no symbol. */
  proposed: AuthoredDocument[];
  doubts: Doubt[];
}

/** What is known of a text before it is read. */
export interface TextPlace {
  inFootnote: boolean;
  /** The organ that speaks. */
  speaking: Organ;
  /** The organs that the resolution has named in full before this text, the last one first. */
  named: readonly Organ[];
  register: BodiesAndDocuments;
}

/** What the registers know of other bodies and their documents. */
export interface BodiesAndDocuments {
  /** Whether words are the name of an actor that can adopt resolutions. */
  isBody: (name: string) => boolean;
  /** The name of the body that words at a number mean. */
  bodyNamed: BodyNamed;
  /** Whether a document has a record. */
  isDocument: (id: string) => boolean;
}

/** References to documents that are not definite: a word without which there is none, and the pattern. */
const indefinite: readonly [string, RegExp][] = [
  [" law", /\binternational (?:humanitarian |human rights |refugee )?law\b(?! enforcement)/g],
  ["laws and", /\b(?:domestic|national) laws and regulations\b/g],
  [
    "rules and",
    /\b(?:\p{Lu}[\p{L}-]{0,40} ){0,4}rules and regulations(?: of (?:the )?\p{Lu}[\p{L}-]{0,40}(?: \p{Lu}[\p{L}-]{0,40}){0,3})?/gu,
  ],
  [
    "relevant ",
    /\b(?:all (?:other )?)?relevant (?:\p{L}{1,40} ){0,3}(?:resolutions|agreements|conventions|instruments)(?= (?:recognizing|between|of|on|adopted|and decisions)\b|[,;.])/gu,
  ],
  ["existing ", /\bexisting (?:cooperation )?(?:arrangements|agreements)\b/g],
];

/** Finds what a text cites: symbols, numbers, names of documents, this resolution, and documents that are not definite. */
export function findCitations(
  text: string,
  { inFootnote, speaking, named: namedBefore, register }: TextPlace,
  named: readonly NamedDocument[],
): FoundCitations {
  const found: { start: number; end: number; document: string | null; role?: Cited["role"] }[] = [];
  const uncited: Uncited[] = [];
  const symbols: DocumentSymbol[] = [];
  const proposed: AuthoredDocument[] = [];
  const doubts: Doubt[] = [];
  for (const name of named) found.push(withSymbol(text, name));
  const covered = cover(found);
  for (const { symbol, start, end } of findSymbols(text)) {
    if (covered({ start, end })) continue;
    found.push({ start, end, document: symbolSlug(symbol) });
    symbols.push(symbol);
    const title = inFootnote ? titleOfSymbol(text, start) : undefined;
    if (title) found.push({ ...title, document: symbolSlug(symbol) });
  }
  const statements = statementNumbers(text, speaking).filter((one) => !overlaps(found, one));
  for (const { start, end, symbol } of statements) {
    found.push({ start, end, document: symbolSlug(symbol) });
    symbols.push(symbol);
  }
  for (const { start, end, record } of documentsOfAgencies(text, register.isBody)) {
    if (overlaps(found, { start, end })) continue;
    found.push({ start, end, document: record.id });
    if (!register.isDocument(record.id)) proposed.push(record);
  }
  const isOfAgency = cover(numbersOfAgencies(text));
  const inSeries = numbersInSeries(text).filter((one) => !overlaps(found, one));
  for (const { start, end, body, record } of inSeries) {
    if (isInDocument(text, start)) continue;
    if (register.isBody(body)) {
      found.push({ start, end, document: record.id });
      if (!register.isDocument(record.id)) proposed.push(record);
    } else {
      uncited.push({ start, end, reason: "resolution of another body" });
      doubts.push(bodyDoubt(text.slice(start, end), body));
    }
  }
  const isInSeries = cover([...statements, ...inSeries]);
  const numbers = [...findBareNumbers(text), ...numbersOfOthers(text)]
    .filter((one) => !isOfAgency(one) && !isInSeries(one))
    .sort((a, b) => a.start - b.start);
  const ends = endsOfLists(text, numbers);
  const organsInText = numbers.length > 0 ? organsNamed(text) : [];
  let namedNow = namedBefore;
  let listed: { until: number; organ: Organ | null } | undefined;
  let next = 0;
  for (const [index, { text: number, start, end }] of numbers.entries()) {
    if (covered({ start, end })) continue;
    const words = text.slice(start, end);
    const date = dateAfter(text, end);
    for (let one = organsInText[next]; one && one.start < start - longestSentence; one = organsInText[next]) {
      namedNow = [...new Set([one.organ, ...namedNow])];
      next += 1;
    }
    const until = ends[index] ?? end;
    const read = isInDocument(text, start)
      ? undefined
      : readNumber(number, {
          before: sentenceBefore(text, start),
          after: text.slice(until, until + 200),
          date,
          speaking,
          named: namedNow,
        });
    // The others of its list say whose it is: the date is misprinted.
    const isOfList =
      read && "misdated" in read && listed?.until === until && listed.organ === read.misdated.organ;
    const reading = isOfList ? { symbol: read.misdated, datesAgree: false } : read;
    if (reading && "symbol" in reading) {
      const { symbol } = reading;
      listed = { until, organ: symbol.organ };
      for (const one of [{ start, end, symbol }, ...otherParts(text, end, symbol)]) {
        found.push({ start: one.start, end: one.end, document: symbolSlug(one.symbol) });
        symbols.push(one.symbol);
      }
      if (date !== undefined && !reading.datesAgree) doubts.push(dateDoubt(words, symbol, date));
    } else if (reading && "body" in reading && !reading.isVague && register.bodyNamed(reading.body)) {
      const title = `${register.bodyNamed(reading.body)} ${reading.kind} ${number}`;
      const record = proposedDocument(title, reading.kind);
      // Where the text prints the whole title, it is the citation.
      const whole = Math.max(0, end - title.length);
      found.push({ start: text.startsWith(title, whole) ? whole : start, end, document: record.id });
      if (!register.isDocument(record.id)) proposed.push(record);
    } else {
      uncited.push({
        start,
        end,
        reason: reading ? "resolution of another body" : "number of no known series",
      });
      if (reading && "body" in reading) doubts.push(bodyDoubt(words, reading.body));
      else if (numberBeforeYear.test(number)) doubts.push(bodilessDoubt(words));
      else if (reading && "unnamed" in reading) doubts.push(unnamedDoubt(words, reading.unnamed));
      else if (reading && date !== undefined) doubts.push(misdatedDoubt(words, reading.misdated, date));
    }
  }
  for (const { start, end, symbol } of numbersWithoutBrackets(text, speaking)) {
    if (covered({ start, end })) continue;
    found.push({ start, end, document: symbolSlug(symbol) });
    symbols.push(symbol);
  }
  for (const { id, ...run } of ownRules(text, speaking))
    if (register.isDocument(id) && !overlaps(found, run)) found.push({ ...run, document: id });
  for (const { start, end, body, name } of generalCommentsIn(text)) {
    if (overlaps(found, { start, end })) continue;
    if (body !== undefined && register.isBody(body)) {
      const { id, kind } = proposedDocument(`${body} ${name}`, "publication");
      const record = { id, kind, title: text.slice(start, end) };
      found.push({ start, end, document: record.id });
      if (!register.isDocument(record.id)) proposed.push(record);
    } else doubts.push(bodilessDoubt(text.slice(start, end)));
  }
  const definite = found.slice();
  for (const [word, pattern] of inFootnote ? [] : indefinite) {
    for (const { index, 0: words } of text.includes(word) ? text.matchAll(pattern) : []) {
      const run = { start: index, end: index + words.length };
      if (!overlaps(definite, run)) found.push({ ...run, document: null });
    }
  }
  for (const { index, 0: words } of text.matchAll(/\b(?:present|[Tt]his) resolution\b/g))
    found.push({ start: index, end: index + words.length, document: null, role: "self" });
  return {
    citations: found
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ start, end, document, role }) => citationAt(text, { start, end }, document, inFootnote, role)),
    uncited,
    symbols,
    proposed,
    doubts,
  };
}

/** A citation of a document by a run of a text, with its place in the document and how it is used. */
export function citationAt(
  text: string,
  { start, end }: { start: number; end: number },
  document: string | null,
  inFootnote: boolean,
  role: Cited["role"] = roleOf(text, start, inFootnote),
): Statement<Cited> {
  return { start, end, document, ...pinpointOf(text, start, end), role, method: "rule" };
}

/** Whether a run has words in common with one of others. */
function overlaps(
  others: readonly { start: number; end: number }[],
  run: { start: number; end: number },
): boolean {
  return others.some(({ start, end }) => start < run.end && run.start < end);
}

/** A title with its symbol in brackets after it is one reference. */
function withSymbol(text: string, { start, end, document }: NamedDocument): NamedDocument {
  const printed = /^ \(([A-Z][^()\s]{2,60})\)/.exec(text.slice(end, end + 66));
  const symbol = parseSymbol(printed?.[1] ?? "");
  return printed && symbol && symbolSlug(symbol) === document
    ? { start, end: end + printed[0].length, document }
    : { start, end, document };
}

const finalDocument = /, ((?:Final|Outcome) Document)(?:, vols?\. [IVX–-]+)? \($/;

/** "Lamp Conference, Final Document, vol. I (LAMP/CONF.2044/5)": the words before the bracket name the document too. */
function titleOfSymbol(text: string, symbol: number): { start: number; end: number } | undefined {
  const from = Math.max(0, symbol - 60);
  const found = finalDocument.exec(text.slice(from, symbol));
  if (found?.[1] === undefined) return undefined;
  const start = from + found.index + 2;
  return { start, end: start + found[1].length };
}

const longestSentence = 600;

function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - longestSentence), start)
      .split(/;|\.\s+(?=\p{Lu})/u)
      .at(-1) ?? ""
  );
}

const carryingOut =
  /(?:in accordance with|implementation of|implementing|implement|consistent with|pursuant to|in line with|under|compliance with|comply with|in conformity with|towards the implementation of|respect of|activities of)\b[^,;]*$/;

/** How a document is used, by the words before it. */
function roleOf(text: string, start: number, inFootnote: boolean): Cited["role"] {
  if (inFootnote)
    return /\b[Ss]ee\b(?:[^;.]*)$/.test(text.slice(Math.max(0, start - 200), start)) ? "see" : "source";
  const before = text.slice(Math.max(0, start - 160), start);
  if (carryingOut.test(before)) return "implements";
  return /^(?:Recall|Reaffirm|Further recall|Also recall)/.test(text) ||
    /\brecall(?:ing|s)\b[^;]*$/.test(before)
    ? "recalls"
    : "names";
}
