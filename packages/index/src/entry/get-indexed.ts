import type { Ballot } from "@open-resolutions/schemas/facts";
import {
  ballotsWith,
  collect,
  type ParagraphOfIndex,
  paragraphsWith,
  type ResolutionHead,
  resolutionAsked,
} from "./records.ts";

/** A resolution of the index with its paragraphs and the vote of each State. */
export type ResolutionOfIndex = ResolutionHead & {
  paragraphs: ParagraphOfIndex[];
  /** Empty without a recorded vote, and where the votes are not known. */
  ballots: Ballot[];
};

/**
 * A resolution by its symbol or slug, such as `A/RES/79/136` or `a-res-79-136`; undefined when the index does not have it.
 * The letters of its parts may be left out, and the year of a Security Council resolution.
 *
 * @throws when several resolutions can be meant: `A/RES/75/290` is both `A/RES/75/290 A` and `A/RES/75/290 B`; when what is
 * asked for is a number alone, such as `75/290`.
 */
export async function getIndexed(asked: string): Promise<ResolutionOfIndex | undefined> {
  const head = await resolutionAsked(asked);
  if (head === undefined) return undefined;
  const ofIt = `"resolution":${JSON.stringify(head.id)}`;
  const [paragraphs, ballots] = await Promise.all([
    collect(paragraphsWith(ofIt)),
    collect(ballotsWith(ofIt)),
  ]);
  return { ...head, paragraphs, ballots };
}
