import type { Doubt } from "../../doubt.ts";
import { cover, type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { ProposingText } from "../citing-text.ts";

/** What a text calls several documents in brackets: "(hereinafter the “Fog Statements”)", "(“the Fog Agreements”)" */
const announced =
  /\((?:hereinafter |hereafter )?(?:referred to )?(?:collectively |jointly |together )?(?:as )?(?:the )?“(?:the )?((?:\p{Lu}\p{L}+ ){0,3}(Statement|Agreement|Protocol|Declaration|Communiqué|Convention|Accord)s)”\)/gu;
/** Most documents that one short form means. */
const most = 4;

/**
 * Cites the documents of one clause by the short form in the plural that the clause announces for them, there and in what
 * comes after it: "the Statement on Fog and the Statement of the Keeper (the “Fog Statements”)". Where the clause has the
 * noun also for a document that is not cited, nobody knows all of them: none is cited by the short form.
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeAnnouncedTogether(texts: readonly ProposingText[]): void {
  const known = new Map<string, Group>();
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    for (const { index, 1: words = "", 2: noun = "" } of text.matchAll(announced)) {
      const group = groupOf(text, text.lastIndexOf(";", index) + 1, index, noun, citations);
      if (group.documents.size > (group.isWhole ? 1 : 0)) known.set(words, group);
    }
    for (const [words, { documents, isWhole }] of known) {
      const runs = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, "gu"))].map(
        ({ index: start }) => ({ start, end: start + words.length }),
      );
      const starts = new Set(runs.map(({ start }) => start));
      // It was read as the short form of the last one alone.
      const others = annotations.citations.filter(
        ({ start, end, document }) =>
          !(
            starts.has(start) &&
            end === start + words.length &&
            document !== null &&
            documents.has(document)
          ),
      );
      const taken = takenWords(text, others);
      const free = runs.filter((run) => !taken.overlaps(run));
      if (free.length < runs.length) continue;
      const isClear = isWhole && documents.size <= most;
      const found = isClear
        ? free.flatMap((run) => [...documents].map((each) => citationAt(text, run, each, false)))
        : [];
      if (!isClear && others.length < annotations.citations.length) annotations.doubts.push(doubtOf(words));
      annotations.citations = [...others, ...found];
    }
  }
}

/** The documents that a clause cites by a noun. */
interface Group {
  documents: ReadonlySet<string>;
  /** Whether the clause has the noun nowhere else. */
  isWhole: boolean;
}

function groupOf(
  text: string,
  from: number,
  until: number,
  noun: string,
  citations: readonly Statement<Cited>[],
): Group {
  const cited = citations.flatMap(({ start, end, document }) =>
    document !== null && start >= from && end <= until && text.slice(start, end).includes(noun)
      ? [{ start, end, document }]
      : [],
  );
  const isCited = cover(cited);
  const nouns = [...text.slice(from, until).matchAll(new RegExp(`(?<![\\p{L}-])${noun}`, "giu"))];
  return {
    documents: new Set(cited.map(({ document }) => document)),
    isWhole: nouns.every(({ index }) => isCited({ start: from + index, end: from + index + noun.length })),
  };
}

function doubtOf(words: string): Doubt {
  return {
    code: "DRF024",
    message: `"${words}" means several documents, and the program does not know all of them`,
    hint: "cite each document that the words mean",
    words,
  };
}
