import { meantSlugs } from "@open-resolutions/symbols";
import { UsageError } from "../usage-error.ts";

/**
 * The only one of some slugs that a symbol or slug means; undefined when it means none.
 *
 * @param shownAs what a person types to get the document with a slug.
 * @throws {UsageError} when it can mean several, which a person must choose from.
 */
export function onlyMeant(
  asked: string,
  slugs: Iterable<string>,
  shownAs: (slug: string) => string = (slug) => slug,
): string | undefined {
  const meant = meantSlugs(asked, slugs);
  if (meant.length > 1)
    throw new UsageError(`"${asked}" can mean several: give one of ${meant.map(shownAs).join(", ")}`);
  return meant[0];
}
