import type { IndexedCitation } from "@open-resolutions/schemas/facts";
import { meantSlugs, slugOf } from "@open-resolutions/symbols";
import { requireText } from "@open-resolutions/symbols/arguments";
import { idOf } from "./known-names.ts";
import { near } from "./near.ts";
import { documents, onlyMeant, paragraphsWith, resolutionAsked, resolutions } from "./records.ts";

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
 * such as `Rome Statute`; empty when nothing cites it. The letters of the parts of a resolution may be left out.
 *
 * @throws when what is asked for is not like a symbol, and no document has the name; or when several can be meant.
 */
export async function citing(asked: string): Promise<FoundCitation[]> {
  requireText(asked, "a document such as A/RES/70/1 or Rome Statute");
  const document = isLikeSymbol(asked) ? await documentWithSymbol(asked) : await documentNamed(asked);
  if (document === undefined) return [];
  const found: FoundCitation[] = [];
  for await (const { id, resolution, citations = [] } of paragraphsWith(`"document":"${document}"`))
    for (const citation of citations)
      if (citation.document === document) found.push({ resolution, paragraph: id, ...citation });
  return found;
}

/** The id of the cited document with a symbol or an id; undefined when nothing cites it. */
async function documentWithSymbol(asked: string): Promise<string | undefined> {
  const ids = (await documents()).map(({ id }) => id);
  return onlyMeant(asked, meantSlugs(asked, ids));
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
 * @throws when the index does not have the resolution, or several can be meant.
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
