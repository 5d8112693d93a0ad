import { type Addressees, type NotUnderstood, readAddressees } from "../addressees/addressees.ts";
import { beginsAction, endsSubject } from "../addressees/infinitives.ts";
import { namesAfter } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import { words } from "../addressees/word-lists.ts";
import type { Token } from "../tokens.ts";
import { isParticiple } from "./noun-objects.ts";
import { doing, fulfilling, joining, taking } from "./nouns-of-doing.ts";

const stressed =
  /^(?:importance|need|necessity|potential|urgency|responsibility|responsibilities|obligations?|duty|duties|requirement)$/;

/** The nouns for what somebody owes. */
export const owed = /^(?:responsib|obligation|dut)/;

/** Words before such a noun that leave it what is stressed. */
const important = words(
  `the a an primary important need for particular vital central crucial fundamental utmost great urgent continued ultimate
   main and of critical continuing paramount overriding increased increasing growing strong essential special pressing
   immediate shared common joint collective sovereign legal solemn individual respective enduring absolute overall full
   basic first foremost also both clear special dire greater ongoing persistent moral`,
);

/** How many words after the act its noun is looked for in. */
const longestLead = 14;

/** Whether a noun that stresses follows, with nothing but adjectives and the like before it. */
export function beginsStressedNoun(tokens: readonly Token[], start: number): boolean {
  return nounFrom(tokens, start) !== undefined;
}

function nounFrom(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < tokens.length && at < start + longestLead; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    if (stressed.test(token.text)) return at;
    if (!important.has(token.text.toLowerCase())) return undefined;
  }
  return undefined;
}

/** "the importance of X doing", "the primary responsibility of X", "the importance of, and need for, X to". */
export function neededIn(tokens: readonly Token[], start: number, actorNamed: ActorNamed): string[] {
  let from = start;
  for (let at = nounFrom(tokens, from); at !== undefined; at = nounFrom(tokens, from)) {
    const found = doingAfter(tokens, at, actorNamed);
    if (found.length > 0) return found;
    from = at + 1;
    if (nounFrom(tokens, from) === undefined)
      return togetherIn(tokens, from, actorNamed) ?? agentIn(tokens, from, actorNamed);
  }
  return [];
}

/** "Amberland’s primary responsibility to count lamps": those whose responsibility it is. */
export function ownersOfDuty(tokens: readonly Token[], start: number): string[] {
  const at = tokens[start]?.text === "the" ? start + 1 : start;
  const [name, possessive] = [tokens[at], tokens[at + 1]];
  if (name?.kind !== "name" || !/^[’']s?$/.test(possessive?.text ?? "")) return [];
  const noun = nounFrom(tokens, at + 2);
  return noun !== undefined && owed.test(tokens[noun]?.text ?? "") ? [...name.actors] : [];
}

/** Those who act after the noun itself: "of X doing", "for X to", "that X do". */
function doingAfter(tokens: readonly Token[], at: number, actorNamed: ActorNamed): string[] {
  const noun = tokens[at]?.text ?? "";
  const [preposition, next] = [tokens[at + 1]?.text ?? "", tokens[at + 2]];
  if (preposition === "that") {
    const list = readAddressees(tokens, at + 2, "verb", actorNamed);
    return isSomebody(tokens, at + 2, list) && endsSubject(tokens, list.next) ? list.actors : [];
  }
  if (!/^(?:of|for|on)$/.test(preposition) || !next) return [];
  const any = readAddressees(tokens, at + 2, "any", actorNamed);
  if (isSomebody(tokens, at + 2, any) && isDoing(tokens, any.next, noun))
    return withNext(tokens, any, preposition, actorNamed);
  // "the importance of X as a body that helps to mend lamps"
  if (noun === "importance" && preposition === "of") return [];
  const list = readAddressees(tokens, at + 2, "infinitive", actorNamed);
  const isAction = isSomebody(tokens, at + 2, list) && list.next < tokens.length;
  return isAction && beginsAction(tokens, list.next) ? withNext(tokens, list, preposition, actorNamed) : [];
}

/** Whether a list names somebody; of a list with somebody who has no record, the first must be a name. */
export function isSomebody(
  tokens: readonly Token[],
  from: number,
  list: Addressees | NotUnderstood,
): list is Addressees {
  if ("failed" in list || list.actors.length === 0) return false;
  return list.unknown.length === 0 || namesAfter(tokens, from);
}

/** Those named, and those of a second "and for Y to" or "and of Y doing". */
function withNext(
  tokens: readonly Token[],
  { actors, next }: Addressees,
  preposition: string,
  actorNamed: ActorNamed,
): string[] {
  const others = tokens.flatMap(({ text }, at) => {
    if (at <= next || text !== "and" || tokens[at + 1]?.text !== preposition) return [];
    const list = readAddressees(tokens, at + 2, "any", actorNamed);
    return isSomebody(tokens, at + 2, list) && isDoing(tokens, list.next, "need") ? list.actors : [];
  });
  return [...actors, ...others];
}

/** Whether the words after a name say that it acts: "Member States making", "Member States to". */
function isDoing(tokens: readonly Token[], next: number, noun: string): boolean {
  // "the importance of all States, including X, taking steps"
  const isAfterAside = tokens[next]?.kind === "comma" && /[a-z]ing$/.test(tokens[next + 1]?.text ?? "");
  const word = tokens[isAfterAside ? next + 1 : next]?.text;
  if (word === undefined) return owed.test(noun);
  if (word === "to") return beginsAction(tokens, next);
  if (/^(?:in|for|under)$/.test(word)) return owed.test(noun);
  // "the importance for X of doing"
  return /[a-z]ing$/.test(word) || (word === "of" && /[a-z]ing$/.test(tokens[next + 1]?.text ?? ""));
}

/** "cooperation between X and Y", close after "the importance of"; undefined when nobody is joined. */
function togetherIn(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] | undefined {
  for (let at = from; at < tokens.length && at < from + 16; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || !/^(?:between|among)$/.test(token.text)) continue;
    if (!tokens.slice(from, at).some(({ text }) => joining.test(text))) return undefined;
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    return "failed" in list ? undefined : list.actors;
  }
  return undefined;
}

/** Words after which "by X" says who does harm, or what is spoken of. */
const harm =
  /^(?:from|against|violence|attacks?|abuses?|violations?|acts|threats?|that|which|who|including|resolutions?|reports?)$/;

/** "the need for full implementation by X", "a constructive approach on the part of X", "the participation of X". */
function agentIn(tokens: readonly Token[], from: number, actorNamed: ActorNamed): string[] {
  if (!/^(?:of|for)$/.test(tokens[from]?.text ?? "")) return [];
  let isDeed = false;
  for (let at = from + 1; at < tokens.length && at < from + 24; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (harm.test(text) || tokens[at]?.kind === "comma" || beginsAction(tokens, at)) return [];
    if (at === from + 1 && /[a-z]ing$/.test(text)) return [];
    const last = tokens[at - 1];
    const isPart = text === "of" && last?.text === "part" && tokens[at - 3]?.text === "on";
    const isBy = text === "by" && last !== undefined && !isParticiple(last);
    const isTaking = text === "of" && taking.test(last?.text ?? "");
    isDeed ||= doing.test(text) || fulfilling.test(text);
    if (!isDeed || !(isPart || isBy || isTaking)) continue;
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    return isSomebody(tokens, at + 1, list) ? list.actors : [];
  }
  return [];
}
