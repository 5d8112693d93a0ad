import { type Statement, takenWords } from "../../spans.ts";
import { type Cited, citationAt } from "../citations.ts";
import type { CitingText } from "../citing-text.ts";

/** What a text calls several documents in brackets: "(hereinafter the “Fog Statements”)", "(“the Fog Agreements”)" */
const announced =
  /\((?:hereinafter |hereafter )?(?:referred to )?(?:collectively |jointly |together )?(?:as )?(?:the )?“(?:the )?((?:\p{Lu}\p{L}+ ){0,3}(Statement|Agreement|Protocol|Declaration|Communiqué|Convention|Accord)s)”\)/gu;
/** Most documents that one short form means. */
const most = 4;

/**
 * Cites the documents of one clause by the short form in the plural that the clause announces for them, there and in what
 * comes after it: "the Statement on Fog and the Statement of the Keeper (the “Fog Statements”)".
 *
 * @param texts the paragraphs of a resolution in order, without their footnotes
 */
export function citeAnnouncedTogether(texts: readonly CitingText[]): void {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { text, annotations } of texts) {
    const { citations } = annotations;
    for (const { index, 1: words = "", 2: noun = "" } of text.matchAll(announced)) {
      const group = documentsOf(text, text.lastIndexOf(";", index) + 1, index, noun, citations);
      if (group.size > 1 && group.size <= most) known.set(words, group);
    }
    for (const [words, group] of known) {
      const runs = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, "gu"))].map(
        ({ index: start }) => ({ start, end: start + words.length }),
      );
      const starts = new Set(runs.map(({ start }) => start));
      // It was read as the short form of the last one alone.
      const others = annotations.citations.filter(
        ({ start, end, document }) =>
          !(starts.has(start) && end === start + words.length && document !== null && group.has(document)),
      );
      const taken = takenWords(text, others);
      const free = runs.filter((run) => !taken.overlaps(run));
      if (free.length < runs.length) continue;
      const found = free.flatMap((run) => [...group].map((each) => citationAt(text, run, each, false)));
      annotations.citations = [...others, ...found];
    }
  }
}

/** The documents that a clause cites by a noun. */
function documentsOf(
  text: string,
  from: number,
  until: number,
  noun: string,
  citations: readonly Statement<Cited>[],
): ReadonlySet<string> {
  return new Set(
    citations.flatMap(({ start, end, document }) =>
      document !== null && start >= from && end <= until && text.slice(start, end).includes(noun)
        ? [document]
        : [],
    ),
  );
}
