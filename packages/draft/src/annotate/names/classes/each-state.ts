import type { Run } from "../../../block.ts";

const one =
  /(?<![\p{L}-])(?:[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) (State)(?=[,.;:)’]|$| (?:to|shall|has|is|may|should|must|can|which|that|or|and|in|under|on|from|concerned)(?!\p{L}))/gu;

/** Where a text speaks of "each State" or "any State": the class of States. "Each State party" and "any State authority" are others. */
export function eachState(text: string): Run[] {
  return [...text.matchAll(one)].map(({ index, 0: whole, 1: words = "" }) => {
    const start = index + whole.length - words.length;
    return { start, end: start + words.length };
  });
}
