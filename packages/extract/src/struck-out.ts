import { findingAt, type Place, type ReaderFinding } from "@open-resolutions/draft/blocks";

const longest = 60;

/** In place of the words between those that are struck out. */
const between = " … ";

/** The struck words of a paragraph after further words, struck or not. */
export function withStruck(before: string, text: string, isStruck: boolean): string {
  if (isStruck) return before + text;
  return before === "" || before.endsWith(between) || text.trim() === "" ? before : before + between;
}

/** A finding on words that are struck out, which the draft keeps. */
export function struckOut({ text, place }: { text: string; place: Place }): ReaderFinding {
  const own = text.endsWith(between) ? text.slice(0, -between.length) : text;
  const words = own.trim().replace(/\s+/g, " ");
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return findingAt(
    place,
    "DRF048",
    `"${shown}" is struck out here, and drafted as if it were not`,
    "compare with the official document; delete the words if it does not print them",
  );
}
