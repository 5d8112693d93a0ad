import type { IndexedCitation } from "@open-resolutions/schemas/facts";
import { lacksYear, meansSlug, meantCitations, slugOf, typedSlug } from "@open-resolutions/symbols";
import { requireText } from "@open-resolutions/symbols/arguments";
import { idOf } from "./known-names.ts";
import { near } from "./near.ts";
import { refuseNumberAlone } from "./number-alone.ts";
import { resolutionIds } from "./read-table.ts";
import { documents, onlyMeant, paragraphsWith, resolutionAsked } from "./records.ts";

/** A reference of a paragraph to a document. */
export interface FoundCitation extends IndexedCitation {
  resolution: string;
  /** The id of the paragraph. */
  paragraph: string;
}

/** A symbol begins with letters and a stroke, its id with one or two letters for an organ; both have a number. */
const isLikeSymbol = (asked: string) =>
  /^[a-z]{1,12}\/\S*[0-9]/i.test(asked.trim()) || /^[a-z]{1,2}-.*[0-9]/.test(typedSlug(asked));

/**
 * Every reference to a document, by its id such as `a-res-70-1`, its symbol such as `A/RES/70/1`, or its title or short title
 * such as `Rome Statute`; empty when nothing cites it. The letters of the parts of a resolution may be left out, and the
 * year of one of the Security Council; `A/RES/79/93 A-B` gives the references to each of its parts.
 *
 * @throws when what is asked for is not like a symbol, and no document has the name; when it is a number alone; when no
 * resolution of the Security Council has the number that is given without its year; or when several can be meant.
 */
export async function citing(asked: string): Promise<FoundCitation[]> {
  requireText(asked, "a document such as A/RES/70/1 or Rome Statute");
  const wanted = new Set(
    isLikeSymbol(asked) ? await documentsWithSymbol(asked) : [await documentNamed(asked)],
  );
  if (wanted.size === 0) return [];
  const found: FoundCitation[] = [];
  const words = Array.from(wanted, (document) => `"document":${JSON.stringify(document)}`);
  for await (const { id, resolution, citations = [] } of paragraphsWith(...words))
    for (const citation of citations)
      if (wanted.has(citation.document)) found.push({ resolution, paragraph: id, ...citation });
  return found;
}

/** The ids of the cited document with a symbol or an id: several for a resolution whose parts are cited; none when nothing is. */
async function documentsWithSymbol(asked: string): Promise<string[]> {
  const cited = (await documents()).map(({ id }) => id);
  const known = (await resolutionIds()).map(slugOf);
  const alternatives = meantCitations(asked, cited, known);
  onlyMeant(
    asked,
    alternatives.map((slugs) => slugs.join(" and ")),
  );
  const [meant] = alternatives;
  // With its year the resolution may be one that nothing cites; the number alone says nothing about it.
  if (!meant && lacksYear(asked) && !known.some((slug) => meansSlug(asked, slug)))
    throw new Error(`no resolution "${asked}" is known: give its year, as in S/RES/1325 (2000)`);
  return meant ?? [];
}

async function documentNamed(asked: string): Promise<string> {
  refuseNumberAlone(asked);
  const slug = slugOf(asked);
  const cited = await documents();
  const found = cited.find(({ id, title }) => id === slug || (title !== undefined && slugOf(title) === slug));
  if (found) return found.id;
  const ids = cited.map(({ id }) => id);
  return idOf(asked, ["document"], { otherIds: ids });
}

/**
 * Every reference of a resolution, by its symbol such as `A/RES/79/136` or its slug.
 *
 * @throws when the index does not have the resolution, several can be meant, or what is asked for is a number alone.
 */
export async function citedBy(asked: string): Promise<FoundCitation[]> {
  const resolution = (await resolutionAsked(asked))?.id;
  if (resolution === undefined) {
    throw new Error(`the index has no resolution "${asked}"${near(asked, await resolutionIds())}`);
  }
  const found: FoundCitation[] = [];
  for await (const { id, citations = [] } of paragraphsWith(`"resolution":${JSON.stringify(resolution)}`))
    for (const citation of citations) found.push({ resolution, paragraph: id, ...citation });
  return found;
}
