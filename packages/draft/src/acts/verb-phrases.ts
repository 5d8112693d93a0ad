import type { AuthoredAct, AuthoredVerb } from "@open-resolutions/schemas";
import { adverbialLength, isAdverb, isPossessive, plainSpelling, type Word } from "./words.ts";

/** The form of a verb: a participle in the preamble, the third person in the operative part. */
export type VerbForm = "preambular" | "operative";

/** A verb with its modifier and adverbs, found at a place of a text. */
export interface VerbPhrase {
  verb: AuthoredVerb;
  modifier: AuthoredAct["modifier"];
  /** Words that colour the verb, in their order. */
  adverbs: string[];
  /** Offset where its first and after its last word. */
  start: number;
  end: number;
  /** How many of the words it takes. */
  length: number;
}

/** The forms of all verbs, word by word. */
export interface FormTree {
  verb?: AuthoredVerb;
  next: Map<string, FormTree>;
}

/** Makes the tree of one form of a vocabulary: the plural is that of "we look forward". */
export function formTree(verbs: readonly AuthoredVerb[], form: VerbForm | "plural"): FormTree {
  const root: FormTree = { next: new Map() };
  for (const verb of verbs) {
    let node = root;
    const printed = form === "plural" ? verb.operative && pluralOf(verb.operative) : verb[form];
    for (const word of printed
      ?.split(" ")
      .filter((name) => !isPossessive(name))
      .map(plainSpelling) ?? []) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    if (node !== root) node.verb ??= verb;
  }
  return root;
}

/** "looks forward" as "look forward", "expresses" as "express". */
function pluralOf(operative: string): string {
  return operative
    .replace(/^is\b/, "are")
    .replace(/^[a-z-]+/, (verb) => verb.replace(/(?<=ss|sh|ch|x|o)es$|(?<!s)s$/, ""));
}

interface State {
  adverbs: string[];
  modifier: AuthoredAct["modifier"];
}

/**
 * The longest form of a verb at a place, with the modifiers and adverbs before and inside it, and those after it that
 * belong to it: "Also reaffirms", "Expressing its deep concern", "Calls once again upon".
 */
export function verbPhraseAt(words: readonly Word[], from: number, tree: FormTree): VerbPhrase | undefined {
  let node = tree;
  let state: State = { adverbs: [], modifier: undefined };
  let best: { verb: AuthoredVerb; at: number; state: State } | undefined;
  let at = from;
  while (at < words.length && at < from + 14) {
    const word = words[at];
    if (!word) break;
    // "Reiterates its demands that" is "reiterates demand".
    const child =
      node.next.get(word.name) ?? (node === tree ? undefined : node.next.get(word.name.replace(/s$/, "")));
    if (child) {
      node = child;
      at += 1;
      if (node.verb) best = { verb: node.verb, at, state };
      const aside = word.comma ? asideLength(words, at) : 0;
      // "Calls, once again, on" goes on; "Requests, in this regard, that" ends with the verb.
      if (word.comma && !node.next.has(words[at + aside]?.name ?? "")) break;
      state = withAside(words.slice(at, at + aside), state);
      at += aside;
      continue;
    }
    if (word.name === "the" && asksAgain(words, at, node)) {
      at += 1;
      continue;
    }
    const skipped = colouring(words, at, state);
    if (!skipped) break;
    at += skipped.length;
    state = skipped.state;
  }
  const first = words[from];
  if (!best || !first) return undefined;
  const after = trailing(words, best.at, best.state);
  const last = words[after.at - 1] ?? first;
  return {
    verb: best.verb,
    modifier: after.state.modifier,
    adverbs: after.state.adverbs,
    start: first.start,
    end: last.end,
    length: after.at - from,
  };
}

/** "Reiterates the request to WLO" is the organ's own; "reiterates the request of WLO" is not, and asks nobody. */
function asksAgain(words: readonly Word[], at: number, node: FormTree): boolean {
  const child = node.next.get(words[at + 1]?.name ?? "");
  return child?.verb?.class === "directive" && /^(?:to|on|upon|for|that)$/.test(words[at + 2]?.name ?? "");
}

/** How many words between commas colour a verb whose form goes on after them; 0 when none do. */
function asideLength(words: readonly Word[], at: number): number {
  const isAgain = words[at]?.name === "once" && /^(?:again|more)$/.test(words[at + 1]?.name ?? "");
  const length = isAgain ? 2 : adverbialLength(words, at) || (isAdverb(words[at]?.name ?? "") ? 1 : 0);
  return words[at + length - 1]?.comma ? length : 0;
}

function withAside(aside: readonly Word[], { adverbs, modifier }: State): State {
  return { adverbs: [...adverbs, ...aside.map(({ name }) => name)], modifier };
}

/** A modifier, an adverb or a possessive at a place, and what is known after it. */
function colouring(
  words: readonly Word[],
  at: number,
  { adverbs, modifier }: State,
): { length: number; state: State } | undefined {
  const name = words[at]?.name ?? "";
  if ((name === "also" || name === "further") && modifier === undefined)
    return { length: 1, state: { adverbs, modifier: name } };
  if (isPossessive(name)) return { length: 1, state: { adverbs, modifier } };
  const length = adverbialLength(words, at) || (isAdverb(name) ? 1 : 0);
  if (length === 0) return undefined;
  const printed = words.slice(at, at + length).map((word) => word.name);
  return { length, state: { adverbs: [...adverbs, ...printed], modifier } };
}

const determiners = new Set(
  "the that its all with to a an this these those in as in of on upon resolution resolutions paragraph".split(
    " ",
  ),
);

/** Modifiers and adverbial phrases after a verb. "Further" before a noun belongs to the noun: "Encouraging further cooperation". */
function trailing(words: readonly Word[], from: number, given: State): { at: number; state: State } {
  let at = from;
  let state = given;
  for (;;) {
    const before = words[at - 1];
    const name = words[at]?.name ?? "";
    const following = words[at + 1]?.name ?? "";
    if (before?.comma) break;
    if (
      state.modifier === undefined &&
      (name === "also" || (name === "further" && determiners.has(following)))
    ) {
      state = { ...state, modifier: name };
      at += 1;
    } else if (name === "once" && (following === "again" || following === "more")) {
      state = { ...state, adverbs: [...state.adverbs, name, following] };
      at += 2;
    } else {
      const length = adverbialLength(words, at) || (name === "unequivocally" ? 1 : 0);
      // "Welcomes in particular" is printed in italics less often than not.
      if (length === 0 || words[at + length - 1]?.comma) break;
      state = {
        ...state,
        adverbs: [...state.adverbs, ...words.slice(at, at + length).map((word) => word.name)],
      };
      at += length;
    }
  }
  return { at, state };
}
