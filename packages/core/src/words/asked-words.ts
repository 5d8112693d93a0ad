import { type ActingParagraph, type AskingMandate, askedActors } from "../facts/asked-actors.ts";

/** Whom a mandate asks, in words: names, then what is said after them. */
export interface AskedWords {
  readonly actors: readonly string[];
  /** What follows the names, or takes their place: `and others`, `nobody named`, `no known actor`; empty when they are all. */
  readonly rest: "" | "and others" | "nobody named" | "no known actor";
}

/**
 * Whom a mandate asks, for people: "nobody named" is what a person has confirmed; a program that knows of none says that it
 * knows of none.
 *
 * @param paragraph of the mandate.
 * @param paragraphs of its resolution: the act can be in the paragraph above.
 * @param isConfirmed whether a person has confirmed the mandate; never in the index.
 */
export function askedWords(
  mandate: AskingMandate,
  paragraph: ActingParagraph,
  paragraphs: readonly ActingParagraph[],
  isConfirmed = false,
): AskedWords {
  const { actors, withOthers } = askedActors(mandate, paragraph, paragraphs);
  if (withOthers) return { actors, rest: "and others" };
  if (actors.length > 0) return { actors, rest: "" };
  return { actors, rest: isConfirmed ? "nobody named" : "no known actor" };
}
