import type { AuthoredDocument } from "@open-resolutions/schemas";
import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";
import { proposedDocument, untitledDoubt } from "../proposed-documents.ts";

/** "The Constitution" that nothing is said of: not "the Constitution of Amberland", "the Constitution Committee" or "its Constitution". */
const constitution =
  /\b[Tt]he (?=Constitution(?:$|[,;.)]|,? (?:and|or|to|in|as|by|while|which|that|before|during|through)\b(?! (?:Laws?|Code|Rules)\b)))/g;
const noun = "Constitution";

/** The State that a resolution is about. */
interface State {
  id: string;
  name: string;
}

/**
 * Cites "the Constitution" as that of the State that a resolution is about. Where the resolution names any constitution by
 * more words, that one may be meant, and the others are left to who reads.
 *
 * @param documentNamed the document of the registers that has a title
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeConstitution(
  texts: readonly ProposingText[],
  state: State | undefined,
  documentNamed: (title: string) => string | undefined,
): void {
  if (state === undefined || texts.some(({ text }) => otherConstitution.test(text))) return;
  const { id, name } = state;
  const known = documentNamed(`${noun} of ${name}`) ?? documentNamed(`${noun} of the ${name}`);
  const record: AuthoredDocument = {
    ...proposedDocument(`${noun} ${id}`, "constitution"),
    title: `${noun} (${name})`,
  };
  for (const { text, annotations } of texts) {
    const taken = takenWords(text, annotations.citations);
    const found = [...text.matchAll(constitution)].flatMap(({ index, 0: article }): Statement<Cited>[] => {
      const start = index + article.length;
      const run = { start, end: start + noun.length };
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
const otherConstitution = /\bConstitution of (?:the )?\p{Lu}/u;
