import type { TextAnnotations } from "../annotate-text.ts";
import { takenWords } from "../spans.ts";
import { citationAt } from "./citations.ts";
import { quotedTitles } from "./titles.ts";

interface AnnotatedText {
  text: string;
  inFootnote: boolean;
  annotations: Pick<TextAnnotations, "citations">;
}

/** Few titles are longer, in UTF-16 code units. */
const longest = 300;
const quotation = new RegExp(`“([^“”]{8,${longest}})”`, "g");

/**
 * Cites again what a resolution has cited in quotation marks: the set of “Ways to light the coast”. A title after
 * "entitled" is read elsewhere: it may be that of an agenda item.
 */
export function citeQuotedAgain(texts: readonly AnnotatedText[]): void {
  const documents = new Map<string, string>();
  for (const { text, inFootnote, annotations } of texts) {
    const { citations } = annotations;
    if (inFootnote || !text.includes("“")) continue;
    const taken = takenWords(text, [...citations, ...quotedTitles(text)]);
    for (const { index, 1: words = "" } of text.matchAll(quotation)) {
      const run = { start: index + 1, end: index + 1 + words.length };
      const cited = citations.find(({ start, end }) => start === run.start && end === run.end);
      const known = documents.get(words);
      if (cited?.document) documents.set(words, cited.document);
      else if (known !== undefined && !taken.overlaps(run))
        citations.push(citationAt(text, run, known, false));
    }
  }
}
