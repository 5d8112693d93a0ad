import type { Paragraph } from "@open-resolutions/schemas";

/** Where actors and capabilities are mentioned. It holds no text, so that it stays small for any number of paragraphs. */
export interface MentionIndex {
  /** How many mentions name each actor, and the id of the paragraph with the first of them. */
  readonly actors: Map<string, { count: number; first: string }>;
  /** The ids of the paragraphs that mention each capability, each once, in order. */
  readonly capabilities: Map<string, string[]>;
}

/** An index of no paragraph. */
export function emptyMentionIndex(): MentionIndex {
  return { actors: new Map(), capabilities: new Map() };
}

/** Adds the mentions of a paragraph; paragraphs are added in the order of the dataset. */
export function addMentions({ actors, capabilities }: MentionIndex, { id, mentions }: Paragraph): void {
  for (const { actor, capability } of mentions) {
    if (actor !== undefined) {
      const known = actors.get(actor);
      if (known) known.count += 1;
      else actors.set(actor, { count: 1, first: id });
    }
    if (capability !== undefined) {
      const places = capabilities.get(capability);
      if (!places) capabilities.set(capability, [id]);
      else if (places.at(-1) !== id) places.push(id);
    }
  }
}
