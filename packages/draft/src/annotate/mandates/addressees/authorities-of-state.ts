import type { Run } from "../../../block.ts";
import { namesNoOtherState, newGovernment } from "../../names/only-state.ts";
import type { Named } from "../tokens.ts";

const authorities =
  "(?:(?:transitional|interim|national|new) )?authorities(?! (?:of|in|from|concerned|responsible|on|at|for)(?!\\p{L}))";
const government = "government(?! (?:of|in)(?!\\p{L}))";
/**
 * "The authorities", "the transitional authorities", "the government", "the new Government", "the country to …". "The
 * competent authorities" may be those of a place, and "the authorities of" and "in" say whose.
 */
const form = new RegExp(
  `(?<![\\p{L}-])[Tt]he (?:relevant )?(${authorities}|${government}|${newGovernment}|country(?= to \\p{Ll}))(?![\\p{L}-])`,
  "gu",
);

/**
 * Where a text asks the authorities of the State that its resolution is about, without saying whose they are. It names no
 * other State.
 */
export function authoritiesOfState(
  text: string,
  named: readonly { id: string; kind: string }[],
  state: string | undefined,
): Named[] {
  if (!namesNoOtherState(named, state)) return [];
  return [...text.matchAll(form)].map(({ index, 0: whole, 1: words = "" }) => {
    const end = index + whole.length;
    return { start: end - words.length, end, actor: state };
  });
}

/** The names of a text without those on the words of others: "national authorities" are a class unless a State is meant. */
export function withoutThoseAt(names: readonly Named[], others: readonly Run[]): Named[] {
  return names.filter((name) => !others.some(({ start, end }) => name.start === start && name.end === end));
}
