import type { Run } from "../../../block.ts";
import { byPlace, takenWords } from "../../spans.ts";
import { type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";

/** “Lamps for all”, with its author before it, at the beginning of a footnote. */
const quoted =
  /^(?:See )?(?:also )?\p{Lu}[^“”;:.\d]{2,200}, “([^“”]{8,250}?)[,.]?”(?=,? (?:\d|available|\()|, \p{Lu}\p{L}+ \d{4}|[,.]? ?$|\. Available)/u;
/** The title after the authors, with the place and year: ", Lamps for all: a plan (Tern Harbour, 2044)." */
const plain =
  /^, (?!document\b|resolution\b|decision\b|(?:Official )?Records\b|Treaty Series\b)(\p{Lu}[^()“”;]{8,240}) \((?:[^()]{2,60}, |\p{Lu}\p{L}+ )?\d{4}\)(?=[.,;]|$)/u;
const betweenAuthors = /^(?:, | and |, and | and the )$/;

/**
 * The publication that a footnote begins with, by its author and title: "World Lamp Organization, Lamps for all (Tern
 * Harbour, 2044)." Without quotation marks the title
 * begins where the last of the actors of the registers ends.
 */
export function authoredPublication(
  text: string,
  cited: readonly Run[],
  actors: readonly Run[],
): CitedDocuments {
  const run = runOfQuoted(text) ?? runAfterAuthors(text, actors);
  const documents: CitedDocuments = { citations: [], proposed: [] };
  if (run === undefined || takenWords(text, cited).overlaps(run)) return documents;
  const record = proposedDocument(text.slice(run.start, run.end), "publication");
  citeOrPropose(documents, { text, inFootnote: true }, run, record);
  return documents;
}

function runOfQuoted(text: string): Run | undefined {
  const found = quoted.exec(text);
  if (!found?.[1] || / entitled “/.test(found[0])) return undefined;
  const start = text.indexOf("“") + 1;
  return { start, end: start + found[1].length };
}

function runAfterAuthors(text: string, actors: readonly Run[]): Run | undefined {
  let end = /^(?:See )?(?:also )?(?:the )?/i.exec(text)?.[0].length ?? 0;
  const first = end;
  for (const { start, end: last } of actors.toSorted(byPlace)) {
    if (start === first ? end === first : start > end && betweenAuthors.test(text.slice(end, start)))
      end = last;
  }
  if (end === first) return undefined;
  const title = plain.exec(text.slice(end, end + 340))?.[1];
  return title === undefined ? undefined : { start: end + 2, end: end + 2 + title.length };
}
