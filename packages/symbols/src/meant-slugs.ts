import { requireText } from "./expect-argument.ts";
import { slugOf } from "./slug.ts";

/** Only the Security Council numbers its resolutions with the year in brackets. */
const NUMBER_WITH_YEAR = /^(?:(?:security council )?resolution )?(\d{1,4}) ?\(((?:19|20)\d{2})\)$/i;

/** The slug of a symbol or slug that somebody typed. `resolution 1325 (2000)` and `1325 (2000)` are `s-res-1325-2000`. */
export function typedSlug(asked: string): string {
  const words = requireText(asked, "a symbol such as A/RES/77/20").trim().replace(/\s+/g, " ");
  const [, number, year] = NUMBER_WITH_YEAR.exec(words) ?? [];
  return number === undefined ? slugOf(words) : `s-res-${number}-${year}`;
}

/** Whether a symbol or slug is that of a Security Council resolution without its year: `S/RES/1325`. */
export function lacksYear(asked: string): boolean {
  return /^s-res-\d+$/.test(slugOf(asked));
}

/**
 * Whether a symbol or slug that somebody typed can mean the document with a slug:
 * - the year of a Security Council resolution may be left out, because its numbers never begin again: `S/RES/1325` means
 *   `s-res-1325-2000`;
 * - so may the letters of the parts of a resolution: `A/RES/79/93` means `a-res-79-93-a-b`, and so does `A/RES/79/93 A`.
 *
 * `A/RES/75/290` means both `a-res-75-290-a` and `a-res-75-290-b`; {@link meantSlugs} chooses among several.
 */
export function meansSlug(asked: string, slug: string): boolean {
  const typed = typedSlug(asked);
  requireText(slug, "a slug such as a-res-77-20");
  if (typed === slug) return true;
  if (lacksYear(typed)) return slug.startsWith(`${typed}-`) && /^\d{4}$/.test(slug.slice(typed.length + 1));
  const [wanted, candidate] = [lettersIn(typed), lettersIn(slug)];
  return (
    wanted.whole === candidate.whole &&
    candidate.first !== "" &&
    (wanted.first === "" || (candidate.first <= wanted.first && wanted.last <= candidate.last))
  );
}

/**
 * Which of some slugs a symbol or slug that somebody typed means: the equal one, or else all that {@link meansSlug} lets it
 * mean. Empty when it means none; a person must choose when there are several.
 */
export function meantSlugs(asked: string, slugs: Iterable<string>): string[] {
  const typed = typedSlug(asked);
  const meant = [...new Set(slugs)].filter((slug) => meansSlug(typed, slug));
  return meant.includes(typed) ? [typed] : meant;
}

/**
 * Which cited documents a symbol or slug that somebody typed means. Each of several that can be meant has a list of its own;
 * a list has several slugs where texts cite the parts of one resolution: `A/RES/79/93` means `a-res-79-93-a` and
 * `a-res-79-93-b`, because A to B are one resolution. A resolution that is known goes before a cited slug that nothing else
 * has: one text cites `S/RES/1325 (2010)`, and `S/RES/1325` means that of 2000.
 *
 * @param cited the slugs of the documents that texts cite, also with what they misprint.
 * @param known the slugs of the resolutions that are known.
 */
export function meantCitations(asked: string, cited: Iterable<string>, known: Iterable<string>): string[][] {
  const typed = typedSlug(asked);
  const slugs = [...new Set(cited)];
  const [own, ...others] = meantSlugs(typed, known);
  if (own !== undefined && others.length === 0) {
    const parts = slugs.filter((slug) => slug === own || isPartOf(slug, own));
    const meant = typed === own ? parts : parts.filter((slug) => meansSlug(typed, slug));
    if (meant.length > 0 && (parts.includes(typed) || !slugs.includes(typed))) return [meant];
  }
  return meantSlugs(typed, slugs).map((slug) => [slug]);
}

/**
 * Whether a slug is that of a part of a resolution, or of a resolution whose parts are left out: `a-res-79-93-a` and
 * `a-res-79-93` are of `a-res-79-93-a-b`. A part that came later, `a-res-75-251-b`, is a resolution of its own.
 */
export function isPartOf(slug: string, whole: string): boolean {
  const { first, last } = lettersIn(whole);
  return first === "a" && last > first && slug !== whole && meansSlug(slug, whole);
}

// After the session or year and the number, "a-res-79-93-a-b"; or before a session in Roman numerals, "a-res-217-a-iii",
// where "s-vi" is a special session and no part.
const LETTERS_LAST = /^([a-z]+(?:-[a-z]+)?-(?:res|dec)-(?:e?s-)?\d+-\d+)-([a-z])(?:-([a-z]))?$/;
const LETTERS_INSIDE = /^([a-z]-res-\d+)-(?!s-)([a-z])(?:-(?!s-)([a-z]))?-((?:e?s-)?[ivxlc]+)$/;

/** A slug without the letters of its parts, and the first and the last of these; they are empty when it has none. */
function lettersIn(slug: string): { whole: string; first: string; last: string } {
  const [, start, first, last, session] = LETTERS_LAST.exec(slug) ?? LETTERS_INSIDE.exec(slug) ?? [];
  if (start === undefined || first === undefined) return { whole: slug, first: "", last: "" };
  return { whole: [start, session].filter(Boolean).join("-"), first, last: last ?? first };
}
