import type { Run } from "../../../block.ts";
import type { MeantRun } from "../named-text.ts";
import { type Meant, type ShortForm, shortFormsIn } from "./short-forms.ts";

const nouns =
  "commission of inquiry|mandate holder|mission|group|panel|committee|commission|force|forum|conference|mechanism|seminar";
/** Nouns that also mean the only one of a kind that the resolution names: "the mission", whatever its name. */
const kindMeantBy: Readonly<Record<string, string>> = {
  mission: "mission",
  "mandate holder": "special-procedure",
};
/** "The working group on fog" is another name, and "the mission to Amberland" another journey. */
const form = new RegExp(
  `(?<![\\p{L}-])(?:[Tt]he|[Tt]his|[Tt]hat)(?: said| same| above-mentioned)? ((?:(?!(?:of|the|and|or|in|on|for|to|by|with|that|as) )\\p{Ll}[\\p{Ll}-]* ){0,3}(${nouns}))(?![\\p{L}-]| (?:of|on|for|to|in|against|entitled|established)(?!\\p{L}))`,
  "gu",
);

const anyNoun = new RegExp(`(?:${nouns})(?![\\p{L}-])`, "u");

/** A short form in lower case: "working group" of "the working group". */
export interface LowerCaseForm extends Run {
  words: string;
  /** Only what the same text names can be meant: one noun says little. */
  isNear: boolean;
  /** The kind of which it may mean the only one that the resolution has named. */
  ofKind: string | undefined;
}

/**
 * The short forms in lower case in a text. Where the text has the same words before without an article that points back, as
 * in "a mission" or "an assessment mission", they mean that one, unless these are the end of a name: "UNOF mission".
 */
function lowerCaseForms(text: string, isInName: (run: Run) => boolean): LowerCaseForm[] {
  const others = new Map<string, number>();
  const firstOther = (words: string) => {
    const known = others.get(words) ?? endOfOther(text, words, isInName);
    others.set(words, known);
    return known;
  };
  if (!anyNoun.test(text)) return [];
  return [...text.matchAll(form)].flatMap(({ index, 0: whole, 1: words = "", 2: noun = "" }) => {
    const start = index + whole.length - words.length;
    const isNear = words === noun && !/ |^seminar$/.test(noun);
    const ofKind = kindMeantBy[words];
    return firstOther(words) <= start ? [] : [{ start, end: start + words.length, words, isNear, ofKind }];
  });
}

/** Where a text first has words without an article that points back, outside names; past its end when nowhere. */
function endOfOther(text: string, words: string, isInName: (run: Run) => boolean): number {
  const other = new RegExp(`(?<!\\b[Tt](?:he|his|hat) )(?<![\\p{L}-])${words}(?![\\p{L}-])`, "gu");
  for (const { index } of text.matchAll(other)) {
    const end = index + words.length;
    if (!isInName({ start: index, end })) return end;
  }
  return Number.POSITIVE_INFINITY;
}

const founding = new RegExp(
  `\\b[Dd]ecides (?:[a-z]+ )?to (?:establish|set up|create) an? ((?:(?!(?:of|for|to|on) )\\p{Ll}[\\p{Ll}-]* ){0,5}(?:working )?(?:${nouns}))(?![\\p{L}-])`,
  "gu",
);

/**
 * The bodies without a name that a text establishes: "Decides to establish an open-ended working group". From there on "the
 * working group" is that one, and not an older one with a name.
 */
export function bodiesFounded(
  text: string,
  named: readonly MeantRun[],
  headsOf: (one: Meant) => readonly string[],
  kindOf: (actor: string) => string,
): string[] {
  return [...text.matchAll(founding)].flatMap(({ index, 1: words = "" }) => {
    const noun = words.split(" ").at(-1) ?? "";
    // "Decides to establish a mission, the Lamp Oversight Mission" has a name.
    const hasName = named.some(
      ({ run, meant }) =>
        run.start > index &&
        (headsOf(meant).some((head) => head.endsWith(` ${noun}`)) ||
          (meant.register === "actor" && kindOf(meant.id) === kindMeantBy[noun])),
    );
    return hasName ? [] : [` ${words}`];
  });
}

/** Makes a function that gives the words before what a name is about, in lower case, and remembers them. */
export function headsFinder(namesOf: (one: Meant) => readonly string[]): (one: Meant) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (one) => {
    const key = `${one.register} ${one.id} ${one.name}`;
    const heads =
      known.get(key) ??
      namesOf(one).map(
        (name) => ` ${name.toLowerCase().split(/ (?:of(?! inquiry\b)|on|for|to|in|against) /)[0]}`,
      );
    known.set(key, heads);
    return heads;
  };
}

/**
 * What a short form in lower case means: the only one whose name has the words before what it is about. "The mission" also
 * means the only mission that the resolution has named, and "the mandate holder" its only Special Rapporteur.
 */
export function lowerCaseMeant(
  { words, isNear, ofKind }: LowerCaseForm,
  { near, all }: { near: readonly Meant[]; all: readonly Meant[] },
  headsOf: (one: Meant) => readonly string[],
  kindOf: (actor: string) => string,
): Meant | undefined {
  const named = (isNear ? near : [...all, ...near]).filter((one) =>
    headsOf(one).some((head) => head.endsWith(` ${words}`)),
  );
  if (named.length > 0 || ofKind === undefined) return onlyActor(named);
  return onlyActor([...all, ...near].filter((one) => one.register === "actor" && kindOf(one.id) === ofKind));
}

function onlyActor(all: readonly Meant[]): Meant | undefined {
  const [only] = all;
  return all.every(({ id }) => id === only?.id) && only?.register === "actor" ? only : undefined;
}

/** The short forms of a text in order: "the Mission" and "the mission". */
export function allShortForms(text: string, isInName: (run: Run) => boolean): (ShortForm | LowerCaseForm)[] {
  return [...shortFormsIn(text), ...lowerCaseForms(text, isInName)].sort((a, b) => a.start - b.start);
}
