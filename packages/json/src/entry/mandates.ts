import { getActor } from "./actors.js";
import type { ActorId } from "./ids.cjs";
import { paragraphs } from "./paragraphs.js";
import type { Mandate, Paragraph } from "./published.cjs";

/** A mandate, and the paragraph that gives it. */
export interface MandateInParagraph {
  readonly paragraph: Paragraph;
  readonly mandate: Mandate;
}

/**
 * What an actor is to do: every mandate of which it is an assignee, in the order of the texts.
 * @throws RangeError when there is no such actor.
 */
export function mandatesOf(actor: ActorId): MandateInParagraph[] {
  const { id } = getActor(actor);
  return paragraphs.flatMap((paragraph) =>
    paragraph.mandates
      .filter(({ assignees }) => assignees.includes(id))
      .map((mandate) => ({ paragraph, mandate })),
  );
}
