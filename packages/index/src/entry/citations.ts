import type { IndexedCitation } from "@open-resolutions/schemas/facts";
import { meansSlug, slugOf } from "@open-resolutions/symbols";
import { near } from "./near.ts";
import { documents, paragraphsWith, resolutionAsked, resolutions } from "./records.ts";

/** A reference of a paragraph to a document. */
export interface FoundCitation extends IndexedCitation {
  resolution: string;
  /** The id of the paragraph. */
  paragraph: string;
}

/** A symbol has a stroke; its id begins with one or two letters for an organ, and has a number. */
const isLikeSymbol = (asked: string) => asked.includes("/") || /^[a-z]{1,2}-.*[0-9]/.test(asked);

/**
 * Every reference to a document, by its id such as `a-res-70-1` or its symbol such as `A/RES/70/1`; empty when nothing
 * cites the document with that symbol.
 *
 * @throws when the key is not like a symbol, and no cited document has it.
 */
export async function citing(document: string): Promise<FoundCitation[]> {
  const found: FoundCitation[] = [];
  for await (const { id, resolution, citations = [] } of paragraphsWith(
    // Without the quotation mark at its end, because the year may be left out.
    `"document":"${slugOf(document)}`,
  ))
    for (const citation of citations)
      if (meansSlug(document, citation.document)) found.push({ resolution, paragraph: id, ...citation });
  if (found.length > 0 || isLikeSymbol(document)) return found;
  const known = (await documents()).map(({ id }) => id);
  if (known.some((id) => meansSlug(document, id))) return found;
  throw new Error(`no cited document has the id or symbol "${document}"${near(document, known)}`);
}

/**
 * Every reference of a resolution, by its symbol such as `A/RES/79/136` or its slug.
 *
 * @throws when the index does not have the resolution.
 */
export async function citedBy(asked: string): Promise<FoundCitation[]> {
  const resolution = (await resolutionAsked(asked))?.id;
  if (resolution === undefined) {
    const known = (await resolutions()).map(({ id }) => id);
    throw new Error(`the index has no resolution "${asked}"${near(asked, known)}`);
  }
  const found: FoundCitation[] = [];
  for await (const { id, citations = [] } of paragraphsWith(`"resolution":${JSON.stringify(resolution)}`))
    for (const citation of citations) found.push({ resolution, paragraph: id, ...citation });
  return found;
}
