import { type Addressees, readAddressees } from "../addressees/addressees.ts";
import { beginsAction } from "../addressees/infinitives.ts";
import { isJoint } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";
import { joining } from "./nouns-of-doing.ts";

const farthest = 60;

/** "cooperation between X and Y, and between Y and Z", "…, and the cooperation between Y and Z": all of them are asked. */
export function withOthers(
  tokens: readonly Token[],
  first: Addressees,
  action: number | undefined,
  actorNamed: ActorNamed,
): Asked {
  const asked: Asked = { actors: [...first.actors], unknown: [...first.unknown], action };
  let from = first.next;
  for (let at = from; at < Math.min(tokens.length, from + farthest); at += 1) {
    if (beginsAction(tokens, at) || tokens[at]?.text === ";") break;
    if (!/^(?:between|among)$/.test(tokens[at]?.text ?? "") || !isCooperationAgain(tokens, from, at))
      continue;
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    if ("failed" in list) return { ...asked, failed: list.failed };
    asked.actors.push(...list.actors);
    asked.unknown.push(...list.unknown);
    from = list.next;
    at = list.next - 1;
  }
  return { ...asked, actors: [...new Set(asked.actors)] };
}

/** Whether "between" goes on with what is asked for: ", and between", ", and the strengthening of the cooperation between". */
function isCooperationAgain(tokens: readonly Token[], from: number, at: number): boolean {
  const and = tokens.findLastIndex((_, index) => index < at && isJoint(tokens, index));
  if (and < from) return false;
  const between = tokens.slice(and + 1, at);
  if (between.length === 0) return and <= from + 1;
  return (
    between.length <= 6 &&
    joining.test(between.at(-1)?.text ?? "") &&
    between.every(({ kind }) => kind === "word")
  );
}
