import { anyOf } from "../../../any-of.ts";
import type { Run } from "../../../block.ts";
import type { Token } from "../tokens.ts";
import { afterAnnounced } from "./announced-forms.ts";
import { endOfApposition } from "./appositions.ts";
import { beginsAction, endsSubject } from "./infinitives.ts";
import { isLimited } from "./limited-names.ts";
import { limitedPhraseAt } from "./limited-phrases.ts";
import {
  goesOn,
  type IsEnd,
  isAdverbial,
  isClause,
  isJoint,
  isPartOf,
  type ListEnd,
  skipClause,
} from "./list-clauses.ts";
import { type ActorNamed, readUnit } from "./list-units.ts";
import { ownedAt } from "./owned.ts";
import { beginsPartners, endOfPartners, returnsUnclearly } from "./partner-clauses.ts";
import { restricts, skipRestriction } from "./restrictions.ts";
import { afterSecondTitle } from "./second-titles.ts";
import { sharingAt } from "./shared-words.ts";
import { afterManner, skipOpening, skipWords } from "./skipped-words.ts";
import { thoseConcernedAt } from "./those-concerned.ts";
import { partOfUnitedNations } from "./united-nations-nouns.ts";

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
const follower = new RegExp(
  `^(?:${anyOf(
    `to in on at for of with within by through under from as into after during towards against regarding
    concerning upon via that which who also the an? its their should shall must will may can need needs has have
    had is are was were be bear bears when where while if including aimed based [a-z-]+ing [a-z-]+ed so`,
  )})$`,
);

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
