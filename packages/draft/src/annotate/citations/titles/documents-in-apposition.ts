import { byPlace, overlapping, type Statement } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";

const outcome =
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir) ((?:outcome|final) documents?), (?:namely,? )?the |['’]s? ((?:\p{Ll}+ )?(?:agenda|strategy|plan)), (?:the )?(?=\p{Lu})/gu;
const glue = /^(?:(?:,? \([^()]{2,40}\))?[⁰¹²³⁴-⁹]*(?: and|,|, and)(?: the| its)? )$/u;

/**
 * The noun before the titles of the documents that it stands for. "Its outcome documents, the Lamp Declaration and the
 * Fog Plan" is a citation of both, and "its outcome document, the Lamp Declaration" of the one. So is `lamp agenda` in
 * "the Keeper’s lamp agenda, the Agenda for Fog", whose title has the noun again. "The Keeper’s plan, the Lamp Charter
 * and the Fog Treaty" is a list.
 */
export function documentsInApposition(text: string, cited: readonly Statement<Cited>[]): Statement<Cited>[] {
  if (!/(?:outcome|final) document|['’]s? (?:\p{Ll}+ )?(?:agenda|strategy|plan), /u.test(text)) return [];
  const near = overlapping(cited);
  return [...text.matchAll(outcome)].flatMap(({ index, 0: words, 1: ofMeeting, 2: owned }) => {
    const noun = ofMeeting ?? owned ?? "";
    const start = index + words.indexOf(noun);
    const run = { start, end: start + noun.length };
    const titles = documentsFrom(text, index + words.length, cited);
    const isNamedAgain =
      owned === undefined || (titles.length === 1 && hasNoun(text, index + words.length, owned, cited));
    const isRight = (noun.endsWith("s") ? titles.length > 1 : titles.length > 0) && isNamedAgain;
    if (!isRight || near(run).length > 0) return [];
    return (noun.endsWith("s") ? titles : titles.slice(0, 1)).map((document) =>
      citationAt(text, run, document, false),
    );
  });
}

/** Whether the title that begins at a place has the last word of a noun. */
function hasNoun(text: string, start: number, noun: string, cited: readonly Statement<Cited>[]): boolean {
  const head = noun.split(" ").at(-1) ?? noun;
  return cited.some(
    (one) => one.start === start && text.slice(one.start, one.end).toLowerCase().includes(head),
  );
}

/** The documents whose titles follow one another from a place on. */
function documentsFrom(text: string, from: number, cited: readonly Statement<Cited>[]): string[] {
  const found: string[] = [];
  for (let at = from; ; ) {
    const next = cited
      .filter(({ start, document }) => document !== null && start >= at && start <= at + 60)
      .toSorted(byPlace)[0];
    if (!next?.document || (found.length === 0 ? next.start !== at : !glue.test(text.slice(at, next.start))))
      return found;
    if (!found.includes(next.document)) found.push(next.document);
    at = next.end;
  }
}
