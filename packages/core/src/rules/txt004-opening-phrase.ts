import { parseParagraphId } from "../model/paragraph-id.ts";
import type { Entry } from "../read/read-file.ts";
import { findQuotation } from "../text/anchor.ts";
import type { ResolutionRule } from "./rule.ts";

export const openingPhrase: ResolutionRule = {
  code: "TXT004",
  name: "opening-phrase",
  description:
    "The first act of a preambular or operative paragraph is its opening phrase: it starts where the text starts.",
  why: "A paragraph of a resolution opens with what the organ does: recalling, welcoming, requesting. The opening phrase is the first of its acts, and the tables show it as such.",
  example: {
    file: "resolutions/a-res-150-7/paragraphs.json",
    right: '        {"quote": "Welcoming", "verb": "welcome"},\n        {"quote": "taking note with',
    wrong: '        {"quote": "taking note with',
  },
  scope: "resolution",
  *check({ paragraphs }, { byId }) {
    for (const { file, pointer, value } of paragraphs) {
      const place = parseParagraphId(value.id);
      if (!place || place.items.length > 0) continue;
      const { section } = place;
      if (section !== "preambular" && section !== "operative") continue;
      const [first] = value.acts ?? [];
      const span = first && findQuotation(value.text, first.quote, first.occurrence);
      // Rule TXT001 reports words that are not in the text.
      if (!first || (span && span.start > 0)) {
        const at = first ? `${pointer}/acts/0/quote` : pointer;
        yield {
          file,
          pointer: at,
          message: "the first act is not the opening phrase of the paragraph",
          hint: openerHint(value.text, section, byId.verb.values()),
        };
      }
    }
  },
};

/** A hint with the longest form of a verb with which the text starts, or else with its first words. */
function openerHint(
  text: string,
  section: "preambular" | "operative",
  verbs: Iterable<Entry<"verb">>,
): string {
  let opener: { quote: string; verb: string } | undefined;
  for (const { value } of verbs) {
    const form = value[section];
    if (form === undefined || form.length <= (opener?.quote.length ?? 0)) continue;
    const quote = text.slice(0, form.length);
    if (quote.toLowerCase() === form.toLowerCase() && !/^\p{L}/u.test(text.slice(form.length)))
      opener = { quote, verb: value.id };
  }
  if (opener) return `add {"quote": "${opener.quote}", "verb": "${opener.verb}"} as the first of \`acts\``;
  return `the text starts with "${text.split(" ").slice(0, 3).join(" ")}"; add the act with its verb to \`acts\``;
}
