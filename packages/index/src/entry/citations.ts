import type { IndexedCitation } from "@open-resolutions/schemas/facts";
import { slugOf } from "@open-resolutions/symbols";
import { paragraphsWith } from "./records.ts";

/** A reference of a paragraph to a document. */
export interface FoundCitation extends IndexedCitation {
  resolution: string;
  /** The id of the paragraph. */
  paragraph: string;
}

/** Every reference to a document, by its id such as `a-res-70-1` or its symbol such as `A/RES/70/1`. */
export async function citing(document: string): Promise<FoundCitation[]> {
  const wanted = slugOf(document);
  const found: FoundCitation[] = [];
  for await (const { id, resolution, citations = [] } of paragraphsWith(
    `"document":${JSON.stringify(wanted)}`,
  ))
    for (const citation of citations)
      if (citation.document === wanted) found.push({ resolution, paragraph: id, ...citation });
  return found;
}

/** Every reference of a resolution, by its symbol such as `A/RES/79/136` or its slug. */
export async function citedBy(resolution: string): Promise<FoundCitation[]> {
  const slug = slugOf(resolution);
  const found: FoundCitation[] = [];
  for await (const { id, resolution: own, citations = [] } of paragraphsWith(`"id":"${slug}.`))
    for (const citation of citations) found.push({ resolution: own, paragraph: id, ...citation });
  return found;
}
