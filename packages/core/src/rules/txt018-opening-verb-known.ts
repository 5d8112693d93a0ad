import { missingOpening } from "../text/missing-opening.ts";
import type { ResolutionRule } from "./rule.ts";

export const openingVerbKnown: ResolutionRule = {
  code: "TXT018",
  name: "opening-verb-known",
  severity: "warning",
  description:
    "A preambular or operative paragraph opens with an act, or says in `x_skip` that it opens with none.",
  why: "The opening phrase of a paragraph is its first act. Where the text opens with no verb of the vocabulary, only a person can tell why: the vocabulary lacks the verb, or the paragraph has no act of its own, such as a numbered statement after “Declares that”.",
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      const missing = missingOpening(value, byId.verb.values());
      if (!missing || missing.verb) continue;
      const opening = value.text.split(" ").slice(0, 3).join(" ");
      yield {
        file,
        pointer: missing.hasActs ? `${pointer}/acts/0/quote` : pointer,
        message: `"${opening}" is not the opening phrase of an act that the vocabulary has`,
        hint: 'if it is an act, add its verb to the vocabulary of verbs, and the act as the first of `acts`; if not, say so in this record: "x_skip": [{"code": "TXT018", "reason": "the paragraph opens with no act"}]',
      };
    }
  },
};
