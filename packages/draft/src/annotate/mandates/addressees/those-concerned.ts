import type { Token } from "../tokens.ts";
import { type IsEnd, isJoint } from "./list-clauses.ts";
import type { ActorNamed } from "./list-units.ts";

/** "All concerned" and "all those concerned": one class, and the token after it. */
export function thoseConcernedAt(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): { actors: readonly string[]; next: number } | undefined {
  const word = (index: number) => tokens[index]?.text.toLowerCase();
  const those = word(at) === "all" && word(at + 1) === "those" ? at + 1 : at;
  if (!/^(?:all|those)$/.test(word(those) ?? "") || word(those + 1) !== "concerned") return undefined;
  const next = those + 2;
  // "all concerned States" are States.
  const isWhole =
    isEnd(next) || isJoint(tokens, next) || tokens[next]?.kind === "comma" || tokens[next]?.text === "as";
  const actor = isWhole ? actorNamed("all concerned") : undefined;
  return actor === undefined ? undefined : { actors: [actor], next };
}
