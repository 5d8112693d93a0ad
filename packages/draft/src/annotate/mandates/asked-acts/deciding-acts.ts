import { anyOf } from "../../../any-of.ts";
import { readAddressees } from "../addressees/addressees.ts";
import { modals } from "../addressees/infinitives.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";
import { subjectAfterCondition } from "./after-conditions.ts";
import { clauseAsked } from "./asked-clauses.ts";
import { extendable } from "./decisions.ts";
import { readAsked } from "./directive-acts.ts";
import { isNounObject } from "./noun-objects.ts";

/** What an organ can decide to do later; the rest is done by the decision itself. */
const later = new RegExp(
  String.raw`^(?:[a-z]+ly )?(?:${anyOf(
    `include inscribe place retain keep continue resume convene hold consider review undertake examine address
    extend renew prolong revert conduct organize devote assess evaluate appoint request revisit hear discuss
    mark dedicate begin start commence launch`,
  )}|take up|follow up)\b`,
  "i",
);

/** What an organ extends to somebody without any decision. */
const feelings = new RegExp(
  `^(?:(?:and|most|very|deep|deepest|sincere|warm|heartfelt|profound|full) ){0,4}(?:${anyOf(
    "thanks appreciation gratitude condolences sympathy congratulations welcome invitation support solidarity",
  )})(?:$| )`,
);

/**
 * Who must do what after a decision: "Decides that the Mission shall …", "Authorizes the Mission to …", and the organ
 * itself in "Decides to include in its agenda …". Undefined when the decision asks nobody for anything.
 */
export function decidedIn(
  tokens: readonly Token[],
  verb: string,
  text: string,
  speaking: string,
  actorNamed: ActorNamed,
): Asked | undefined {
  const start = tokens.findIndex(({ kind }) => kind !== "comma");
  const first = tokens[start];
  if (!first) return undefined;
  if (verb === "authorize") {
    const list = readAddressees(tokens, start, "infinitive", actorNamed);
    if ("failed" in list || list.next >= tokens.length) return undefined;
    // "Authorizes States bordering the bay to …" asks a class without a record; "authorizes the use of force to …" nobody.
    const whom = Math.max(
      start,
      tokens.findIndex((token) => token.start === list.unknown[0]?.start),
    );
    const isSomebody =
      list.actors.length > 0 || !(isNounObject(tokens, start, verb) || isNounObject(tokens, whom, verb));
    if (!isSomebody || list.actors.length + list.unknown.length === 0) return undefined;
    // "Decides to authorize States to, and that all States shall, upon discovery of lamps, seize …"
    const isAndThat =
      tokens
        .slice(list.next + 1, list.next + 4)
        .map(({ text }) => text)
        .join(" ") === ", and that";
    if (isAndThat) return clauseAsked(tokens, list.next + 4, actorNamed);
    return { actors: list.actors, unknown: list.unknown, action: tokens[list.next + 1]?.start };
  }
  if (verb === "extend") {
    const object = tokens[start + (/^(?:the|its|an?)$/.test(first.text) ? 1 : 0)];
    // "Extends its deepest condolences to the keepers"
    if (!object || feelings.test(text.slice(object.start, object.start + 60))) return undefined;
    return { actors: [speaking], unknown: [], action: first.text === "the" ? object.start : first.start };
  }
  if (verb !== "decide" && verb !== "resolve" && verb !== "agree") return undefined;
  const that = clauseStart(tokens, start, "that");
  if (that !== undefined) {
    const subject = subjectAfterCondition(tokens, that + 1, actorNamed) ?? afterAsides(tokens, that + 1);
    const extended = extendedIn(tokens, subject);
    if (extended) return { actors: [speaking], unknown: [], action: extended.start };
    const asked = byItself(clauseAsked(tokens, subject, actorNamed), text, speaking);
    const isSomebody =
      asked.actors.length > 0 || asked.unknown.some(({ start, end }) => !things.test(text.slice(start, end)));
    if (isSomebody && (isRequired(tokens, asked) || isSaidBelow(tokens))) return asked;
    // "Decides that the seat shall be at sea and that WLO shall count lamps"
    const next = tokens.findIndex(
      ({ text: word }, at) => at > subject && word === "that" && tokens[at - 1]?.text === "and",
    );
    const isHeld =
      next !== -1 && !tokens.slice(subject, next).some(({ text: word }) => word === ";" || word === "that");
    return isHeld ? decidedIn(tokens.slice(next), verb, text, speaking, actorNamed) : undefined;
  }
  const to = clauseStart(tokens, start, "to");
  const action = to === undefined ? undefined : tokens[to + 1];
  if (action && to !== undefined && /^authori[sz]e$/.test(action.text))
    return decidedIn(tokens.slice(to + 2), "authorize", text, speaking, actorNamed);
  // "Decides to request the Court to give its opinion"
  const isAsking = action && to !== undefined && /^(?:request|invite|urge|encourage)$/.test(action.text);
  const others = isAsking ? readAsked(tokens.slice(to + 2), action.text, false, actorNamed) : undefined;
  if (others?.action !== undefined) return others;
  if (!action || !later.test(text.slice(action.start, action.start + 40))) return undefined;
  return { actors: [speaking], unknown: [], action: action.start };
}

/** Where "that" or "to" begins what is decided: at once, or after a clause between commas. */
function clauseStart(tokens: readonly Token[], start: number, word: string): number | undefined {
  for (let at = start; at < tokens.length && at < start + 40; at += 1) {
    const isStart = at === start || tokens[at - 1]?.kind === "comma";
    if (isStart && tokens[at]?.text === word) return at;
    if (
      at === start &&
      !/^(?:in|as|pursuant|on|with|by|without|also|further|for|following|until|during|from|after|at|under|upon|notwithstanding|subject|consistent|given|bearing|having|taking|acting|mindful|recalling|noting|considering|,)$/.test(
        tokens[at]?.text ?? "",
      )
    )
      return undefined;
  }
  return undefined;
}

const asideFirst =
  /^(?:in|at|for|with|as|pursuant|upon|during|following|from|until|subject|notwithstanding|without|no|prior|by|on|before|after)$/;

/**
 * Where the subject of a clause begins: after "that, in order to mend the lamps, in addition to the buoys, …" and "that at its
 * tenth session, in 2046, …".
 */
function afterAsides(tokens: readonly Token[], from: number): number {
  const isAtOnce = asideFirst.test(tokens[from]?.text ?? "");
  const comma = isAtOnce ? tokens.findIndex(({ text }, index) => index > from && text === ",") : from;
  if (comma === -1 || tokens.slice(from, comma).some(({ text }) => modals.has(text))) return from;
  let at = comma;
  while (tokens[at]?.text === "," && asideFirst.test(tokens[at + 1]?.text ?? "")) {
    const close = tokens.findIndex(({ text }, index) => index > at + 1 && text === ",");
    if (close === -1) return from;
    at = close;
  }
  return at === from && !isAtOnce ? from : at + 1;
}

/** The noun of "the mandate of the Mission shall be extended until …": the decision itself extends. */
function extendedIn(tokens: readonly Token[], subject: number): Token | undefined {
  const noun = tokens[subject + (tokens[subject]?.text === "the" ? 1 : 0)];
  if (!noun || !extendable.test(noun.text)) return undefined;
  const modal = tokens.findIndex(
    ({ text }, index) => index > subject && /^(?:shall|will|is|are)$/.test(text),
  );
  const verb = tokens
    .slice(modal + 1)
    .find(({ text, kind }) => kind !== "comma" && !/^(?:be|hereby|further|again)$/.test(text));
  return modal !== -1 && /^(?:extended|renewed|prolonged)$/.test(verb?.text ?? "") ? noun : undefined;
}

/** "Decides that it shall review": the organ itself. */
function byItself(asked: Asked, text: string, speaking: string): Asked {
  const [run, ...more] = asked.unknown;
  const isItself =
    run && more.length === 0 && asked.actors.length === 0 && text.slice(run.start, run.end) === "it";
  return isItself ? { ...asked, actors: [speaking], unknown: [] } : asked;
}

/** What somebody is, and does not do: "shall consist of", "shall take place". */
const being =
  /^(?:be|consist|comprise|apply|have|include|remain|expire|terminate|enter|constitute|mean|cover|last)$/;

/** What a decision is about, and who can do nothing: "the measures shall expire". */
const things = new RegExp(
  String.raw`^(?:${anyOf(
    `measures? provisions? terms? mandate paragraphs? subparagraphs? period sessions? requirements? procedures?
    exemptions? dates? theme costs? expenses resources funds assets work reports? priority names? contributions?
    rates? amounts? obligations? meetings? conference`,
  )})\b`,
);

/** "Decides that all States shall:" leaves to the items below what they shall do. */
function isSaidBelow(tokens: readonly Token[]): boolean {
  return modals.has(tokens.findLast(({ text }) => text !== ":")?.text ?? "");
}

/** Whether the verb of a clause says what must be done: "shall submit", "should also report". */
function isRequired(tokens: readonly Token[], { action }: Asked): boolean {
  const at = tokens.findIndex(({ start }) => start === action);
  const modal = tokens.findLastIndex(
    ({ text }, index) => index < at && /^(?:should|shall|must|will)$/.test(text),
  );
  if (modal === -1 || (modal < at - 1 && tokens[modal + 1]?.kind !== "comma")) return false;
  const said = tokens
    .slice(at, at + 4)
    .filter(({ text }) => !/^(?:also|further|continue|not|to)$/.test(text));
  const [verb, next] = [said[0]?.text ?? "", said[1]?.text ?? ""];
  const words = tokens
    .slice(at, at + 10)
    .map(({ text }) => text)
    .join(" ");
  return !being.test(verb) && !end.test(words) && !(verb === "take" && /^(?:place|effect)$/.test(next));
}

/** "cease to have effect" and "cease operating on 1 May" are an end; "cease these practices" is an action. */
const end = new RegExp(
  String.raw`^(?:(?:also|further) )?cease(?: immediately| forthwith)?(?:$| ?[,;:]| being\b| to (?:${anyOf(
    "be exist have apply function operate meet",
  )})\b|(?: operating| operations| functioning| existing| meeting| work)?(?:$| (?:${anyOf(
    "on as in at by with upon when after once unless until effective",
  )})\b))`,
);
