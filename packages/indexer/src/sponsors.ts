import type { IndexedResolution } from "@open-resolutions/schemas/facts";
import { type StateByName, splitNames } from "./states.ts";

/** Who submitted a draft, as a list of the metadata says. */
export interface Sponsors {
  /** The ids of States, in alphabetical order. */
  states: string[];
  /** The office that submitted it; undefined when no entry names one. */
  office: IndexedResolution["submittedBy"];
  /** How many entries name no State of the register and no office. The entries may name persons, so they are not kept. */
  unknown: number;
}

/** The larger office first: the "Chair of the Committee" is the Chair. */
const offices = [
  [/\bvice-president\b/i, "vice-president"],
  [/\bpresident\b/i, "president"],
  [/\bvice-chair\b/i, "vice-chair"],
  [/\bchair(?:man|person)?\b/i, "chair"],
  [/\bbureau\b/i, "bureau"],
  [/\b(?:committee|commission|working group)\b/i, "committee"],
  [/\brepresentative\b/i, "representative"],
] as const;

/** Words before an office, which no State has in its name. */
const submission = /^\s*(?:submitted|introduced|recommended)\b|^\s*the representative of\b/i;

/** Reads the entries of a list of sponsors. One entry can be a whole list: "Albania, the Sudan and Viet Nam". */
export function readSponsors(entries: readonly string[], stateNamed: StateByName): Sponsors {
  const states = new Set<string>();
  let office: Sponsors["office"];
  let unknown = 0;
  for (const entry of entries) {
    if (submission.test(entry)) {
      const found = offices.find(([words]) => words.test(entry))?.[1];
      if (found === undefined) unknown += 1;
      office ??= found;
      continue;
    }
    const own = withoutGroups(entry);
    const names = own === "" || /^\(?for text/i.test(own) ? [] : splitNames(own, stateNamed);
    for (const name of names) {
      const state = stateNamed(name);
      if (state === undefined) unknown += 1;
      else states.add(state);
    }
  }
  return { states: [...states].sort(), office, unknown };
}

/** Without what says for whom a State speaks: "(on behalf of the Group of African States)". */
function withoutGroups(entry: string): string {
  return entry
    .replace(/\((?:on behalf of|in its capacity)[^()]*(?:\([^()]*\)[^()]*)*\)/gi, "")
    .replace(/,? on behalf of .*$/i, "")
    .trim();
}
