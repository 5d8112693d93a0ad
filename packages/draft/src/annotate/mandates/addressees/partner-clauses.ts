import type { Token } from "../tokens.ts";
import { beginsAction } from "./infinitives.ts";
import { isClause, isPartOf, jointLength, namesAfter } from "./list-clauses.ts";

/** Words before those who only help or are heard: "with the support of", "in close consultation with". */
const partners =
  /^(?:with (?:the )?(?:[a-z]+ )?(?:support|assistance|help|cooperation|participation|involvement|contribution|advice|guidance|agreement|consent)(?: and [a-z]+)? of|in (?:[a-z]+ )?(?:consultation|cooperation|coordination|collaboration|partnership|conjunction|liaison)(?: and [a-z]+)? with|together with|supported by|assisted by) /;
const longestLead = 8;

/** Whether a clause begins at a token that names those who help, and who need do nothing themselves. */
export function beginsPartners(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + longestLead).map(({ text, printed }) => text || printed);
  return partners.test(`${words.join(" ")} `);
}

/** Clauses whose names are of those who help. */
const withOthers = /^(?:with|through|by|among|between|from|including|together)$/;

/**
 * Whether nobody can tell if those named in a clause or after it are asked: "X, in cooperation with W, Y, and Z to count lamps"
 * and "X, with the support of Y, as well as Z to" may ask Z or count on its help, "X, within the plan for lamps, Y and Z to"
 * may ask Y. "X, in cooperation with Y, and Z to" asks Z.
 *
 * @param from the first token of the clause
 * @param to the token after it
 */
export function returnsUnclearly(tokens: readonly Token[], from: number, to: number): boolean {
  // "all States, as flag States, home States or lamp States, count lamps" says in what part they do it.
  if (!isClause(tokens, from) || tokens[from]?.text === "as") return false;
  const joint = jointLength(tokens, to);
  const isAfterJoint = joint > 0 && namesAfter(tokens, to + joint);
  const isClosed = tokens[to - 1]?.kind === "comma";
  let isWithOthers = false;
  for (let at = from; at < to; at += 1) {
    isWithOthers ||= withOthers.test(tokens[at]?.text ?? "");
    const isStart = at === from || tokens[at - 1]?.kind === "comma";
    if (!isStart) continue;
    if (beginsPartners(tokens, at) && isAfterJoint && hasComma(tokens, at, to - 1)) return true;
    if (at === from) continue;
    if (isWithOthers ? !isClosed && joinsMore(tokens, at) : namesAfter(tokens, at)) return true;
  }
  return false;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "comma");
}

/**
 * The action after a clause that names those who help, where its last name is closed by a comma too: "X, in cooperation with W,
 * Y, and Z, to count lamps" asks X. Undefined where others may be asked after it.
 *
 * @param from the first token of the clause
 * @param to the token after its last comma
 */
export function endOfPartners(tokens: readonly Token[], from: number, to: number): number | undefined {
  const joint = jointLength(tokens, to);
  if (joint === 0 || !namesAfter(tokens, to + joint) || !hasPartners(tokens, from, to)) return undefined;
  const action = tokens.findIndex((_, at) => at > to && beginsAction(tokens, at));
  if (tokens[action - 1]?.text !== ",") return undefined;
  // "and Z, including U, to": only a part of Z comes after it.
  const isOnlyParts = tokens
    .slice(to, action - 1)
    .every(({ kind }, at) => kind !== "comma" || isPartOf(tokens, to + at + 1));
  return isOnlyParts ? action : undefined;
}

function hasPartners(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      (_, at) => (at === 0 || tokens[from + at - 1]?.kind === "comma") && beginsPartners(tokens, from + at),
    );
}

/** ", as well as Z" */
function joinsMore(tokens: readonly Token[], at: number): boolean {
  return jointLength(tokens, at) > 1 && namesAfter(tokens, at + jointLength(tokens, at));
}
