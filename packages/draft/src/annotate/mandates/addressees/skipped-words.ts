import type { Token } from "../tokens.ts";
import { isClosedAside } from "./closed-asides.ts";
import { baseVerbs, beginsAction } from "./infinitives.ts";
import {
  type IsEnd,
  isAdverbial,
  isClause,
  isJoint,
  jointLength,
  type ListEnd,
  skipClause,
  skipLeadingClause,
} from "./list-clauses.ts";
import { skipRestriction, skipRule } from "./restrictions.ts";
import { determiners } from "./word-lists.ts";

/** The token after words that name nobody: "and", a clause, an article; undefined when the words name somebody. */
export function skipWords(tokens: readonly Token[], at: number, isEnd: IsEnd): number | undefined {
  const text = tokens[at]?.text ?? "";
  const joint = jointLength(tokens, at);
  if (joint > 0) return at + joint + (isToSomebody(tokens, at + joint) ? 1 : 0);
  const afterRule = skipRule(tokens, at, isEnd);
  if (afterRule !== undefined) return afterRule;
  // "Keepers, such as WLO, to mend lamps"
  if (text === "such" && tokens[at + 1]?.text === "as") return at + 2;
  // "the people of Amberland"
  const isOfPeople = /^peoples?$/.test(text) && tokens[at + 1]?.text === "of";
  const place = at + (tokens[at + 2]?.text === "the" ? 3 : 2);
  if (isOfPeople && /^\p{Lu}/u.test(tokens[place]?.kind === "name" ? tokens[place].printed : ""))
    return place;
  // "each of the Governments of X and Y"
  if (text === "of" && /^(?:each|all|both)$/i.test(tokens[at - 1]?.text ?? "")) return at + 1;
  if (isClause(tokens, at) && !isAfterArticle(tokens, at)) {
    // "States and, where applicable, keepers of lamps": somebody follows the clause.
    const isAside = tokens[at - 1]?.kind === "comma" && isJoint(tokens, at - 2);
    return isAside || isClosedAside(tokens, at)
      ? skipLeadingClause(tokens, at, isEnd)
      : skipClause(tokens, at, isEnd);
  }
  // "States, which have counted lamps, to mend them"
  if (tokens[at - 1]?.kind === "comma" && /^(?:which|who|whose)$/.test(text))
    return skipRestriction(tokens, at, isEnd);
  if (determiners.has(text.toLowerCase()) || isAdverbial(tokens, at)) return at + 1;
  // "the 2046 Lamp Forum"
  if (/^[0-9]{4}$/.test(text) && tokens[at + 1]?.kind === "name" && tokens[at - 1]?.kind !== "name")
    return at + 1;
  // The year of a convention goes on with what restricts the name before it.
  return /^[0-9(]/.test(text) ? skipRestriction(tokens, at, isEnd) : undefined;
}

/** "the working group": a participle that describes a noun; "Amberland, the mining country, to …" only explains a name. */
function isAfterArticle(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|an?|all|other|relevant)$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind !== "comma"
  );
}

/** "Appeals to X, and to keepers of lamps, to count": the action follows after a comma. */
function isToSomebody(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "to") return false;
  if (!beginsAction(tokens, at)) return true;
  return (
    !baseVerbs.has(tokens[at + 1]?.text ?? "") &&
    tokens.some((_, to) => to > at + 1 && tokens[to - 1]?.text === "," && beginsAction(tokens, to))
  );
}

const longestManner = 8;

/** The token after words that say how, without a comma: "immediately and without any conditions". */
export function afterManner(tokens: readonly Token[], from: number): number {
  if (!/^[a-z]+ly$/.test(tokens[from]?.text ?? "") || jointLength(tokens, from + 1) !== 1) return from;
  const said = tokens
    .slice(from + 2, from + longestManner)
    .map(({ text, kind }) => (kind === "word" ? text : ","))
    .join(" ");
  const rest =
    /^(?:[a-z]+ly|without (?:any |further )?(?:(?:[a-z]+ed|[a-z]+er) )?(?:pre)?(?:conditions?|delay|exception))(?= |$)/.exec(
      said,
    )?.[0];
  return rest === undefined ? from : from + 2 + rest.split(" ").length;
}

/**
 * The token after the clauses that come before those who are asked: "Invites, as appropriate, the Council", "that in mending
 * lamps, at sea, the Mission". A clause with no comma after it goes on to the end of the list.
 */
export function skipOpening(tokens: readonly Token[], from: number, end: ListEnd, isEnd: IsEnd): number {
  const isAfterComma = tokens[from]?.kind === "comma" || tokens[from - 1]?.kind === "comma";
  const first = tokens[from]?.kind === "comma" ? from + 1 : from;
  if (first === from && !isClause(tokens, from)) return from;
  if (!isAfterComma && end !== "verb") return skipClause(tokens, from, isEnd);
  let at = skipLeadingClause(tokens, first, isEnd);
  while (tokens[at]?.text === "," && (isClause(tokens, at + 1) || tokens[at + 1]?.text === "including"))
    at = skipLeadingClause(tokens, at + 1, isEnd);
  return at;
}
