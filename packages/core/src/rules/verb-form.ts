import type { ResolutionRule } from "./rule.ts";

export const verbForm: ResolutionRule = {
  code: "TXT013",
  name: "verb-form",
  description: "The words of an act are those of a form of its verb, of its modifier and of its adverb.",
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      for (const [index, { quote, verb, modifier, adverb }] of (value.acts ?? []).entries()) {
        const { preambular, operative } = byId.verb.get(verb)?.value ?? {};
        const forms = [preambular, operative, `to ${verb.replaceAll("-", " ")}`].filter(
          (form) => form !== undefined,
        );
        const made = forms.map((form) => wordsOf([adverb, form, modifier].filter(Boolean).join(" ")));
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

/** The words of a phrase in an order of their own: modifiers stand before some verbs, after others, and inside some. */
function wordsOf(phrase: string): string {
  return phrase.toLowerCase().split(" ").sort().join(" ");
}
