import type { AuthoredDocument } from "@open-resolutions/schemas";
import { type DocumentSymbol, findBareNumbers, type Organ, symbolSlug } from "@open-resolutions/symbols";
import type { Run } from "../../../block.ts";
import type { Doubt } from "../../doubt.ts";
import type { BodyNamed } from "../owners/bodies-named.ts";
import { organsNamed } from "../owners/organs-named.ts";
import { type NumberReading, readNumber } from "../owners/read-number.ts";
import { isInDocument } from "../pinpoints.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { bodilessDoubt, bodyDoubt, dateDoubt, misdatedDoubt, unnamedDoubt } from "./number-doubts.ts";
import { dateAfter } from "./printed-dates.ts";
import { endsOfLists, numbersOfOthers, otherForm, otherParts } from "./printed-numbers.ts";

/** What is known of a text before it is read. */
export interface TextPlace {
  inFootnote: boolean;
  /** The slug of the resolution itself. */
  slug: string;
  /** The organ that speaks. */
  speaking: Organ;
  /** The organs that the resolution has named in full before this text, the last one first. */
  named: readonly Organ[];
  /** How the numbers before this text were read, where the words leave no doubt; those of this text are added. */
  numbersRead: Map<string, NumberReading>;
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

/** Words of the form of a symbol that cite nothing that the dataset can hold, and why. */
export interface Uncited {
  start: number;
  end: number;
  reason: string;
}

/** What the numbers of a text cite. */
interface CitedNumbers {
  found: { start: number; end: number; document: string }[];
  symbols: DocumentSymbol[];
  proposed: AuthoredDocument[];
  uncited: Uncited[];
  doubts: Doubt[];
}

/**
 * Reads the numbers of resolutions and decisions that come without the letters of a symbol: "its resolution 77/20",
 * "decision 15/4 of the Harbour Commission".
 *
 * @param isRead whether a run is part of what was found before
 */
export function citedNumbers(
  text: string,
  isRead: (run: Run) => boolean,
  { speaking, named: namedBefore, numbersRead, register }: TextPlace,
): CitedNumbers {
  const found: CitedNumbers["found"] = [];
  const symbols: DocumentSymbol[] = [];
  const proposed: AuthoredDocument[] = [];
  const uncited: Uncited[] = [];
  const doubts: Doubt[] = [];
  const numbers = [...findBareNumbers(text), ...numbersOfOthers(text)]
    .filter((one) => !isRead(one))
    .sort((a, b) => a.start - b.start);
  const ends = endsOfLists(text, numbers);
  const organsInText = numbers.length > 0 ? organsNamed(text) : [];
  let namedNow = namedBefore;
  let listed: { until: number; organ: Organ | null } | undefined;
  let next = 0;
  for (const [index, { text: number, start, end }] of numbers.entries()) {
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
    const own = isOfList ? { symbol: read.misdated, datesAgree: false, isNamed: true } : read;
    // "Resolution 5/1" is no other one than "resolution 5/1 of the Harbour Commission" before.
    const isUnnamed = own !== undefined && "unnamed" in own;
    const isAlone = isUnnamed || (own && "symbol" in own && !own.isNamed && date === undefined);
    const reading = (isAlone ? numbersRead.get(number) : undefined) ?? own;
    const isClear =
      own && !isUnnamed && (!("symbol" in own) || own.isNamed || (date !== undefined && own.datesAgree));
    if (isClear && !numbersRead.has(number)) numbersRead.set(number, own);
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
      else if (otherForm.test(number)) doubts.push(bodilessDoubt(words));
      else if (reading && "unnamed" in reading) doubts.push(unnamedDoubt(words, reading.unnamed));
      else if (reading) doubts.push(misdatedDoubt(words, reading.misdated, reading.date));
    }
  }
  return { found, symbols, proposed, uncited, doubts };
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
