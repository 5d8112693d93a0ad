import { actorOrCapability } from "./actor-or-capability.js";
import type { ActorId, CapabilityId } from "./ids.cjs";
import { paragraphs } from "./paragraphs.js";
import type { Actor, Capability } from "./published.cjs";

/** An actor or a capability that is mentioned together with another. */
export interface Neighbour {
  readonly record: Actor | Capability;
  /** The number of paragraphs that mention both, in their words or in their footnotes. */
  readonly count: number;
}

/**
 * The actors and capabilities that are mentioned in the same paragraphs as one, the most frequent first; among equals in
 * the order of the texts.
 * @throws RangeError when there is neither with this id.
 */
export function neighboursOf(id: ActorId | CapabilityId): Neighbour[] {
  const { id: own } = actorOrCapability(id);
  const counts = new Map<ActorId | CapabilityId, number>();
  for (const { mentions } of paragraphs) {
    const named = new Set(mentions.map((mention) => mention.actor ?? mention.capability));
    if (!named.delete(own)) continue;
    for (const other of named) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ record: actorOrCapability(other), count }))
    .sort((a, b) => b.count - a.count);
}
