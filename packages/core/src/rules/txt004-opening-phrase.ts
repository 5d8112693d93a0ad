import { missingOpening } from "../text/missing-opening.ts";
import type { ResolutionRule } from "./rule.ts";

export const openingPhrase: ResolutionRule = {
  code: "TXT004",
  name: "opening-phrase",
  description:
    "The first act of a preambular or operative paragraph that opens with a verb of the vocabulary is its opening phrase: it starts where the text starts, or after the mark of a list or “While” there.",
  why: "A paragraph of a resolution opens with what the organ does: recalling, welcoming, requesting. The opening phrase is the first of its acts, and the tables show it as such.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '        {"quote": "Welcoming", "verb": "welcome"},\n        {"quote": "taking note with',
    wrong: '        {"quote": "taking note with',
  },
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      const missing = missingOpening(value, byId.verb.values());
      // Rule TXT018 reports a text that opens with no known verb.
      if (!missing?.verb) continue;
      const { quote, verb, start } = missing.verb;
      yield {
        file,
        pointer: missing.hasActs ? `${pointer}/acts/0/quote` : pointer,
        message: "the first act is not the opening phrase of the paragraph",
        hint:
          start === 0
            ? `add {"quote": "${quote}", "verb": "${verb}"} as the first of \`acts\``
            : `the text starts with "${value.text.slice(0, start)}${quote}"; add this act as the first of \`acts\``,
      };
    }
  },
};
