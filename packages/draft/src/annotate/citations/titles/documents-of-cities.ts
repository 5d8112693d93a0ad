import type { Run } from "../../../block.ts";
import { takenWords } from "../../spans.ts";
import { type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";

const agreements = "agreements?|accords?|protocols?";
const others =
  "commitments|communiqué|conclusions|declarations?|guidelines|plan of action|plan|principles|terms of reference";
const adjectives = "(?:(?:action|cease-?fire|disengagement|final|framework|joint|peace|political) ){0,2}";
/** What such a document is. A pattern for `u`. */
export const kindsOfCities = `${adjectives}(?:${agreements}|${others})(?![\\p{L}’'-])`;
const called = new RegExp(
  `\\b[Tt]he (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}) (${adjectives}(?:(${agreements})|${others}))(?![\\p{L}’'-]|,? \\d| (?:for|of) \\p{Ll}+ing\\b)`,
  "gu",
);

/** "On the lighting of harbours", to the end of its clause */
const subject = /^ on [^,;.:()“”]{3,180}?(?=[,;.:)]|$| \(|,? and \p{Ll}+ing\b)/u;

/** What must be known of the registers. */
interface Register {
  isCity: (words: string) => boolean;
  /** The document with a title. */
  documentTitled: (title: string) => string | undefined;
}

/**
 * The documents that a text calls by the city where they were made, with their kind in small letters: "the Fogtown
 * agreement", "the Tern Harbour principles". The registers may have them in capitals.
 */
export function documentsOfCities(
  text: string,
  cited: readonly Run[],
  { isCity, documentTitled }: Register,
): CitedDocuments {
  const taken = takenWords(text, cited);
  const documents: CitedDocuments = { citations: [], proposed: [] };
  for (const { index, 0: words, 1: city = "", 2: kind = "", 3: agreement } of text.matchAll(called)) {
    const start = index + words.length - city.length - kind.length - 1;
    const named = index + words.length;
    const about = subject.exec(text.slice(named, named + 200))?.[0] ?? "";
    const run = { start, end: named + about.length };
    if (!isCity(city) || taken.overlaps(run)) continue;
    const record = proposedDocument(
      `${city} ${kind}${about}`,
      agreement === undefined ? "instrument" : "agreement",
    );
    citeOrPropose(documents, { text }, run, record, documentTitled(`${city} ${inCapitals(kind)}`));
  }
  return documents;
}

/** "Terms of Reference" */
function inCapitals(words: string): string {
  return words.replace(/(?<![\p{L}’'-])(?!of )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
