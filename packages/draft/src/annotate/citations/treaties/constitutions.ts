import type { AuthoredDocument } from "@open-resolutions/schemas";
import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";
import { proposedDocument, untitledDoubt } from "../proposed-documents.ts";

/** "The Constitution", "the 2044 Constitution" that nothing is said of: not "the Constitution of Amberland", "the Constitution Committee" or "its Constitution". */
const constitution =
  /\b[Tt]he (?=(?:(?:19|20)\d{2} )?Constitution(?:$|[,;.)]|,? (?:and|or|to|in|as|by|while|which|that|before|during|through)\b(?! (?:Laws?|Code|Rules)\b)))/g;
const noun = "Constitution";
const withYear = /^(?:\d{4} )?Constitution/;

/** The State that a resolution is about. */
interface State {
  id: string;
  name: string;
}

/**
 * Cites "the Constitution" as that of the State that a resolution is about. Where the resolution names the constitution of
 * anybody else, that one may be meant, and the others are left to who reads.
 *
 * @param documentNamed the document of the registers that has a title
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeConstitution(
  texts: readonly ProposingText[],
  state: State | undefined,
  documentNamed: (title: string) => string | undefined,
): void {
  if (state === undefined) return;
  const { id, name } = state;
  const isOther = (text: string) =>
    [...text.matchAll(namedConstitution)].some(
      ({ index, 0: words }) => !text.startsWith(name, index + words.length),
    );
  if (texts.some(({ text }) => isOther(text))) return;
  const titles = [`${noun} of ${name}`, `${noun} of the ${name}`];
  const known = titles.flatMap((title) => documentNamed(title) ?? citedAs(title, texts) ?? [])[0];
  const record: AuthoredDocument = {
    ...proposedDocument(`${noun} ${id}`, "constitution"),
    title: `${noun} (${name})`,
  };
  for (const { text, annotations } of texts) {
    const taken = takenWords(text, annotations.citations);
    const found = [...text.matchAll(constitution)].flatMap(({ index, 0: article }): Statement<Cited>[] => {
      const start = index + article.length;
      const words = withYear.exec(text.slice(start, start + longest))?.[0] ?? noun;
      const run = { start, end: start + words.length };
      return taken.overlaps(run) ? [] : [citationAt(text, run, known ?? record.id, false)];
    });
    if (found.length === 0) continue;
    annotations.citations.push(...found);
    if (known !== undefined) continue;
    annotations.proposed.push(record);
    annotations.doubts.push(untitledDoubt(record));
  }
}

/** "The Constitution of the Lamp Organization" */
const namedConstitution = /\bConstitution of (?:the )?(?=\p{Lu})/gu;
const longest = 20;

/** The document that a resolution cites by a title. */
function citedAs(title: string, texts: readonly ProposingText[]): string | undefined {
  for (const { text, annotations } of texts)
    for (const { start, end, document } of annotations.citations)
      if (document !== null && text.slice(start, end) === title) return document;
  return undefined;
}
