import { groupBy } from "@open-resolutions/core";

/** How a State voted. */
interface Vote {
  readonly state: string;
  readonly cast: string;
}

/**
 * Who voted how, a line for each vote: `against (2): belarus, mali`.
 *
 * @param method how the resolution was adopted; absent when it is not known.
 */
export function showVotes(votes: readonly Vote[], method: string | undefined): string[] {
  if (votes.length === 0)
    return [method === "without-vote" ? "no State voted" : "how each State voted is not known"];
  return [...groupBy(votes, ({ cast }) => cast)].map(
    ([cast, own]) => `${cast.replace("-", " ")} (${own.length}): ${own.map(({ state }) => state).join(", ")}`,
  );
}
