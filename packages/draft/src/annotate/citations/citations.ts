import type { AuthoredCitation, AuthoredDocument } from "@open-resolutions/schemas";
import { type DocumentSymbol, findSymbols, parseSymbol, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { matchesOf } from "../matches-of.ts";
import { byPlace, cover, type Statement } from "../spans.ts";
import { addendaAfter } from "./numbers/addenda.ts";
import { citedNumbers, type TextPlace, type Uncited } from "./numbers/cited-numbers.ts";
import { documentsOfAgencies, numbersOfAgencies } from "./numbers/documents-of-agencies.ts";
import { generalCommentsIn } from "./numbers/general-comments.ts";
import { bodilessDoubt, bodyDoubt } from "./numbers/number-doubts.ts";
import { numbersInNames, resolutionsInNames } from "./numbers/numbers-in-names.ts";
import { numbersInSeries } from "./numbers/numbers-in-series.ts";
import { numbersWithoutYear } from "./numbers/numbers-without-year.ts";
import { ownRules } from "./numbers/own-rules.ts";
import { statementNumbers } from "./numbers/statement-numbers.ts";
import { symbolsWithoutYear } from "./numbers/symbols-without-year.ts";
import { isInDocument, pinpointOf } from "./pinpoints.ts";
import { proposedDocument } from "./proposed-documents.ts";
import { volumeOfYearbook } from "./titles/volumes-of-yearbooks.ts";
import { ownCharter } from "./treaties/own-charter.ts";

/** What a citation says beside its words. */
export type Cited = Pick<AuthoredCitation, "document" | "pinpoint" | "role" | "method">;

/** A run of a text that names a document of the registers. */
export interface NamedDocument {
  start: number;
  end: number;
  document: string;
}

/** Citations, and the records of the documents that have none. */
export interface CitedDocuments {
  citations: Statement<Cited>[];
  proposed: AuthoredDocument[];
}

/** What a text cites; what it proposes are the records of resolutions of other bodies, which have no symbol. */
export interface FoundCitations extends CitedDocuments {
  uncited: Uncited[];
  /** The symbols by which documents are cited. */
  symbols: DocumentSymbol[];
  doubts: Doubt[];
}

/** References to documents that are not definite. */
const indefinite: readonly RegExp[] = [
  /\binternational (?:humanitarian |human rights |refugee )?law\b(?! enforcement)/g,
  /\b(?:domestic|national) laws and regulations\b/g,
  /\b(?:\p{Lu}[\p{L}-]{0,40} ){0,4}rules and regulations(?: of (?:the )?\p{Lu}[\p{L}-]{0,40}(?: \p{Lu}[\p{L}-]{0,40}){0,3})?/gu,
  /\b(?:all (?:other )?)?relevant (?:\p{L}{1,40} ){0,3}(?:resolutions|agreements|conventions|instruments)(?= (?:recognizing|between|of|on|adopted|and decisions)\b|[,;.])/gu,
  /\bexisting (?:cooperation )?(?:arrangements|agreements)\b/g,
];

/** Finds what a text cites: symbols, numbers, names of documents, this resolution, and documents that are not definite. */
export function findCitations(
  text: string,
  place: TextPlace,
  named: readonly NamedDocument[],
): FoundCitations {
  const { inFootnote, speaking, register } = place;
  const found: { start: number; end: number; document: string | null; role?: Cited["role"] }[] = [];
  const uncited: Uncited[] = [];
  const symbols: DocumentSymbol[] = [];
  const proposed: AuthoredDocument[] = [];
  const doubts: Doubt[] = [];
  for (const name of named) {
    const volume = volumeOfYearbook(text, name);
    if (volume && !register.isDocument(volume.document)) proposed.push(volume.record);
    const { start, end, document } = volume ?? withSymbol(text, name);
    found.push({ start, end, document });
  }
  const covered = cover(found);
  for (const { symbol, start, end } of findSymbols(text)) {
    if (covered({ start, end })) continue;
    // A page prints the symbol of the resolution in its head, and a copy has it among the words.
    if (symbolSlug(symbol) === place.slug) {
      found.push({ start, end, document: null, role: "self" });
      continue;
    }
    for (const one of [{ start, end, symbol }, ...addendaAfter(text, end, symbol)]) {
      found.push({ start: one.start, end: one.end, document: symbolSlug(one.symbol) });
      symbols.push(one.symbol);
    }
    const title = inFootnote ? titleOfSymbol(text, start) : undefined;
    if (title && !covered(title)) {
      const whole = wholeOf(symbol);
      found.push({ ...title, document: symbolSlug(whole) });
      symbols.push(whole);
    }
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
  const inNames = numbersInNames(text);
  const isElsewhere = cover([...numbersOfAgencies(text), ...statements, ...inSeries, ...inNames]);
  const numbers = citedNumbers(text, (run) => covered(run) || isElsewhere(run), place);
  found.push(...numbers.found);
  symbols.push(...numbers.symbols);
  proposed.push(...numbers.proposed);
  uncited.push(...numbers.uncited);
  doubts.push(...numbers.doubts);
  for (const { start, end, symbol } of [
    ...symbolsWithoutYear(text),
    ...numbersWithoutYear(text, speaking),
    ...resolutionsInNames(inNames),
  ]) {
    if (covered({ start, end })) continue;
    found.push({ start, end, document: symbolSlug(symbol) });
    symbols.push(symbol);
  }
  for (const { id, ...run } of [...ownRules(text, speaking), ...ownCharter(text)])
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
  for (const pattern of inFootnote ? [] : indefinite) {
    for (const { index, 0: words } of matchesOf(pattern, text)) {
      const run = { start: index, end: index + words.length };
      if (!overlaps(definite, run)) found.push({ ...run, document: null });
    }
  }
  for (const { index, 0: words } of text.matchAll(/\b(?:present|[Tt]his) resolution\b/g))
    found.push({ start: index, end: index + words.length, document: null, role: "self" });
  return {
    citations: found
      .sort(byPlace)
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

/** Adds the citation of a known document, or of one whose record is proposed. */
export function citeOrPropose(
  { citations, proposed }: CitedDocuments,
  { text, inFootnote = false }: { text: string; inFootnote?: boolean },
  run: Run,
  record: AuthoredDocument,
  known?: string,
): void {
  citations.push(citationAt(text, run, known ?? record.id, inFootnote));
  if (known === undefined) proposed.push(record);
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

const finalDocument =
  /, ((?:Final|Outcome) Document)(?:, (?:vols?\.|[Pp]arts?) [IVX]+(?:(?:–|-| and )[IVX]+)?)? \($/;

/** "Lamp Conference, Final Document, vol. I (LAMP/CONF.2044/5)": the words before the bracket name the document too. */
function titleOfSymbol(text: string, symbol: number): { start: number; end: number } | undefined {
  const from = Math.max(0, symbol - 60);
  const found = finalDocument.exec(text.slice(from, symbol));
  if (found?.[1] === undefined) return undefined;
  const start = from + found.index + 2;
  return { start, end: start + found[1].length };
}

/** The document in several volumes or parts to which one of them belongs. */
function wholeOf(symbol: DocumentSymbol): DocumentSymbol {
  if (symbol.type !== "document" || symbol.division === undefined) return symbol;
  const { type, organ, bodies, components } = symbol;
  return { type, organ, bodies, components, suffixes: [] };
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
