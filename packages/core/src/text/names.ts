import type { Span } from "./anchor.ts";

/** A name found in a text. */
interface FoundName extends Span {
  name: string;
}

/** A function that finds names in a text. */
export type NameFinder = (text: string) => FoundName[];

/**
 * A finder for many names in one pass. At each place the longest name wins, and names inside a found one are not
 * found again. A name is found only as whole words, with the letter case that it has.
 */
export function nameFinder(names: Iterable<string>): NameFinder {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (longestFirst.length === 0) return () => [];
  const alternatives = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
      name,
      start: index,
      end: index + name.length,
    }));
}
