import { nearest } from "@open-resolutions/core";
import { meantSlugs, slugOf } from "@open-resolutions/symbols";

/**
 * The ids of the pages that an id, a symbol or a misspelt name probably means: with the year or the letters of parts that
 * were left out, else the nearest one. Another number is another page, which nobody means.
 */
export function nearestIds(asked: string, ids: readonly string[]): string[] {
  const meant = meantSlugs(asked, ids);
  if (meant.length > 0) return meant;
  const slug = slugOf(asked);
  const near = nearest(
    slug,
    ids.filter((id) => digitsIn(id) === digitsIn(slug)),
  );
  return near === undefined ? [] : [near];
}

function digitsIn(text: string): string {
  return text.replace(/[^0-9]/g, "");
}
