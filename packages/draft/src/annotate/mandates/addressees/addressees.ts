import type { Run } from "../../../block.ts";
import type { Token } from "../tokens.ts";
import { afterAnnounced } from "./announced-forms.ts";
import { endOfApposition } from "./appositions.ts";
import { isClosedAside } from "./closed-asides.ts";
import { baseVerbs, beginsAction, endsSubject } from "./infinitives.ts";
import { isLimited } from "./limited-names.ts";
import { limitedPhraseAt } from "./limited-phrases.ts";
import {
  goesOn,
  type IsEnd,
  isAdverbial,
  isClause,
  isJoint,
  isPartOf,
  jointLength,
  type ListEnd,
  restricts,
  skipClause,
  skipLeadingClause,
  skipRestriction,
  skipRule,
} from "./list-clauses.ts";
import { type ActorNamed, readUnit } from "./list-units.ts";
import { ownedAt } from "./owned.ts";
import { beginsPartners, endOfPartners, returnsUnclearly } from "./partner-clauses.ts";
import { afterSecondTitle } from "./second-titles.ts";
import { sharingAt } from "./shared-words.ts";
import { thoseConcernedAt } from "./those-concerned.ts";
import { partOfUnitedNations } from "./united-nations-nouns.ts";
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
  /^(?:to|in|on|at|for|of|with|within|by|through|under|from|as|into|after|during|towards|against|regarding|concerning|upon|via|that|which|who|also|the|an?|its|their|should|shall|must|will|may|can|need|needs|has|have|had|is|are|was|were|be|bear|bears|when|where|while|if|including|aimed|based|[a-z-]+ing|[a-z-]+ed|so)$/;

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
  const opening = skipOpening(tokens, afterManner(tokens, from), end, isEnd);
  let at = opening;

  while (!isEnd(at)) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "comma") {
      if (token.text === ";" || (end === "any" && !goesOn(tokens, at + 1))) break;
      at = (actors.length + unknown.length === 1 ? endOfApposition(tokens, at) : undefined) ?? at + 1;
      continue;
    }
    const shared = limitedPhraseAt(tokens, at, isEnd, actorNamed) ?? sharingAt(tokens, at, isEnd, actorNamed);
    const isName = token.kind === "name" && !isPartOfName(tokens, at, end, isEnd);
    const isFirst = actors.length + unknown.length === 0;
    // "lamp-lighting crews, in particular WLO": a part of those who are not understood.
    if (isFirst && at > opening && tokens[at - 1]?.text === "," && isPartOf(tokens, at))
      return { failed: runOf(tokens, opening, at), actors };
    const step: Step =
      shared ??
      (isName
        ? (ownedAt(tokens, at, isEnd, end, actorNamed) ?? readName(tokens, at, end, isEnd))
        : readWords(tokens, at, end, isEnd, isFirst, actorNamed));
    if (step.failed) return { failed: step.failed, actors };
    actors.push(...(step.actors ?? []));
    unknown.push(...(step.unknown ?? []));
    at = step.next;
    if (step.isLast) break;
  }
  return { actors: [...new Set(actors)], unknown, next: at };
}

/** What a place of the list adds to it. */
interface Step {
  actors?: readonly string[];
  unknown?: readonly Run[];
  /** The words that are not understood. */
  failed?: Run;
  /** The token with which the list goes on. */
  next: number;
  isLast?: boolean;
}

/** A name with what restricts it, and the clause after it. */
function readName(tokens: readonly Token[], at: number, end: ListEnd, isEnd: IsEnd): Step {
  const [token, following] = [tokens[at], tokens[at + 1]];
  const next = at + 1;
  const named: Step = { actors: token?.actors ?? [], next };
  const official = afterSecondTitle(tokens, next);
  if (official !== undefined) return { ...named, next: official };
  if (!token || !following || isEnd(next) || following.kind === "comma" || isJoint(tokens, next))
    return named;
  const isOfSome = isLimited(tokens, at, end);
  if (end === "any" && !isOfSome && follower.test(following.text)) return { ...named, isLast: true };
  const announced = afterAnnounced(tokens, next);
  if (announced !== undefined) return { ...named, next: announced };
  if (isAdverbial(tokens, next)) return { ...named, next: next + 1 };
  // "X with the support of Y and Z to count lamps": Z helps as well.
  if (beginsPartners(tokens, next))
    return { ...named, ...afterClause(tokens, next, skipClause(tokens, next, isEnd)) };
  if (isOfSome) {
    const after = skipRestriction(tokens, next, isEnd);
    // "States members of the Bay Council and the Fog Council": of both, or States and a council.
    if (/^(?:members|observers)$/.test(following.text) && isJoint(tokens, after))
      return { failed: runOf(tokens, at, after), next: after };
    return { unknown: [{ start: token.start, end: tokens[after - 1]?.end ?? following.end }], next: after };
  }
  if (restricts(following)) return { ...named, next: skipRestriction(tokens, next, isEnd) };
  if (isClause(tokens, next)) return { ...named, next: skipClause(tokens, next, isEnd) };
  return { failed: { start: token.start, end: following.end }, next };
}

function runOf(tokens: readonly Token[], from: number, until: number): Run {
  return { start: tokens[from]?.start ?? 0, end: tokens[until - 1]?.end ?? 0 };
}

/** What follows a clause; nothing is understood where its last names may be asked as well. */
function afterClause(tokens: readonly Token[], from: number, to: number): Step {
  const action = endOfPartners(tokens, from, to);
  if (action !== undefined) return { next: action };
  return returnsUnclearly(tokens, from, to) ? { failed: runOf(tokens, from, to), next: to } : { next: to };
}

/** Words that name nobody, or somebody who has no record. */
function readWords(
  tokens: readonly Token[],
  at: number,
  end: ListEnd,
  isEnd: IsEnd,
  isFirst: boolean,
  actorNamed: ActorNamed,
): Step {
  // "All States, in particular those that have not done so": these are some of those named before.
  const those = thoseAt(tokens, at, isEnd);
  const concerned =
    isFirst || those === undefined ? thoseConcernedAt(tokens, at, isEnd, actorNamed) : undefined;
  if (concerned) return concerned;
  if (those) return { unknown: isFirst ? [those.run] : [], next: those.next };
  const skipped = skipWords(tokens, at, isEnd);
  if (skipped !== undefined) return afterClause(tokens, at, skipped);
  const unit = readUnit(tokens, at, isEnd, end, actorNamed);
  const part =
    unit.unknown.length === 1 && unit.actors.length === 0
      ? partOfUnitedNations(tokens, at, wordsOf(tokens, at, unit.unknown[0]), actorNamed)
      : undefined;
  if (part !== undefined) return { actors: [part], next: unit.next };
  const isLast = end === "any" && tokens[unit.next]?.kind === "word" && !isJoint(tokens, unit.next);
  return { ...unit, isLast };
}

/** The tokens of a run that begins at a token. */
function wordsOf(tokens: readonly Token[], at: number, run: Run | undefined): readonly Token[] {
  const end = tokens.findIndex((token, index) => index >= at && token.end === run?.end);
  return end === -1 ? [] : tokens.slice(at, end + 1);
}

/** The token after words that name nobody: "and", a clause, an article; undefined when the words name somebody. */
function skipWords(tokens: readonly Token[], at: number, isEnd: IsEnd): number | undefined {
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
function afterManner(tokens: readonly Token[], from: number): number {
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
function skipOpening(tokens: readonly Token[], from: number, end: ListEnd, isEnd: IsEnd): number {
  const isAfterComma = tokens[from]?.kind === "comma" || tokens[from - 1]?.kind === "comma";
  const first = tokens[from]?.kind === "comma" ? from + 1 : from;
  if (first === from && !isClause(tokens, from)) return from;
  if (!isAfterComma && end !== "verb") return skipClause(tokens, from, isEnd);
  let at = skipLeadingClause(tokens, first, isEnd);
  while (tokens[at]?.text === "," && (isClause(tokens, at + 1) || tokens[at + 1]?.text === "including"))
    at = skipLeadingClause(tokens, at + 1, isEnd);
  return at;
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
