import type { Run } from "../../block.ts";
import { baseVerb, beginsAction, endsSubject } from "./infinitives.ts";
import {
  goesOn,
  type IsEnd,
  isAdverbial,
  isClause,
  isJoint,
  jointLength,
  type ListEnd,
  limits,
  restricts,
  skipClause,
  skipLeadingClause,
  skipRestriction,
} from "./list-clauses.ts";
import { type ActorNamed, readUnit } from "./list-units.ts";
import type { Token } from "./tokens.ts";
import { determiners } from "./word-lists.ts";

/** Whom an act asks, as far as the words are understood. */
export interface Addressees {
  actors: string[];
  /** Those who are asked and have no record: their words. */
  unknown: Run[];
  /** The token with which the action begins; the number of tokens when nothing follows those who are asked. */
  next: number;
}

/** Why addressees are not understood: the words from which on they are not. */
export interface NotUnderstood {
  failed: Run;
  /** Those named before. */
  actors: string[];
}

/** What may follow a name at the end of a list; another noun would make it part of a longer name. */
const follower =
  /^(?:to|in|on|at|for|of|with|within|by|through|under|from|as|into|after|during|towards|against|regarding|concerning|upon|via|that|which|who|the|an?|its|their|should|shall|must|will|may|can|need|needs|has|have|had|is|are|was|were|be|bear|bears|when|where|while|if|including|aimed|based|[a-z-]+ing|[a-z-]+ed|so)$/;

/**
 * Reads a list of those who are asked: names with "and" and commas between them, with what says how and with whom.
 * Everything up to the end of the list must be understood.
 *
 * @param from the first token of the list
 * @param end what comes after the list
 */
export function readAddressees(
  tokens: readonly Token[],
  from: number,
  end: ListEnd,
  actorNamed: ActorNamed,
): Addressees | NotUnderstood {
  const actors: string[] = [];
  const unknown: Run[] = [];
  const isEnd: IsEnd = (index) =>
    index >= tokens.length ||
    (end !== "verb" && beginsAction(tokens, index)) ||
    (end === "verb" && endsSubject(tokens, index));
  let at = skipOpening(tokens, from, isEnd);

  while (!isEnd(at)) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "comma") {
      if (token.text === ";" || (end === "any" && !goesOn(tokens, at + 1))) break;
      at += 1;
      continue;
    }
    if (token.kind === "name" && !isPartOfName(tokens, at, end, isEnd)) {
      actors.push(...token.actors);
      at += 1;
      const next = tokens[at];
      if (!next || isEnd(at) || next.kind === "comma" || isJoint(tokens, at)) continue;
      if (end === "any" && follower.test(next.text)) break;
      if (isAdverbial(tokens, at)) at += 1;
      else if (limits(tokens, at - 1)) {
        at = skipRestriction(tokens, at, isEnd);
        actors.splice(-token.actors.length);
        unknown.push({ start: token.start, end: tokens[at - 1]?.end ?? next.end });
      } else if (restricts(next)) at = skipRestriction(tokens, at, isEnd);
      else if (isClause(tokens, at)) at = skipClause(tokens, at, isEnd);
      else
        return {
          failed: { start: token.start, end: next.end },
          actors: actors.slice(0, -token.actors.length),
        };
      continue;
    }
    const joint = jointLength(tokens, at);
    if (joint > 0) {
      at += joint + (isToSomebody(tokens, at + joint) ? 1 : 0);
      continue;
    }
    if (isClause(tokens, at) && !isAfterArticle(tokens, at)) {
      // "States and, where applicable, keepers of lamps": somebody follows the clause.
      const isAside = tokens[at - 1]?.kind === "comma" && isJoint(tokens, at - 2);
      at = isAside ? skipLeadingClause(tokens, at, isEnd) : skipClause(tokens, at, isEnd);
      continue;
    }
    // "States, which have counted lamps, to mend them"
    if (tokens[at - 1]?.kind === "comma" && /^(?:which|who|whose)$/.test(token.text)) {
      at = skipRestriction(tokens, at, isEnd);
      continue;
    }
    // "All States, in particular those that have not done so": these are some of those named before.
    const those = thoseAt(tokens, at, isEnd);
    if (those) {
      if (actors.length + unknown.length === 0) unknown.push(those.run);
      at = those.next;
      continue;
    }
    if (determiners.has(token.text.toLowerCase()) || isAdverbial(tokens, at)) {
      at += 1;
      continue;
    }
    // The year of a convention goes on with what restricts the name before it.
    if (/^[0-9(]/.test(token.text)) {
      at = skipRestriction(tokens, at, isEnd);
      continue;
    }
    const unit = readUnit(tokens, at, isEnd, end, actorNamed);
    if (unit.failed) return { failed: unit.failed, actors };
    actors.push(...unit.actors);
    unknown.push(...unit.unknown);
    at = unit.next;
    if (end === "any" && tokens[at]?.kind === "word" && !isJoint(tokens, at)) break;
  }
  return { actors: [...new Set(actors)], unknown, next: at };
}

/** "the working group": a participle that describes a noun; "Amberland, the mining country, to …" only explains a name. */
function isAfterArticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:the|an?|other|relevant)$/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind !== "comma";
}

/** "Appeals to X, and to keepers of lamps, to count": the action follows after a comma. */
function isToSomebody(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "to") return false;
  if (!beginsAction(tokens, at)) return true;
  return (
    !baseVerb.test(tokens[at + 1]?.text ?? "") &&
    tokens.some((_, to) => to > at + 1 && tokens[to - 1]?.text === "," && beginsAction(tokens, to))
  );
}

/** The token after a clause that comes before those who are asked: "Invites, as appropriate, the Council". */
function skipOpening(tokens: readonly Token[], from: number, isEnd: IsEnd): number {
  if (tokens[from]?.kind === "comma") return skipLeadingClause(tokens, from + 1, isEnd);
  if (!isClause(tokens, from)) return from;
  return tokens[from - 1]?.kind === "comma"
    ? skipLeadingClause(tokens, from, isEnd)
    : skipClause(tokens, from, isEnd);
}

/** Whether a noun after a name makes a longer name of it: "United Nations bodies". */
function isPartOfName(tokens: readonly Token[], at: number, end: ListEnd, isEnd: IsEnd): boolean {
  const next = tokens[at + 1];
  if (end === "verb" || next?.kind !== "word" || isEnd(at + 1) || isJoint(tokens, at + 1)) return false;
  if (restricts(next) || isAdverbial(tokens, at + 1) || isClause(tokens, at + 1)) return false;
  return /^[a-z][a-z-]+$/.test(next.text) && !(end === "any" && follower.test(next.text));
}

/** "those", with what says who they are. */
function thoseAt(tokens: readonly Token[], at: number, isEnd: IsEnd): { run: Run; next: number } | undefined {
  const [those, who] = [tokens[at], tokens[at + 1]];
  if (those?.text !== "those" || who?.kind !== "word") return undefined;
  if (
    !/^(?:that|which|who|whose|with|in|of|from|within|having|[a-z]+ing|[a-z]+ed|concerned|most)$/.test(
      who.text,
    )
  )
    return undefined;
  const next = skipRestriction(tokens, at + 1, isEnd);
  return { run: { start: those.start, end: tokens[next - 1]?.end ?? those.end }, next };
}
