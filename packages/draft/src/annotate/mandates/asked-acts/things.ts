import type { Run } from "../../../block.ts";
import { jointLength } from "../addressees/list-clauses.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";

/** What is made or done. "Funds" may be bodies. */
const thing =
  /^(?:reports?|debates?|efforts?|measures|reviews?|documents?|plans?|discussions?|strateg(?:y|ies)|elections?|attacks?|obstruction|violence|support|implementation|budget|provisions?|costs?)$/;

/**
 * "Requests that the report include figures": a thing does nothing, and nobody is asked by name. In "and that the
 * Board approve them", somebody may be.
 *
 * @param from the token after "that"
 */
export function withoutThings(
  tokens: readonly Token[],
  from: number,
  asked: Asked,
  readClause: (from: number) => Asked,
): Asked {
  const isOfThings =
    asked.unknown.length > 0 &&
    asked.actors.length === 0 &&
    asked.unknown.every((run) => isThing(tokens, run));
  if (!isOfThings) return asked;
  const action = tokens[from]?.start;
  const that = tokens.findIndex(
    ({ text }, at) => at > from && text === "that" && jointLength(tokens, at - 1) === 1,
  );
  return that === -1
    ? { ...asked, unknown: [], action }
    : { ...withoutThings(tokens, that + 1, readClause(that + 1), readClause), action };
}

/** Whether words name what is made or done: "the next report of the Council", "all forms of violence". */
function isThing(tokens: readonly Token[], { start, end }: Run): boolean {
  const said = tokens.filter((token) => token.start >= start && token.end <= end);
  const preposition = said.findIndex(
    ({ text }, at) => at > 0 && /^(?:of|on|to|for|by|in|at|with|against)$/.test(text),
  );
  return thing.test(said[(preposition === -1 ? said.length : preposition) - 1]?.text ?? "");
}
