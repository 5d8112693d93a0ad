import type { Run } from "../../../block.ts";
import type { Token } from "../tokens.ts";
import { bareClass } from "./bare-classes.ts";
import { isLimited } from "./limited-names.ts";
import {
  type IsEnd,
  isAdverbial,
  isClause,
  isJoint,
  jointLength,
  type ListEnd,
  namesAfter,
} from "./list-clauses.ts";
import { skipRestriction } from "./restrictions.ts";
import { adjectives, determiners, qualifiers, words } from "./word-lists.ts";

/** Finds the actor that has a name. */
export type ActorNamed = (name: string) => string | undefined;

/** One of those who are asked whose words are no name, or begin before one. */
export interface Unit {
  /** Those of the registers that the words name. */
  actors: string[];
  /** The words of those who have no record. */
  unknown: Run[];
  /** The token after the unit: its name, when only adjectives come before one. */
  next: number;
  /** The words that can be read in two ways. */
  failed?: Run;
}

const prepositions = words("in to on for with within through by at under into while when from via");
const inside = words("of for to in on between among with");
const restricting = words("that which who whose in within from with having under where whether");

/**
 * Reads somebody who is asked and whose words no name has. "Humanitarian and development organizations" are one, and
 * "intergovernmental and non-governmental organizations" are looked up with their common noun.
 */
export function readUnit(
  tokens: readonly Token[],
  from: number,
  isEnd: IsEnd,
  end: ListEnd,
  actorNamed: ActorNamed,
): Unit {
  const described: Token[][] = [];
  let at = from;
  for (;;) {
    const part = readPart(tokens, at, isEnd, end);
    const beforeName = part.next > at && part.words.every(isQualifier) && tokens[part.next]?.kind === "name";
    if (beforeName && areWhole(described, tokens[part.next]))
      return { actors: [], unknown: [], next: part.next };
    if (beforeName) return unitOf(described, tokens.slice(part.next, part.next + 1), part.next, actorNamed);
    const following = describedNext(tokens, part, isEnd);
    if (following !== undefined) {
      described.push(part.words);
      at = following;
      if (tokens[at]?.kind === "name") return unitOf(described, tokens.slice(at, at + 1), at, actorNamed);
      continue;
    }
    // "The secretariats of X and Y": whether Y is asked, or its secretariat, only a person can tell.
    const isTwofold =
      part.hasNameInside &&
      isJoint(tokens, part.next) &&
      namesAfter(tokens, part.next + 1) &&
      !isOfficial(tokens, part.next + 1);
    const isOpen = end === "verb" && part.next >= tokens.length;
    const whole =
      described.length === 0
        ? (bareClass(tokens, at, part.words, isEnd, actorNamed) ??
          withNoun(tokens, at, part, isEnd, actorNamed))
        : undefined;
    if (whole !== undefined) return { actors: [whole], unknown: [], next: part.next };
    const unit = isLimitedTogether(tokens, at, described, part, end)
      ? { actors: [], unknown: [runOf(tokens.slice(from, part.next))], next: part.next }
      : unitOf(described, part.words, part.next, actorNamed);
    return isTwofold || isOpen ? { ...unit, failed: runOf([...described.flat(), ...part.words]) } : unit;
  }
}

/** "coastal and inland keepers with fog lamps": only some of those who share the noun. */
function isLimitedTogether(
  tokens: readonly Token[],
  at: number,
  described: readonly Token[][],
  { words: own, next }: Part,
  end: ListEnd,
): boolean {
  const after = at + own.length;
  return described.length > 0 && next > after && isLimited(tokens, after - 1, end);
}

/** "the Chair of the Committee and the Special Rapporteur on Fog": an official, of whom nobody is the chair. */
function isOfficial(tokens: readonly Token[], from: number): boolean {
  const name = tokens.find(({ kind }, at) => at >= from && kind === "name");
  return /^(?:Special (?:Rapporteur|Representative|Envoy|Adviser|Coordinator)|Independent Expert|Secretary-General|President|Chair)\b/.test(
    name?.printed ?? "",
  );
}

interface Part {
  words: Token[];
  next: number;
  /** A preposition with a name after it: "offices of the Agency". */
  hasNameInside: boolean;
}

/** "the Lamp Union representatives": a name with a noun that has a record with it. */
function withNoun(
  tokens: readonly Token[],
  at: number,
  { words: own }: Part,
  isEnd: IsEnd,
  actorNamed: ActorNamed,
): string | undefined {
  const after = at + own.length;
  const isWhole = isEnd(after) || tokens[after]?.kind === "comma" || isJoint(tokens, after);
  const isOpen = !/^(?:its|their|his|her|these|those|such)$/.test(tokens[at - 1]?.text ?? "");
  return own[0]?.kind === "name" && own.length > 1 && isWhole && isOpen
    ? actorNamed(printed(own))
    : undefined;
}

/** The words up to a comma, "and", or what restricts them. */
function readPart(tokens: readonly Token[], from: number, isEnd: IsEnd, end: ListEnd): Part {
  const part: Part = { words: [], next: from, hasNameInside: false };
  let hasPreposition = false;
  for (let token = tokens[part.next]; token && !isEnd(part.next); token = tokens[part.next]) {
    const at = part.next;
    if (token.kind === "comma" || isJoint(tokens, at)) break;
    if (end === "any" && at > from && prepositions.has(token.text)) break;
    if (at > from && isRestriction(tokens, at)) {
      part.next = skipRestriction(tokens, at, isEnd);
      break;
    }
    if (at > from && isAdverbial(tokens, at)) {
      const after = at + (isAdverbial(tokens, at + 1) ? 2 : 1);
      if (isEnd(after) || tokens[after]?.kind === "comma") {
        part.next = after;
        break;
      }
    }
    if (token.kind === "name" && at > from && part.words.every(isQualifier)) break;
    // The bodies "of the United Nations system" are its own: what follows "and" is somebody else.
    part.hasNameInside ||=
      hasPreposition && token.kind === "name" && !/^United Nations(?: system)?$/.test(token.printed);
    hasPreposition ||= inside.has(token.text);
    part.words.push(token);
    part.next += 1;
  }
  return part;
}

function isRestriction(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  if (restricting.has(text)) return true;
  return (
    /^[a-z-]+(?:ing|ed)$/.test(text) &&
    (inside.has(tokens[at + 1]?.text ?? "") || tokens[at + 1]?.text === "by")
  );
}

/** Where the noun or the next adjective follows: after "humanitarian and", "legal, "; undefined when the words are whole. */
function describedNext(
  tokens: readonly Token[],
  { words: own, next }: Part,
  isEnd: IsEnd,
): number | undefined {
  const isDescription = own.length > 0 && own.length <= 2 && own.every(isAdjective);
  if (!isDescription || (tokens[next]?.kind !== "comma" && !isJoint(tokens, next))) return undefined;
  const afterComma = next + (tokens[next]?.kind === "comma" ? 1 : 0);
  const joined = afterComma + jointLength(tokens, afterComma);
  // "regional and other organizations"
  const following = joined + (joined > afterComma && tokens[joined]?.text === "other" ? 1 : 0);
  const token = tokens[following];
  if (!token || token.kind === "comma" || isEnd(following) || isClause(tokens, following)) return undefined;
  return token.kind === "word" && determiners.has(token.text) ? undefined : following;
}

const form = /^[a-z-]+(?:al|ary|ic|ive|arian|ical|ous|-contributing|[’']s|s[’'])$/;
/** "Afghan", "Sudanese" */
const demonym = /^\p{Lu}\p{Ll}+(?:an|ese|ish|ali|aqi)$/u;

/** A word that only describes, so that a noun must follow: "humanitarian", "judicial". */
function isAdjective({ kind, text }: Token): boolean {
  return kind === "word" && (adjectives.has(text) || form.test(text) || demonym.test(text));
}

/** A word before a name that leaves it whole: "national". */
function isQualifier({ kind, text }: Token): boolean {
  return kind === "word" && qualifiers.has(text);
}

/** A word that says how far somebody works. */
function isOfPlace({ kind, text }: Token): boolean {
  return kind === "word" && /^(?:international|regional|subregional|national|local)$/.test(text);
}

/** Whether words of place leave a class whole: "regional and national lamp banks" are lamp banks. */
function areWhole(described: readonly Token[][], name: Token | undefined): boolean {
  const first = name?.printed.split(" ")[0] ?? "";
  return described.length > 0 && described.flat().every(isOfPlace) && !qualifiers.has(first);
}

function unitOf(
  described: readonly Token[][],
  noun: readonly Token[],
  next: number,
  actorNamed: ActorNamed,
): Unit {
  const isName = noun[0]?.kind === "name" && noun.length === 1;
  if (described.length === 0) return { actors: [], unknown: isName ? [] : [runOf(noun)], next };
  const head = printed(noun).split(" ").at(-1) ?? "";
  const run = runOf([...described.flat(), ...noun]);
  const together = actorNamed([...described.map(printed), printed(noun)].join(" and "));
  // "regional and local crews": a name at the end belongs to them.
  if (together !== undefined) return { actors: [together], unknown: [], next: isName ? next + 1 : next };
  const found = described.map((own) => actorNamed(`${printed(own)} ${head}`));
  const last = isName ? undefined : actorNamed(printed(noun));
  // "national and international lamp organizations" share more than their last word.
  const sharesLast = isName || noun.length <= 2;
  const isKnown = sharesLast && !found.includes(undefined) && (isName || last !== undefined);
  const actors = sharesLast ? [...found, last].flatMap((actor) => actor ?? []) : [];
  return { actors, unknown: isKnown ? [] : [run], next };
}

function printed(tokens: readonly Token[]): string {
  return tokens.map((token) => token.printed).join(" ");
}

function runOf(tokens: readonly Token[]): Run {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
