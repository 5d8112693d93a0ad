import { actors, findActor } from "./actors.js";
import { capabilities, findCapability } from "./capabilities.js";
import type { ActorId, CapabilityId } from "./ids.cjs";
import type { Actor, Capability } from "./published.cjs";
import { unknownId } from "./unknown-id.js";

/**
 * The actor or the capability with this id.
 * @throws RangeError when there is none.
 */
export function actorOrCapability(id: ActorId | CapabilityId): Actor | Capability {
  return (
    findActor(id) ?? findCapability(id) ?? unknownId("actor or capability", id, [...actors, ...capabilities])
  );
}
