import type { Run } from "../../../block.ts";
import { takenWords } from "../../spans.ts";
import { type CitedDocuments, citeOrPropose } from "../citations.ts";
import { proposedDocument } from "../proposed-documents.ts";
import { italicTitles } from "./italic-titles.ts";
import { yearlyTitles } from "./yearly-titles.ts";

interface NamedWords {
  cited: readonly Run[];
  actors: readonly Run[];
  /** The verbs of the organ. */
  acts: readonly Run[];
  italics: readonly Run[];
}

/** What the registers know of titles and their publishers. */
export interface KnownTitles {
  documentNamed: (title: string) => string | undefined;
  isActor: (name: string) => boolean;
}

/** The works that a paragraph cites by their titles alone, in italics or with their year, and the records of those that have none. */
export function titledWorks(
  text: string,
  { cited, actors, acts, italics }: NamedWords,
  { documentNamed, isActor }: KnownTitles,
): CitedDocuments {
  const documents: CitedDocuments = { citations: [], proposed: [] };
  const taken = takenWords(text, [...cited, ...acts]);
  for (const run of [...italicTitles(text, italics), ...yearlyTitles(text, { actors, acts, isActor })]) {
    const isName = actors.some(({ start, end }) => start <= run.start && run.end <= end);
    if (isName || taken.overlaps(run)) continue;
    taken.add(run);
    const record = proposedDocument(text.slice(run.start, run.end).replace(/\s+/g, " "), "publication");
    const known = documentNamed(record.title ?? "");
    citeOrPropose(documents, { text }, run, record, known);
  }
  return documents;
}
