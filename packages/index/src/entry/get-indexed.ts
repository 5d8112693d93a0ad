import type { Ballot, IndexedResolution } from "@open-resolutions/schemas/facts";
import { slugOf } from "@open-resolutions/symbols";
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

/** A resolution by its symbol, such as `A/RES/79/136`, or its slug; undefined when the index does not have it. */
export async function getIndexed(id: IndexedResolution["id"]): Promise<ResolutionOfIndex | undefined> {
  const slug = slugOf(id);
  for await (const head of readTable<ResolutionHead>("resolutions")) {
    if (slugOf(head.id) !== slug) continue;
    const quoted = JSON.stringify(head.id);
    const [paragraphs, ballots] = await Promise.all([
      collect(paragraphsWith(`"resolution":${quoted}`)),
      collect(ballotsWith(`"resolution":${quoted}`)),
    ]);
    return { ...head, paragraphs, ballots };
  }
  return undefined;
}
