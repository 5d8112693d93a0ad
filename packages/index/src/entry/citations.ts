import type { IndexedCitation } from "@open-resolutions/schemas/facts";
import { meansSlug, slugOf } from "@open-resolutions/symbols";
import { idOf } from "./known-names.ts";
import { near } from "./near.ts";
import { documents, paragraphsWith, resolutionAsked, resolutions } from "./records.ts";

/** A reference of a paragraph to a document. */
export interface FoundCitation extends IndexedCitation {
  resolution: string;
  /** The id of the paragraph. */
  paragraph: string;
}

/** A symbol has a stroke in its first word; its id begins with one or two letters for an organ, and has a number. */
const isLikeSymbol = (asked: string) => /^\S+\//.test(asked) || /^[a-z]{1,2}-.*[0-9]/.test(asked);

/**
 * Every reference to a document, by its id such as `a-res-70-1`, its symbol such as `A/RES/70/1`, or its title or short title
 * such as `Rome Statute`; empty when nothing cites it.
 *
 * @throws when what is asked for is not like a symbol, and no document has the name.
 */
export async function citing(asked: string): Promise<FoundCitation[]> {
  const document = isLikeSymbol(asked) ? asked : await documentNamed(asked);
  const found: FoundCitation[] = [];
  for await (const { id, resolution, citations = [] } of paragraphsWith(
    // Without the quotation mark at its end, because the year may be left out.
    `"document":"${slugOf(document)}`,
  ))
    for (const citation of citations)
      if (meansSlug(document, citation.document)) found.push({ resolution, paragraph: id, ...citation });
  return found;
}

async function documentNamed(asked: string): Promise<string> {
  const slug = slugOf(asked);
  const cited = await documents();
  const found = cited.find(({ id, title }) => id === slug || (title !== undefined && slugOf(title) === slug));
  if (found) return found.id;
  const ids = cited.map(({ id }) => id);
  return idOf(asked, ["document"], ids);
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
