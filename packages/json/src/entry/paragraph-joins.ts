import { getActor } from "./actors.js";
import type { ActorId, ParagraphId, ResolutionId, ResolutionSlug } from "./ids.cjs";
import { getParagraph, paragraphs } from "./paragraphs.js";
import type { Paragraph } from "./published.cjs";
import { getResolution } from "./resolutions.js";

/**
 * The paragraphs of a resolution, in the order of its text.
 * @throws RangeError when there is no such resolution.
 */
export function paragraphsOf(resolution: ResolutionId | ResolutionSlug): Paragraph[] {
  const { id } = getResolution(resolution);
  return paragraphs.filter((paragraph) => paragraph.resolution === id);
}

/**
 * The items directly under a paragraph or an item, in order.
 * @throws RangeError when there is no such paragraph.
 */
export function itemsOf(paragraph: ParagraphId): Paragraph[] {
  const { id } = getParagraph(paragraph);
  return paragraphs.filter(({ parent }) => parent === id);
}

/**
 * The paragraphs in which an act is addressed to an actor, in the order of the texts.
 * @throws RangeError when there is no such actor.
 */
export function paragraphsAddressing(actor: ActorId): Paragraph[] {
  const { id } = getActor(actor);
  return paragraphs.filter(({ acts }) => acts.some(({ addressees }) => addressees.includes(id)));
}
