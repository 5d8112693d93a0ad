import { nameFinder } from "@open-resolutions/core";
import type { TextAnnotations } from "../../annotate-text.ts";
import { byPlace, cover, type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import { isNextReport } from "../descriptions/described-documents.ts";
import { quotedTitles } from "../titles/titles.ts";

/** Whether a description is that of another work, by the words before it. */
export function isOtherWork(before: string): boolean {
  return !sameBefore.test(before) || toCome.test(before);
}

interface AnnotatedText {
  text: string;
  inFootnote: boolean;
  annotations: Pick<TextAnnotations, "citations">;
}

/** "Report of the Keeper on lamps", "Final Document of the Lamp Conference", or any words in quotation marks. */
const description =
  /^(?:(?:\p{Ll}|(?:Final|Outcome) Document of )\S*(?: \S+){4,}|(?:statute|terms of reference) of the \p{Lu}\S*)$/u;
const severalWords = /^\S+(?: \S+){2,}$/;
/** The words before a description that leave it the same: "the updated report of the Keeper" is another report. */
const sameBefore =
  /(?:^|[“(]|['’]s? |\b(?:the|its|his|her|their|this|that|said|and|of|in|to|by|on|with) )$/iu;
/** A work that is still to come: "to submit the report of the Keeper on lamps". */
const toCome = /\b(?:submit|present|prepare)\p{L}* (?:\p{L}+ ){0,4}$/u;

/**
 * Cites again, by the same words, what a resolution has described or quoted before: "the report of the Keeper on lamps",
 * the set of “Ways to light the coast”. A title after "entitled" is read elsewhere: it may be that of an agenda item.
 */
export function citeAgain(texts: readonly AnnotatedText[]): void {
  const own = texts.filter(({ inFootnote }) => !inFootnote);
  const documents = new Map<string, string | null>();
  const isCited = new Set<string>();
  for (const { text, annotations } of own) {
    const isTitle = cover(quotedTitles(text));
    for (const { words, document } of oneOfSeveral(text, annotations.citations)) {
      documents.set(words, (documents.get(words) ?? document) === document ? document : null);
      isCited.add(words);
    }
    for (const { start, end, document } of annotations.citations) {
      if (document === null || isTitle({ start, end })) continue;
      const words = text.slice(start, end);
      const isQuoted = text[start - 1] === "“" && text[end] === "”" && severalWords.test(words);
      if (!isQuoted && !description.test(words)) continue;
      // Two documents that are described by the same words are told apart by what only a person sees.
      documents.set(words, (documents.get(words) ?? document) === document ? document : null);
    }
  }
  if (documents.size === 0) return;
  const find = nameFinder(documents.keys());
  for (const { text, annotations } of own) {
    const { citations } = annotations;
    const found = find(text);
    if (found.length === 0) continue;
    const taken = takenWords(text, [...citations, ...quotedTitles(text)]);
    for (const { name, start, end } of found) {
      const document = documents.get(name) ?? null;
      const run = { start, end };
      if (citations.some((one) => one.start === start && one.document === document)) isCited.add(name);
      else if (document !== null && isCited.has(name) && !taken.overlaps(run)) {
        const words = text.slice(Math.max(0, start - 60), start);
        const isOther = description.test(name) ? isOtherWork(words) : !/“$/.test(words);
        if (isOther) continue;
        taken.add(run);
        citations.push(citationAt(text, run, document, false));
      }
    }
  }
}

const headOfSeveral = /^reports ((?:of|by) the .+?) (?:on|for|concerning) /;

/** "The reports of the Keeper on lamps and on buoys": what each is called alone, such as "report of the Keeper on buoys". */
function oneOfSeveral(
  text: string,
  citations: readonly Statement<Cited>[],
): { words: string; document: string }[] {
  const inOrder = citations.toSorted(byPlace);
  let head: { author: string; start: number; end: number } | undefined;
  return inOrder.flatMap(({ start, end, document }) => {
    const words = text.slice(start, end);
    const author = headOfSeveral.exec(words)?.[1];
    if (author !== undefined) head = { author, start, end };
    const isNext = author === undefined && head && isNextReport(text, head, { start, end });
    if (document === null || head === undefined || (author === undefined && !isNext)) return [];
    head.end = end;
    const own = author === undefined ? `report ${head.author} ${words}` : words.replace(/^reports/, "report");
    return [{ words: own, document }];
  });
}
