import type { Token } from "../tokens.ts";
import { determiners, qualifiers, words } from "./word-lists.ts";

/** What ends a list of those who are asked. */
export type ListEnd = "infinitive" | "verb" | "any";

/** Whether a list of those who are asked ends at a token. */
export type IsEnd = (at: number) => boolean;

/** Words with which a clause begins that says how, when or with whom, and names nobody who is asked. */
const clauses = words(
  `in within through as where upon at on with without by when while taking if acting bearing consistent pursuant following
   after before during for under subject building drawing working no not to throughout via using based notwithstanding whenever once until from depending given recognizing recalling noting individually jointly collectively
   together consistently accordingly therefore further urgently immediately again once unless because
   whether resources owing mindful considering along alongside against towards between among over since beginning
   starting prior should per of`,
);

/** Whether a word after those who are asked says how they act, and belongs to no name: "publicly", "once again". */
export function isAdverbial(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return (
    /^\([A-Z]|^[a-z]+ly$/.test(text) ||
    /^(?:also|again|alike|neither|thereafter|therein|respectively)$/.test(text) ||
    isPhrase(tokens, at, "once again") ||
    isPhrase(tokens, at, "once more")
  );
}

/** "and", "or" and "as well as" between two who are asked. */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  return jointLength(tokens, at) > 0;
}

/** How many tokens join two who are asked at a place; 0 when none do. */
export function jointLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word") return 0;
  if (isPhrase(tokens, at, "as well as")) return 3;
  if (!/^(?:and|or|and\/or)$/.test(token.text)) return 0;
  return isAskedAgain(tokens, at + 1) ? 2 : 1;
}

/** "Calls on the Union, and on all keepers, to count lamps": the preposition of the act again, before somebody. */
function isAskedAgain(tokens: readonly Token[], at: number): boolean {
  const [preposition, next, after] = tokens.slice(at, at + 3);
  if (!/^(?:on|upon)$/.test(preposition?.text ?? "")) return false;
  const who = next?.text === "the" ? after : next;
  return who?.text === "all" || who?.kind === "name" || /^\p{Lu}/u.test(who?.printed ?? "");
}

function isPhrase(tokens: readonly Token[], at: number, phrase: string): boolean {
  return phrase.split(" ").every((word, index) => tokens[at + index]?.text === word);
}

/** Words that begin a list of some of those named before, all of whom are asked as well. */
const partOf = [
  "in particular",
  "including",
  "such as",
  "as well as",
  "especially",
  "particularly",
  "notably",
  "above all",
];

/** Whether such words begin at a token. */
export function isPartOf(tokens: readonly Token[], at: number): boolean {
  return partOf.some((phrase) => isPhrase(tokens, at, phrase));
}

/** Whether a clause begins with a word that says how, when or with whom. */
export function saysHow(word: string): boolean {
  return clauses.has(word);
}

/** Whether a list of names goes on after a comma. */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  return (
    namesAfter(tokens, at) ||
    (isJoint(tokens, at) && namesAfter(tokens, at + 1)) ||
    partOf.some(
      (phrase) =>
        isPhrase(tokens, at, phrase) &&
        (namesAfter(tokens, at + phrase.split(" ").length) ||
          tokens[at + phrase.split(" ").length]?.text === "those" ||
          manyAt(tokens, at + phrase.split(" ").length)),
    ) ||
    wordsThenMore(tokens, at)
  );
}

const longestWords = 6;
const many =
  /^(?:institutions|organi[sz]ations|associations|bodies|agencies|communities|groups|authorities|actors|stakeholders|partners|entities|enterprises|companies|networks|movements)$/;

/** "in particular small lamp institutions": somebody who is no name. */
function manyAt(tokens: readonly Token[], from: number): boolean {
  const noun = tokens.findIndex(({ text }, at) => at >= from && at < from + longestWords && many.test(text));
  const before = tokens.slice(from, Math.max(from, noun));
  const isOfNamed = /^(?:its|their|his|her)$/.test(tokens[from]?.text ?? "");
  return (
    noun !== -1 &&
    !isOfNamed &&
    before.every(({ kind, text }) => kind === "word" && !clauses.has(text) && !/ing$/.test(text))
  );
}

/** "local communities, the private sector and others": somebody without a name, and the list goes on. */
function wordsThenMore(tokens: readonly Token[], from: number): boolean {
  let at = from + jointLength(tokens, from);
  const start = at;
  while (tokens[at]?.kind === "word" && jointLength(tokens, at) === 0 && at < start + longestWords) {
    if (isClause(tokens, at) || /^(?:to|which|who|that)$/.test(tokens[at]?.text ?? "")) return false;
    at += 1;
  }
  if (at === start) return false;
  const next = at + (tokens[at]?.text === "," ? 1 : 0);
  const joint = jointLength(tokens, next);
  return (joint > 0 || next > at) && (namesAfter(tokens, next + joint) || (joint > 0 && from > start));
}

/** Whether a clause begins at a token that says how, when or with whom. */
export function isClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (isPhrase(tokens, at, "including through") || isPhrase(tokens, at, "including by")) return true;
  if (isPartOf(tokens, at)) {
    const after = tokens[at + 1];
    return (
      after?.kind === "word" &&
      /^(?:through|by|in|at|on|with|for|within)$/.test(after.text) &&
      token.text !== "in"
    );
  }
  if (isParticiple(tokens, at) || isPhrase(tokens, at, "time permitting")) return true;
  if (clauses.has(token.text.toLowerCase()) || /^[a-z]+ly$/.test(token.text)) return true;
  return /^[a-z]+ing$/.test(token.text) && !describesNoun(tokens, at);
}

/** "Seafaring nations" and "all participating States" are somebody; ", ensuring safety" says how. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    /^(?:seeking|providing|improving|enhancing|ensuring|taking|making|giving)$/.test(tokens[at]?.text ?? "")
  )
    return false;
  if (next?.kind === "name") return tokens[at - 1]?.kind !== "comma";
  return next?.kind === "word" && /^[a-z-]+s$/.test(next.text) && !/^(?:its|as|this|us)$/.test(next.text);
}

/** ", led by the Office" and ", guided by its plan" say with whom and how. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === "comma" &&
    /^(?:[a-z]+ed|led|made|held|drawn)$/.test(tokens[at]?.text ?? "") &&
    /^(?:by|upon|in|at|on|under|with|to|pursuant|as|from)$/.test(tokens[at + 1]?.text ?? "")
  );
}

/**
 * The token after a clause that says how or with whom. A clause with a comma goes on in ", X and Y" but not in ", and X",
 * which returns to those who are asked.
 */
export function skipClause(tokens: readonly Token[], from: number, isEnd: IsEnd): number {
  let at = from;
  let withOthers = false;
  for (let token = tokens[at]; token && !isEnd(at); token = tokens[at]) {
    at += 1;
    // "in consultation with the parties, in particular …": the part is one of those who are consulted.
    withOthers ||=
      /^(?:with|through|by|among|between|from)$/.test(token.text) && tokens[at]?.text !== "others";
    if (token.kind !== "comma") continue;
    if (isEnd(at)) break;
    // "with the support of X, as well as Y" goes on with those who support.
    if (isJoint(tokens, at) && !(withOthers && isPhrase(tokens, at, "as well as"))) break;
    if (!withOthers && isPartOf(tokens, at)) break;
  }
  return at;
}

/**
 * The token after a clause between commas: its second comma. A verb inside the clause ends nothing: "that, as the weather
 * permits, States mend lamps". Without a second comma the clause goes on to the end of the list.
 */
export function skipLeadingClause(tokens: readonly Token[], from: number, isEnd: IsEnd): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== "comma" && !isEnd(at)) at += 1;
  if (tokens[at]?.kind === "comma" || tokens[from - 1]?.kind !== "comma") return at;
  const close = tokens.findIndex(({ kind }, index) => index > at && kind === "comma");
  return close === -1 || tokens[close]?.text !== "," ? at : close;
}

/** Whether a name follows, with or without an article and the like before it. */
export function namesAfter(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let text = tokens[at]?.text; text; text = tokens[at]?.text) {
    if (!determiners.has(text.toLowerCase()) && !qualifiers.has(text)) return false;
    at += 1;
  }
  return tokens[at]?.kind === "name";
}
