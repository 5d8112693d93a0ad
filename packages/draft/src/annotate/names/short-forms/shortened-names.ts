import { nounOf } from "../../name-nouns.ts";
import { joiners } from "../capital-runs/words-in-runs.ts";
import type { Meant } from "./short-forms.ts";

/** The most words of a shortened name. */
const longest = 6;
/** The fewest words by which a name with other words between them is known. */
const fewest = 4;
/** The name goes on, so that it is another one: "the World Summit on Fog". */
const goesOn = /^ (?:[Pp]arties\b|\d{4}[–‑-]\d{4}|(?:of|on|for|to|in|against) (?:the |all )?\p{Lu})/u;

/** Finds what shortened names mean among what a resolution has named so far. */
export interface ShortenedNames {
  /** Adds what is named next. */
  add: (one: Meant) => void;
  /** The record that a run of capitalised words means. */
  find: (text: string, run: { start: number; end: number; words: string }) => Meant | undefined;
}

/**
 * "The Standing Committee" after the only "Harbour Standing Committee on Fog" means it: the words are part of its name
 * and have its noun. When there are several, or one that no register has, they mean nothing that is known.
 */
export function shortenedNames(namesOf: (one: Meant) => readonly string[]): ShortenedNames {
  const byNoun = new Map<string, Map<string, Meant>>();
  const added = new Set<string>();
  const records = new Map<string, Meant>();
  return {
    add: (one) => {
      const key = `${one.register} ${one.id}`;
      if (one.aspect !== undefined || added.has(key)) return;
      added.add(key);
      if (one.register === "actor")
        for (const name of namesOf(one)) {
          const words = withoutJoiners(name);
          if (words !== undefined) records.set(words, one);
        }
      for (const noun of new Set(namesOf(one).map((name) => nounOf(name)?.noun))) {
        if (noun === undefined) continue;
        const ofNoun = byNoun.get(noun) ?? new Map<string, Meant>();
        byNoun.set(noun, ofNoun.set(key, one));
      }
    },
    find: (text, { start, end, words }) => {
      const variant = records.get(withoutJoiners(words) ?? "");
      if (variant) return variant;
      const count = words.split(" ").length;
      if (count < 2 || count > longest) return undefined;
      if (!/\b[Tt]he (?:said )?$/.test(text.slice(Math.max(0, start - 10), start))) return undefined;
      if (goesOn.test(text.slice(end, end + 40))) return undefined;
      const noun = nounOf(words)?.noun;
      const all = [...(byNoun.get(noun ?? "")?.values() ?? [])].flatMap((one) => {
        const names = namesOf(one).filter(
          (name) =>
            name !== words &&
            (isHeadOf(words, name) || isTurned(words, noun ?? "", name)) &&
            !isCut(words, name, text.slice(end)),
        );
        return names.length === 0 ? [] : [{ one, names }];
      });
      const [only, ...others] = withoutLonger(all);
      return others.length === 0 && only?.register !== "unknown" ? only : undefined;
    },
  };
}

/**
 * What is meant, without what is called after it: "World Lamp Summit on Fog" and no "World Lamp Summit on Fog Award". A
 * name that no register has may be another body, "Lamp Summit on Fog and Hail", unless a hyphen joins its other words.
 */
function withoutLonger(all: readonly { one: Meant; names: readonly string[] }[]): readonly Meant[] {
  const isLonger = (one: Meant, name: string) =>
    all.some(
      (other) =>
        other.one.id !== one.id &&
        other.one.register === "actor" &&
        name.startsWith(other.one.name) &&
        (one.register === "unknown" ? /^-/ : /^[ -]/).test(name.slice(other.one.name.length)),
    );
  return all.flatMap(({ one, names }) => (names.every((name) => isLonger(one, name)) ? [] : [one]));
}

/** "World Programme for Lamps" and "World Programme on Lamps" have the same; undefined for names of a few words. */
function withoutJoiners(name: string): string | undefined {
  const words = name.split(" ").filter((word) => !joiners.has(word));
  return words.length >= fewest ? words.join(" ") : undefined;
}

/**
 * Whether words are in a name with nothing but capitalised words before them, and no word that goes on with them ("World
 * Lamp Summit trustees"), also without "United Nations": "Joint
 * Programme" of "Joint United Nations Programme on Fog".
 */
function isHeadOf(words: string, whole: string): boolean {
  const name = ` ${whole} `.includes(` ${words} `) ? whole : whole.replace("United Nations ", "");
  const at = ` ${name} `.indexOf(` ${words} `);
  const [next = ""] = /^[^ ]+/.exec(name.slice(at + words.length + 1)) ?? [];
  return (
    at !== -1 && !/(?:^| )\p{Ll}/u.test(name.slice(0, at)) && (!/^\p{Ll}/u.test(next) || joiners.has(next))
  );
}

/** Whether a document’s noun is put last: "Lighting of Reefs Agreement" is the "Agreement on the Lighting of Reefs". */
function isTurned(words: string, noun: string, name: string): boolean {
  const subject = words.endsWith(` ${noun}`) ? words.slice(0, -noun.length - 1) : "";
  const rest = name.startsWith(`${noun} `)
    ? name.slice(noun.length).replace(/^ (?:on|for) (?:the )?/, "")
    : "";
  return / /.test(subject) && rest.startsWith(subject) && /^(?:$|[, ])/.test(rest.slice(subject.length));
}

/** Whether the words are the whole name without its end: "Conference on Fog" of "Conference on Fog and Hail". */
function isCut(words: string, name: string, after: string): boolean {
  return after.startsWith(" and ") && name.includes(`${words} and `);
}
