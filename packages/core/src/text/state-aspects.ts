import type { Candidate } from "./whole-names.ts";

/** The part of a State that words name: its Government, its authorities or its people. */
export type StateAspect = "government" | "authorities" | "people";

/** Whether an actor of this kind is one State: a Member State, an observer or another one. */
export function isStateKind(kind: string): boolean {
  return kind === "state" || kind === "observer-state";
}

const adjectives =
  "(?:(?:Federal|Transitional|Interim|Provisional|Royal|National|transitional|interim|national|local|competent|relevant) )*";
const before = new RegExp(
  `(${adjectives}([Gg]overnments?|[Aa]uthorit(?:ies|y)|[Pp]eoples?)) (?:of|(?<=(?<!local [Aa])uthorities )in) (?:the |all )?$`,
);
const after =
  /^(?:['’]s?)? (?:(?:transitional|interim|national|local|competent) )?([Gg]overnment|[Aa]uthorities|people|population)\b/;
const list = /^(?:,|,? (?:and|or)|,? as well as) (?:of )?(?:the )?$/;
const longest = 120;

/** What comes before and after the noun for all people of a State. "All Amberlandians living abroad" and "who were at sea" are only some. */
const beforeAll = /(?<!\p{L})(?:[Aa]ll|[Tt]he) $/u;
const afterAll =
  /^(?:,(?! (?:who|which|whose)\b)|[.;:’)]|$| (?:themselves|and|or|to(?! be\b)|is|are|across|regardless)(?!\p{L}))/u;

const ranks = "(?:former|then|new|transitional|national|regular|State) ";
const forces =
  "(?:(?:defen[cs]e|military|armed|security) and )?(?:armed|defen[cs]e|police|security) (?:forces?|services)";
const bodies = new RegExp(
  `^ (?:${ranks}){0,2}(?:${forces}|(?:army|contingents?|military(?! (?!(?:forces|personnel|leaders|and|or|has|had|was|who|that|in|to|of|for|from)\\b)\\p{Ll})|troops|forces|police|judiciary|parliament|officials|ministers|leadership of|(?:Prime |Foreign )?Minister|President|Head of State))(?![\\p{L}-])`,
  "u",
);

/** Whether words after an adjective of nationality are a body, forces or an official of the State, who has no record. */
export function areOfState(after: string): boolean {
  return bodies.test(after);
}

/**
 * The noun for the people of a State, from its adjective: "Amberlandians". An adjective such as "Foggese" is its own
 * noun, which texts print far more often as an adjective.
 */
export function nounOfPeople(demonym = ""): string | undefined {
  return demonym === "" || /(?:s|se|sh|ch)$/.test(demonym) ? undefined : `${demonym}s`;
}

/** Whether the noun for people at a place means all of them: "all Amberlandians", "the Amberlandians themselves". */
export function meansAllPeople(before: string, after: string): boolean {
  return beforeAll.test(before) && afterAll.test(after);
}

/**
 * Adds to the names of States the words that say which part of the State is meant: "the Government of X", "the authorities
 * of X" or "in X", "the X authorities"; in "the Governments of X and Y" both are Governments. "Local authorities in X" are a
 * class, and X is where they are.
 */
export function withStateAspects<C extends Candidate>(
  text: string,
  names: readonly C[],
  isState: (name: string) => boolean,
): (C & { aspect?: StateAspect })[] {
  let last: { end: number; aspect: StateAspect } | undefined;
  return names.map((name) => {
    if (!isState(name.name)) return name;
    const left = text.slice(Math.max(0, name.start - longest), name.start);
    const [, words = "", noun] = before.exec(left) ?? [];
    if (noun !== undefined) {
      const aspect = aspectOf(noun);
      // One Government is of one State: "the Government of X and Y" goes on about something else.
      last = /^[Gg]overnment$/.test(noun) ? undefined : { end: name.end, aspect };
      return { ...name, start: name.start - (left.length - left.lastIndexOf(words)), aspect };
    }
    const [said = "", own] = after.exec(text.slice(name.end, name.end + longest)) ?? [];
    if (own !== undefined) return { ...name, end: name.end + said.length, aspect: aspectOf(own) };
    if (!last || !list.test(text.slice(last.end, name.start))) return name;
    last = { ...last, end: name.end };
    return { ...name, aspect: last.aspect };
  });
}

function aspectOf(noun: string): StateAspect {
  if (/^[Gg]/.test(noun)) return "government";
  return /^[Aa]/.test(noun) ? "authorities" : "people";
}
