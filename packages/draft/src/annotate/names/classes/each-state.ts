import type { Run } from "../../../block.ts";
import { matchesOf } from "../../matches-of.ts";

const after = "to|shall|has|is|may|should|must|can|or|and|in|under|on|from|with|concerned";
/** "Each State party" and "any State authority" are others. */
const everyOne = new RegExp(
  `(?<![\\p{L}-])(?:[Ee]ach|[Ee]very|[Aa]ny|[Nn]o) (State)(?=[,.;:)’]|$| (?:${after}|which|that)(?!\\p{L}))`,
  "gu",
);
/** "A State that is no member" is one of others. */
const oneOfAll = new RegExp(
  `(?<![\\p{L}-])(?:(?:[Aa]|[Aa]nother|[Oo]ne) (State)(?=[,.;:)’]|$| (?:${after}|other than)(?!\\p{L}))|[Tt]he (State)(?= concerned(?!\\p{L})))`,
  "gu",
);

/** Where a text speaks of "each State", "another State" or "the State concerned": the class of States. */
export function eachState(text: string): Run[] {
  return [everyOne, oneOfAll]
    .flatMap((pattern) => matchesOf(pattern, text))
    .map(({ index, 0: whole, 1: words = "State" }) => {
      const start = index + whole.length - words.length;
      return { start, end: start + words.length };
    });
}
