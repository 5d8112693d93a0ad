import { plainLetters } from "../text/plain-letters.ts";
import type { ResolutionRule } from "./rule.ts";

export const verbForm: ResolutionRule = {
  code: "TXT013",
  name: "verb-form",
  description: "The words of an act are a form of its verb, with its modifier and its adverb.",
  why: "The words of an act come from the text, its verb from the vocabulary. If they do not match, the act is counted under the wrong verb: correct the verb, the modifier or the adverb.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '"quote": "taking particular note", "verb": "take-note"',
    wrong: '"quote": "taking particular note", "verb": "welcome"',
  },
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      for (const [index, { quote, verb, modifier, adverb }] of (value.acts ?? []).entries()) {
        const { preambular, operative } = byId.verb.get(verb)?.value ?? {};
        const forms = [preambular, operative, `to ${verb.replaceAll("-", " ")}`].filter(
          (form) => form !== undefined,
        );
        const made = forms.map((form) => wordsOf([adverb, form, modifier].filter(Boolean).join(" ")));
        // Rule TXT001 reports words that are not in the text.
        if (!value.text.includes(quote)) continue;
        if ((preambular ?? operative) === undefined || made.includes(wordsOf(quote))) continue;
        const parts = [adverb, operative ?? preambular, modifier].filter((part) => part !== undefined);
        const message = `"${quote}" is not made of "${parts.join('", "')}"`;
        yield {
          file,
          pointer: `${pointer}/acts/${index}/quote`,
          message,
          hint: "correct the verb, the modifier or the adverb",
        };
      }
    }
  },
};

const sorted = new Map<string, string>();

/** "Expresses its concern" and "expresses concern" are one verb, and so are "reiterates the call" and "reiterates call". */
const determiners = new Set(["its", "our", "their", "the"]);

/** Some documents print "emphasises" where the United Nations spells "emphasizes" (Editorial Manual, "Spelling"). */
function withZ(word: string): string {
  return word.replace(/is(e|es|ed|ing)$/, "iz$1");
}

/** "Reiterates its requests" is a form of "reiterates request", "we appreciate" of "appreciates", and the misprint "takes notes" of "takes note". */
function withoutEnding(word: string): string {
  return word.replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/, "");
}

/**
 * The words of a phrase in alphabetical order, because modifiers come before some verbs, after others, and inside some.
 * Results are kept: the same phrases occur in every resolution.
 */
function wordsOf(phrase: string): string {
  const known = sorted.get(phrase);
  if (known !== undefined) return known;
  const words = plainLetters(phrase)
    .text.toLowerCase()
    .replaceAll(",", "")
    .split(" ")
    .filter((word) => !determiners.has(word))
    .map(withoutEnding)
    .map(withZ)
    .sort()
    .join(" ");
  if (sorted.size < 10_000) sorted.set(phrase, words);
  return words;
}
