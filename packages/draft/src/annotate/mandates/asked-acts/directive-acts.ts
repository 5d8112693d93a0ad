import { type Addressees, type NotUnderstood, readAddressees } from "../addressees/addressees.ts";
import { beginsAction, endsSubject, modals } from "../addressees/infinitives.ts";
import { isClause } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";
import { subjectAfterCondition } from "./after-conditions.ts";
import { clauseAsked } from "./asked-clauses.ts";
import { afterAside, afterLeadingClause } from "./leading-clauses.ts";
import { canBeThing, isNounObject, nounAsked } from "./noun-objects.ts";
import { withoutThings } from "./things.ts";

const nowhere: Asked = { actors: [], unknown: [], action: undefined };

/**
 * Reads the words after an act that asks: "the Council to …", "that States …", "increased cooperation between …".
 *
 * @param isJoined whether the next act asks as well, and may say what is to be done: "Calls upon X, and invites Y, to …"
 */
export function readAsked(
  tokens: readonly Token[],
  verb: string,
  isJoined: boolean,
  actorNamed: ActorNamed,
): Asked {
  // "Calls for ensuring access": what is asked for is done, and nobody is asked before it.
  if (verb === "call-for" && /^[a-z]+ing$/.test(tokens[0]?.text ?? "") && isClause(tokens, 0))
    return nounAsked(tokens, 0, verb, actorNamed);
  const start = afterOthers(tokens, verb) ?? openingEnd(tokens);
  const first = tokens[start];
  if (!first) return nowhere;
  // "and encourages them:" says only who is asked; the items below say for what.
  if (first.text === "them" && start === tokens.length - 1)
    return { ...nowhere, unknown: [{ start: first.start, end: first.end }] };
  if (first.text === "that")
    return withoutThings(
      tokens,
      start + 1,
      clauseAsked(tokens, subjectAfterCondition(tokens, start + 1, actorNamed) ?? start + 1, actorNamed),
      (from) => clauseAsked(tokens, from, actorNamed),
    );
  // "Reiterates its request in paragraph 2 of resolution 98/1 that …", "requests in the meantime that …"
  const goesOn =
    first.text === "in" && /^(?:reiterate|reaffirm|renew|request)/.test(verb)
      ? afterPointer(tokens, start, actorNamed)
      : -1;
  if (tokens[goesOn]?.text === "that") return clauseAsked(tokens, goesOn + 1, actorNamed);
  if (goesOn !== -1) return readAsked(tokens.slice(goesOn), verb, isJoined, actorNamed);
  // "Reiterates its call on the parties to …"
  if (/^(?:on|upon)$/.test(first.text) && verb.startsWith("reiterate"))
    return readAsked(tokens.slice(start + 1), "call-on", isJoined, actorNamed);
  if (first.text === "for") return readAsked(tokens.slice(start + 1), "call-for", isJoined, actorNamed);
  if (beginsAction(tokens, start)) return { ...nowhere, action: actionAt(tokens, start) };
  const bare = verb === "request" || verb === "demand" ? bareAsked(tokens, start) : undefined;
  if (bare) return bare;
  if (isNounObject(tokens, start, verb) || ownsWhatIsAsked(tokens, start))
    return nounAsked(tokens, start, verb, actorNamed);
  const isTo = first.text === "to" || (first.text === "of" && verb === "remind");
  const list = isTo
    ? readAfterTo(tokens, start + 1, actorNamed)
    : readAddressees(tokens, start, verb === "remind" ? "any" : "infinitive", actorNamed);
  const isSomebody =
    !("failed" in list) &&
    (list.actors.length > 0 || (verb === "call-for" && asksAll(tokens, start, list.next)));
  // "Calls for the mending of every lamp by Member States"; without "by" nobody is asked by name.
  const isThing =
    (verb === "call-for" && !(isSomebody && beginsAction(tokens, list.next))) ||
    (!isSomebody && !(isJoined && isShortList(tokens)) && !isTo && canBeThing(tokens, start, verb));
  if (isThing) return nounAsked(tokens, start, verb, actorNamed);
  if ("failed" in list) return withAction(tokens, list);
  const understood = { actors: list.actors, unknown: list.unknown };
  // "Reminds all concerned to count lamps": words of which none is a name.
  if (list.actors.length + list.unknown.length === 0 && list.next > start && beginsAction(tokens, list.next))
    understood.unknown = [{ start: first.start, end: tokens[list.next - 1]?.end ?? first.end }];
  if (list.next >= tokens.length) return { ...understood, action: undefined };
  if (beginsAction(tokens, list.next)) return { ...understood, action: actionAt(tokens, list.next) };
  const late = actionAfterAside(tokens, list.next);
  if (late !== undefined) return { ...understood, action: actionAt(tokens, late) };
  // "Recommends to the Assembly the adoption", "Reminds States of their obligations".
  const said = list.next + (tokens[list.next]?.kind === "comma" ? 1 : 0);
  const isOf =
    verb === "remind" ? /^(?:of|that)$/.test(tokens[said]?.text ?? "") : isTo && beginsClause(tokens, said);
  const following = said + (isOf ? 1 : 0);
  const next = following + (tokens[following]?.kind === "comma" ? 1 : 0);
  const after = tokens[next];
  if (isTo || isOf)
    return { ...understood, action: (articles.test(after?.text ?? "") ? tokens[next + 1] : after)?.start };
  return { ...nowhere, ...(after && { failed: after }), action: undefined };
}

/** "Reiterates its request, and that of the Union, for X to": the word after what others have asked as well. */
function afterOthers(tokens: readonly Token[], verb: string): number | undefined {
  const isOthers = [",", "and", "that", "of"].every((text, at) => tokens[at]?.text === text);
  const close = tokens.findIndex(({ text }, at) => at > 3 && text === ",");
  return verb.startsWith("reiterate") && isOthers && close !== -1 ? close + 1 : undefined;
}

/**
 * "that" or "for" after words that say where the organ has asked before: "in paragraph 2 of resolution 98/1 (2045), that",
 * "in resolution 98 (2045) for Member States to".
 */
function afterPointer(tokens: readonly Token[], start: number, actorNamed: ActorNamed): number {
  if (!/^(?:paragraphs?|resolutions?|its|the)$/.test(tokens[start + 1]?.text ?? "")) return -1;
  const near = tokens.slice(0, start + 24);
  const that = near.findIndex(({ text }, at) => at > start && text === "that");
  const isBefore = that !== -1 && !near.slice(start, that).some((_, at) => beginsAction(tokens, start + at));
  if (isBefore) return that;
  // The pointer itself may hold a "for": "in the context of preparations for the Conference".
  return near.findIndex(
    ({ text }, at) =>
      at > start &&
      text === "for" &&
      /[0-9]\)?$/.test(tokens[at - 1]?.text ?? "") &&
      asksAt(tokens, at + 1, actorNamed),
  );
}

/** Whether somebody with "to" is asked from here on: "Member States to count lamps". */
function asksAt(tokens: readonly Token[], at: number, actorNamed: ActorNamed): boolean {
  const list = readAddressees(tokens, at, "infinitive", actorNamed);
  return !("failed" in list) && list.next > at && beginsAction(tokens, list.next);
}

/** Where an action begins after words that say more of those who are asked: "States in arrears with payments to pay", "X in particular to". */
function actionAfterAside(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.text !== "in") return undefined;
  const at = tokens.findIndex(
    ({ kind }, index) => index > from && (kind === "comma" || beginsAction(tokens, index)),
  );
  return at !== -1 && beginsAction(tokens, at) ? at : undefined;
}

/** Verbs that are nouns as well: "the United Nations support to". */
const verbsAndNouns =
  /^(?:contact|direct|draw|end|exercise|focus|halt|hold|increase|issue|lift|look|open|place|release|report|respect|return|review|set|share|show|stop|support|transfer|update|use|work)$/;

/** "Requests the Secretary-General submit a report", "Demands the Mission cease to": some documents leave out the "to". Somebody with a name is asked. */
function bareAsked(tokens: readonly Token[], start: number): Asked | undefined {
  const at = tokens[start]?.text.toLowerCase() === "the" ? start + 1 : start;
  const [name, verb, next] = tokens.slice(at, at + 3);
  if (name?.kind !== "name" || !verb || !next || modals.has(verb.text) || !endsSubject(tokens, at + 1))
    return undefined;
  const isVerb =
    !verbsAndNouns.test(verb.text) ||
    /^(?:the|an?|its|his|her|their|all|any|this|these|each)$/.test(next.text);
  const isReport = verb.text === "report" && next.text === "to";
  return isVerb || isReport
    ? { actors: [...(name.actors ?? [])], unknown: [], action: verb.start }
    : undefined;
}

/** Whether words without a known name can be those who are asked, when the next act says for what: "Urges donors and invites …". */
export function isShortList(tokens: readonly Token[]): boolean {
  return tokens.length <= 6;
}

/** "Appeals to X and Y to count lamps", "Recommends to X the counting of lamps". */
function readAfterTo(
  tokens: readonly Token[],
  from: number,
  actorNamed: ActorNamed,
): Addressees | NotUnderstood {
  const list = readAddressees(tokens, from, "infinitive", actorNamed);
  const short = readAddressees(tokens, from, "any", actorNamed);
  // "Recommends to X that Y be admitted to membership"
  if (!("failed" in short) && beginsClause(tokens, short.next)) return short;
  const isWhole = !("failed" in list) && list.next < tokens.length;
  return isWhole ? list : short;
}

/** "that Y be admitted", and not "that have not yet done so", which says more of those who are asked. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return (
    tokens[at]?.text === "that" && !/^(?:have|has|had|are|were|is|was|do|did|can|may|wish|seek|,)$/.test(next)
  );
}

const articles = /^(?:the|an?|its|their)$/;

/** What is asked may be clear where the one who is asked is not. */
function withAction(tokens: readonly Token[], { actors, failed }: NotUnderstood): Asked {
  const to = tokens.findIndex(({ start }, index) => start >= failed.start && beginsAction(tokens, index));
  return { actors, unknown: [], failed, action: to === -1 ? undefined : actionAt(tokens, to) };
}

/** "Calls for all parties to count lamps"; "calls for the lamps to be counted" asks nobody by name. */
function asksAll(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens[start]?.text === "all" && beginsAction(tokens, end) && tokens[end + 1]?.text !== "be";
}

/** "the Agency’s efforts": the name of one who does what is asked; "the Agency’s partners to mend lamps" asks others. */
function ownsWhatIsAsked(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex(({ kind }, index) => index >= start && kind !== "word");
  const asksOthers = tokens.some(
    (_, index) => index >= start && index < at + 10 && beginsAction(tokens, index),
  );
  return tokens[at]?.kind === "name" && /^[’'](?:s$|$)/.test(tokens[at + 1]?.text ?? "") && !asksOthers;
}

/** Where an action begins: after its "to", or with "not to"; after "to, inter alia,". Undefined when nothing follows. */
function actionAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text === "not") return tokens[at - 1]?.start;
  return tokens[afterAside(tokens, at + 1)]?.start;
}

/** The first word, or the one after a clause: "Encouraging in this context, the parties to …", "Requests, as before, that …". */
function openingEnd(tokens: readonly Token[]): number {
  const isInThis =
    /^(?:in|to)$/.test(tokens[0]?.text ?? "") &&
    /^(?:this|that)$/.test(tokens[1]?.text ?? "") &&
    tokens[3]?.text === ",";
  if (isInThis) return 4;
  return afterLeadingClause(
    tokens,
    (first) =>
      (isClause(tokens, first) || /^(?:made|contained)$/.test(tokens[first]?.text ?? "")) &&
      !beginsAction(tokens, first),
  );
}
