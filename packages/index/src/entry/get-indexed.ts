import type { Ballot, IndexedResolution } from "@open-resolutions/schemas/facts";
import { readTable } from "./read-table.ts";
import {
  ballotsWith,
  collect,
  type ParagraphOfIndex,
  paragraphsWith,
  type ResolutionHead,
} from "./records.ts";

/** A resolution of the index with its paragraphs and the vote of each State. */
export type ResolutionOfIndex = ResolutionHead & {
  paragraphs: ParagraphOfIndex[];
  /** Empty without a recorded vote, and where the votes are not known. */
  ballots: Ballot[];
};

/** A resolution by its symbol, such as `A/RES/79/136`; undefined when the index does not have it. */
export async function getIndexed(id: IndexedResolution["id"]): Promise<ResolutionOfIndex | undefined> {
  const quoted = JSON.stringify(id);
  for await (const head of readTable<ResolutionHead>("resolutions", (line) => line.includes(quoted))) {
    if (head.id !== id) continue;
    const [paragraphs, ballots] = await Promise.all([
      collect(paragraphsWith(`"resolution":${quoted}`)),
      collect(ballotsWith(`"resolution":${quoted}`)),
    ]);
    return { ...head, paragraphs, ballots };
  }
  return undefined;
}
