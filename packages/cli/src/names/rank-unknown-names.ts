import type { UnknownName } from "@open-resolutions/draft";

/** A name that the registers lack, over many drafts. */
export interface RankedName {
  words: string;
  acronym: string | undefined;
  kind: UnknownName["kind"];
  /** How often it occurs. */
  count: number;
  /** In how many drafts. */
  drafts: number;
  /** The paragraph where it first occurs. */
  first: string;
}

/** Counts of unknown names by their words, hyphens and apostrophes made equal. */
export type NameTally = Map<string, RankedName>;

/** Adds the unknown names of a draft. */
export function addUnknownNames(tally: NameTally, names: readonly UnknownName[]): void {
  for (const { words, acronym, kind, count, places } of names) {
    const key = words.replace(/[\u2010\u2011]/g, "-").replace(/[\u2018\u2019]/g, "'");
    const known = tally.get(key);
    if (known) {
      known.count += count;
      known.drafts += 1;
      known.acronym ??= acronym;
    } else tally.set(key, { words, acronym, kind, count, drafts: 1, first: places[0]?.paragraph ?? "" });
  }
}

/** The names, the most frequent first; those of equal count in the order of their letters. */
export function rankNames(tally: NameTally): RankedName[] {
  return [...tally.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}
