import { quotationFinder } from "@open-resolutions/core";
import type { AuthoredParagraph, AuthoredVerb } from "@open-resolutions/schemas";
import type { DirectiveAct } from "./mentions.ts";

/**
 * The acts of a paragraph that ask somebody, with those whom they ask.
 *
 * @param inDoubt the words of the acts of which it is not understood whom they ask
 */
export function directiveSpans(
  { text, acts = [] }: AuthoredParagraph,
  classes: ReadonlyMap<string, AuthoredVerb["class"]>,
  inDoubt: ReadonlySet<string | undefined>,
): DirectiveAct[] {
  const find = quotationFinder(text);
  return acts
    .flatMap(({ quote, occurrence, verb, addressees = [] }) => {
      const span = classes.get(verb) === "directive" ? find(quote, occurrence) : undefined;
      return span ? [{ ...span, addressees, isInDoubt: inDoubt.has(quote) }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
