import { findingAt, type Place, type ReaderFinding } from "@open-resolutions/draft/blocks";

const longest = 60;

/** A finding on words that are struck out, which the draft keeps. */
export function struckOut({ text, place }: { text: string; place: Place }): ReaderFinding {
  const words = text.trim().replace(/\s+/g, " ");
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words;
  return findingAt(
    place,
    "DRF048",
    `"${shown}" is struck out here, and drafted as if it were not`,
    "compare with the official document; delete the words if it does not print them",
  );
}
