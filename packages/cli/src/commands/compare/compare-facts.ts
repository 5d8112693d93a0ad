import { compareNames, type NameChanges } from "@open-resolutions/compare";
import { askedWords } from "@open-resolutions/core";
import type { IndexedParagraph } from "@open-resolutions/schemas/facts";
import { describeTask } from "../../describe-task.ts";

/** A paragraph with what the index and the records with texts both have. */
export interface ParagraphWithFacts extends Pick<IndexedParagraph, "id" | "label" | "acts" | "mandates"> {
  mentions?: readonly { actor?: string; capability?: string }[];
  /** A document without a record is null in records with texts. */
  citations?: readonly { document?: string | null }[];
}

/** The facts of a resolution. */
export interface ResolutionWithFacts {
  /** The day, from which some periods count. */
  adopted: string;
  paragraphs: readonly ParagraphWithFacts[];
}

/** What only one of two resolutions has; a mandate is known by who must do what for whom and by when. */
export interface FactChanges {
  capabilities: NameChanges;
  actors: NameChanges;
  documents: NameChanges;
  mandates: NameChanges;
}

/** Compares the facts of two resolutions of which one has no text. Whether the words changed is not known. */
export function compareFacts(older: ResolutionWithFacts, newer: ResolutionWithFacts): FactChanges {
  const tasks = new Map([older, newer].flatMap(tasksOf));
  const compare = (idsOf: (paragraph: ParagraphWithFacts) => Iterable<string>) =>
    compareNames(older.paragraphs, newer.paragraphs, idsOf);
  return {
    capabilities: compare(({ mentions = [] }) => mentions.flatMap(({ capability }) => capability ?? [])),
    actors: compare(({ mentions = [] }) => mentions.flatMap(({ actor }) => actor ?? [])),
    documents: compare(({ citations = [] }) => citations.flatMap(({ document }) => document ?? [])),
    mandates: compare((paragraph) => tasks.get(paragraph) ?? []),
  };
}

/** The mandates of each paragraph in words. */
function tasksOf({ adopted, paragraphs }: ResolutionWithFacts): [ParagraphWithFacts, string[]][] {
  return paragraphs.map((paragraph) => {
    const tasks = (paragraph.mandates ?? []).map((mandate) => {
      const { recipients = [] } = mandate;
      const asked = askedWords(mandate, paragraph, paragraphs);
      return describeTask({ ...mandate, recipients, asked }, adopted).join(", ");
    });
    return [paragraph, tasks];
  });
}
