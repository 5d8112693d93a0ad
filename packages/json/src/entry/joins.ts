import { getCapability } from "./capabilities.js";
import { getParagraph, paragraphs } from "./paragraphs.js";
import type { ActorId, CapabilityId, ResolutionId } from "./types/ids.cjs";
import type { Mention, Paragraph } from "./types/published.cjs";

/** The paragraphs of a resolution, in the order of its text. */
export function paragraphsOf(resolution: ResolutionId): Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.resolution === resolution);
}

/** A mention and the paragraph in which it stands. */
export interface MentionInParagraph {
  paragraph: Paragraph;
  mention: Mention;
}

/**
 * Every mention of a capability, in the order of the texts.
 * @throws RangeError when no capability has the id.
 */
export function mentionsOf(capability: CapabilityId): MentionInParagraph[] {
  return getCapability(capability).paragraphs.flatMap((id) => {
    const paragraph = getParagraph(id);
    const mentions = paragraph.mentions.filter((mention) => mention.capability === capability);
    return mentions.map((mention) => ({ paragraph, mention }));
  });
}

/** The paragraphs in which an act is addressed to an actor, in the order of the texts. */
export function paragraphsAddressing(actor: ActorId): Paragraph[] {
  return paragraphs.filter(({ acts }) => acts.some(({ addressees }) => addressees.includes(actor)));
}
