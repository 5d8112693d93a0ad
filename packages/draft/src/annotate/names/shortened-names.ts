import { nounOf } from "./name-nouns.ts";
import type { Meant } from "./short-forms.ts";

/** The most words of a shortened name. */
const longest = 6;

/** Finds what shortened names mean among what a resolution has named so far. */
interface ShortenedNames {
  /** Adds what is named next. */
  add: (one: Meant) => void;
  /** The record that a run of capitalised words means. */
  find: (text: string, run: { start: number; words: string }) => Meant | undefined;
}

/**
 * "The Standing Committee" after the only "Harbour Standing Committee on Fog" means it: the words are part of its name
 * and have its noun. When there are several, or one that no register has, they mean nothing that is known.
 */
export function shortenedNames(namesOf: (one: Meant) => readonly string[]): ShortenedNames {
  const byNoun = new Map<string, Map<string, Meant>>();
  const added = new Set<string>();
  return {
    add: (one) => {
      const key = `${one.register} ${one.id}`;
      if (one.aspect !== undefined || added.has(key)) return;
      added.add(key);
      for (const noun of new Set(namesOf(one).map((name) => nounOf(name)?.noun))) {
        if (noun === undefined) continue;
        const ofNoun = byNoun.get(noun) ?? new Map<string, Meant>();
        byNoun.set(noun, ofNoun.set(key, one));
      }
    },
    find: (text, { start, words }) => {
      const count = words.split(" ").length;
      if (count < 2 || count > longest) return undefined;
      if (!/\b[Tt]he (?:said )?$/.test(text.slice(Math.max(0, start - 10), start))) return undefined;
      const noun = nounOf(words)?.noun;
      const all = [...(byNoun.get(noun ?? "")?.values() ?? [])].filter((one) =>
        namesOf(one).some((name) => ` ${name} `.includes(` ${words} `)),
      );
      const [only] = all;
      return all.length === 1 && only?.register !== "unknown" ? only : undefined;
    },
  };
}
