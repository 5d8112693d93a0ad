import { actorOrCapability } from "./actor-or-capability.js";
import type { ActorId, CapabilityId } from "./ids.cjs";
import { paragraphs } from "./paragraphs.js";
import type { ActorMention, CapabilityMention, Mention, Paragraph } from "./published.cjs";

/** A mention, and the paragraph whose words or footnotes make it. */
export interface MentionInParagraph<M extends Mention = Mention> {
  readonly paragraph: Paragraph;
  readonly mention: M;
}

/**
 * Every mention of an actor or of a capability, in the order of the texts.
 * @throws RangeError when there is neither with this id.
 */
export function mentionsOf(actor: ActorId): MentionInParagraph<ActorMention>[];
export function mentionsOf(capability: CapabilityId): MentionInParagraph<CapabilityMention>[];
export function mentionsOf(id: ActorId | CapabilityId): MentionInParagraph[];
export function mentionsOf(id: ActorId | CapabilityId): MentionInParagraph[] {
  const named = actorOrCapability(id);
  return paragraphs.flatMap((paragraph) =>
    paragraph.mentions
      .filter((mention) => mention[named.type] === named.id)
      .map((mention) => ({ paragraph, mention })),
  );
}
