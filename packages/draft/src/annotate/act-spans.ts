import { quotationFinder } from "@open-resolutions/core";
import type { AuthoredParagraph, AuthoredVerb } from "@open-resolutions/schemas";
import type { MandatingAct } from "./mandates.ts";

/** The acts of a paragraph that ask or settle something, each with the words that belong to it. */
export function actSpans(
  { text, acts = [] }: AuthoredParagraph,
  classes: ReadonlyMap<string, AuthoredVerb["class"]>,
): (MandatingAct & { start: number })[] {
  const find = quotationFinder(text);
  const spans = acts
    .flatMap(({ quote, occurrence, verb }) => {
      const span = find(quote, occurrence);
      return span ? [{ ...span, kind: classes.get(verb) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return spans.flatMap(({ start, end, kind }, index) => {
    const until = spans[index + 1]?.start ?? text.length;
    return kind === "directive" || kind === "deciding"
      ? [{ start, end, until, isDirective: kind === "directive" }]
      : [];
  });
}
