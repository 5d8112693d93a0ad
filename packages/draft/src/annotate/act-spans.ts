import { quotationFinder } from "@open-resolutions/core";
import type { AuthoredParagraph, AuthoredVerb } from "@open-resolutions/schemas";
import type { DirectiveAct } from "./mentions.ts";

/** The acts of a paragraph that ask somebody. */
export function directiveSpans(
  { text, acts = [] }: AuthoredParagraph,
  classes: ReadonlyMap<string, AuthoredVerb["class"]>,
): DirectiveAct[] {
  const find = quotationFinder(text);
  return acts
    .flatMap(({ quote, occurrence, verb }) => {
      const span = classes.get(verb) === "directive" ? find(quote, occurrence) : undefined;
      return span ? [span] : [];
    })
    .sort((a, b) => a.start - b.start);
}
