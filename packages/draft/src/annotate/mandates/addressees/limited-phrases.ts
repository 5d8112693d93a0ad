import type { Token } from "../tokens.ts";
import { isClosedAside } from "./closed-asides.ts";
import { type IsEnd, isJoint } from "./list-clauses.ts";
import type { ActorNamed, Unit } from "./list-units.ts";
import { titleOfOne } from "./word-lists.ts";

/** The longest class with a limit: "humanitarian organizations having observer status with the Lamp Assembly". */
const longest = 20;
/** Words that limit a class of the register: "States bordering the bay", "members of the Panel". */
const limitingWord =
  /^(?:of|in|from|within|with|to|for|on|not|which|that|whose|who|by|under|through|other|acting|[a-z-]+ing|[a-z-]+ed)$/;
/** Words before it that point to some of the class. */
const pointing = /^(?:these|such|its|their|his|her|said)$/i;

/** A class whose limit has a record with it: "States bordering straits", up to a comma, "and" or the end of the list. */
export function limitedPhraseAt(
  tokens: readonly Token[],
  at: number,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): Unit | undefined {
  // "the parties concerned" after a conflict has been named are its parties.
  const isNamed = tokens[at]?.kind === "name" && /^(?:parties|sides)$/.test(tokens[at]?.printed ?? "");
  if (isNamed || pointing.test(tokens[at - 1]?.text ?? "")) return undefined;
  let hasLimit = false;
  let words = tokens[at]?.printed ?? "";
  let found: Unit | undefined;
  for (let next = at + 1; next < Math.min(tokens.length + 1, at + longest); next += 1) {
    const isWhole =
      next >= tokens.length ||
      isEnd(next) ||
      tokens[next]?.kind === "comma" ||
      isJoint(tokens, next) ||
      isClosedAside(tokens, next);
    const actor = isWhole && hasLimit && !titleOfOne.test(words) ? actorNamed(words) : undefined;
    if (actor !== undefined) found = { actors: [actor], unknown: [], next };
    const token = tokens[next];
    if (!token || token.text === ";" || isEnd(next)) break;
    hasLimit ||= limitingWord.test(token.text);
    words += token.text === "," ? "," : ` ${token.printed}`;
  }
  return found;
}
