import { readAddressees } from "../addressees/addressees.ts";
import { modals } from "../addressees/infinitives.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Token } from "../tokens.ts";

const condition =
  /^(?:if|where|when|whenever|once|unless|until|to|for|in|at|on|upon|with|because|while|given)$/;
/** How many words those who are asked may have after the condition. */
const longestSubject = 14;
/** How many words a condition may have. */
const longest = 150;

/**
 * Where the subject of a clause begins after a condition or a purpose with commas of its own: "that, if a lamp, bell or buoy
 * fails, the Keeper shall". Undefined when no words after a comma are somebody who "shall", "should" or "must".
 */
export function subjectAfterCondition(
  tokens: readonly Token[],
  from: number,
  actorNamed: ActorNamed,
): number | undefined {
  const first = tokens[from]?.kind === "comma" ? from + 1 : from;
  if (!condition.test(tokens[first]?.text ?? "")) return undefined;
  for (let at = first + 1; at < Math.min(tokens.length, first + longest); at += 1) {
    const text = tokens[at]?.text ?? "";
    // A verb or the next clause before a subject is found: the condition is no condition.
    if (text === ";" || modals.has(text)) return undefined;
    if (text !== "," || /^(?:and|or)$/.test(tokens[at + 1]?.text ?? "")) continue;
    const list = readAddressees(tokens, at + 1, "verb", actorNamed);
    const isSubject =
      !("failed" in list) &&
      list.actors.length > 0 &&
      list.unknown.length === 0 &&
      list.next <= at + longestSubject &&
      /^(?:shall|should|must)$/.test(tokens[list.next]?.text ?? "") &&
      !tokens.slice(at + 1, list.next).some(({ kind }) => kind === "comma");
    if (isSubject) return at + 1;
  }
  return undefined;
}
