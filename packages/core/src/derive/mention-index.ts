import type { Paragraph } from "@open-resolutions/schemas";

/** The ids of the paragraphs that mention each actor or capability: one for every mention, in order. */
export type MentionIndex = ReadonlyMap<string, readonly string[]>;

/** Indexes the mentions of paragraphs by what they name. */
export function indexMentions(
  paragraphs: readonly Paragraph[],
  target: "actor" | "capability",
): MentionIndex {
  const index = new Map<string, string[]>();
  for (const { id, mentions } of paragraphs) {
    for (const mention of mentions) {
      const named = mention[target];
      if (named === undefined) continue;
      const places = index.get(named);
      if (places) places.push(id);
      else index.set(named, [id]);
    }
  }
  return index;
}
