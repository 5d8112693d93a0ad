import type { Token } from "../tokens.ts";
import type { IsEnd, ListEnd } from "./list-clauses.ts";
import { type ActorNamed, readUnit, type Unit } from "./list-units.ts";

/**
 * Those whom a name owns: "Amberland’s political leaders", "the Agency’s neighbours". Undefined where no name owns them. The
 * owner is not asked.
 */
export function ownedAt(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  end: ListEnd,
  actorNamed: ActorNamed,
): Unit | undefined {
  const [owner, sign, owned] = tokens.slice(at, at + 3);
  if (!owner || !/^[’'](?:s|$)/.test(sign?.text ?? "") || !owned || owned.kind === "comma" || isEnd(at + 2))
    return undefined;
  const { next } = readUnit(tokens, at + 2, isEnd, end, actorNamed);
  const noun = tokens.slice(at + 2, next);
  const words = noun.map(({ printed }) => printed).join(" ");
  const actor =
    actorNamed(`${owner.printed}${sign?.printed} ${words}`) ??
    actorNamed(`${words} of ${owner.printed}`) ??
    actorNamed(`${words} of the ${owner.printed}`);
  if (actor !== undefined) return { actors: [actor], unknown: [], next };
  return { actors: [], unknown: [{ start: owner.start, end: noun.at(-1)?.end ?? owned.end }], next };
}
