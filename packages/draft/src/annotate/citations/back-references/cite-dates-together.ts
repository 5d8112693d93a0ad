import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";
import { datesTogetherIn, keysOfDated } from "./dates-together.ts";

/** "The above-mentioned agreements" */
const above =
  /\b(?:above[- ]?(?:mentioned|referenced)|aforementioned) (?=agreements|protocols|conventions|declarations|letters|communiqués)([a-zé]+)s(?![\p{L}-])/gu;

/**
 * Cites documents by their noun and dates, "the 3 May and 9 July Agreements", "the 2044 Agreement", where the resolution
 * has cited each of them with its date or year; and the last ones of a noun that were meant so by "the above-mentioned
 * agreements".
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeDatesTogether(texts: readonly CitingText[]): void {
  const known = new Map<string, Set<string>>();
  const together = new Map<string, readonly string[]>();
  for (const { text, annotations } of texts)
    for (const one of annotations.citations)
      if (one.document !== null)
        for (const key of keysOfDated(text, one))
          known.set(key, (known.get(key) ?? new Set()).add(one.document));
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    const taken = takenWords(
      text,
      citations.filter(({ document }) => document !== null),
    );
    const found: Statement<Cited>[] = [];
    for (const { start, end, keys } of datesTogetherIn(text)) {
      const documents = keys.flatMap((key) => {
        const [only, ...others] = known.get(key) ?? [];
        return only === undefined || others.length > 0 ? [] : [only];
      });
      if (documents.length !== keys.length || taken.overlaps({ start, end })) continue;
      for (const document of documents) found.push(citationAt(text, { start, end }, document, false));
      if (documents.length > 1) together.set(keys[0]?.replace(/ \d.*$/, "") ?? "", documents);
    }
    for (const { index, 0: words, 1: noun = "" } of text.matchAll(above)) {
      const run = { start: index, end: index + words.length };
      if (taken.overlaps(run)) continue;
      for (const document of together.get(noun) ?? []) found.push(citationAt(text, run, document, false));
    }
    citations.push(...found);
  }
}
