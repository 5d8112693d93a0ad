import { type Addressees, readAddressees } from "../addressees/addressees.ts";
import { beginsAction, endsSubject } from "../addressees/infinitives.ts";
import { isClause, namesAfter } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";

/** What the same act asks of others: "requests WLO to count lamps, and Member States to mend them". */
export interface FurtherAsking {
  /** Where the words that join it to what comes before begin: a UTF-16 offset. */
  joint: number;
  asked: Asked;
}

/** Verbs with an object that does something: "to support WLO, and Member States to mend lamps" asks one only. */
const causing =
  /^(?:allow|assist|call|enable|encourage|engage|empower|help|invite|mobilize|permit|request|support|urge|work|cooperate|collaborate|coordinate|liaise|consult)$/;

/**
 * Reads those whom an act asks after its first action, for something of their own. At least one of them must have a record,
 * because "and further chances to mend lamps" names nobody; those who have none are left for a person to add.
 *
 * @param readClause reads who must do what after "that"
 * @param verb the verb of the act: after "calls upon" those who are asked next begin with "and upon", after "calls for" with "and for"
 */
export function furtherAskings(
  tokens: readonly Token[],
  first: Asked,
  actorNamed: ActorNamed,
  readClause: (from: number) => Asked,
  verb: string,
): FurtherAsking[] {
  const action = tokens.findIndex(({ start }) => start === first.action);
  if (action < 1 || first.failed) return [];
  const isCall = /^call-(?:up)?on$/.test(verb);
  const isInfinitive = tokens[action - 1]?.text === "to";
  const further: FurtherAsking[] = [];
  for (let at = action + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "and") continue;
    const asked =
      (verb === "call-for" ? calledForAfter(tokens, at, actorNamed) : undefined) ??
      (isCall && isInfinitive ? calledAfter(tokens, at, actorNamed) : undefined) ??
      (isInfinitive
        ? infinitiveAfter(tokens, action, at, actorNamed)
        : clauseAfter(tokens, action, at, actorNamed, readClause));
    if (asked?.action === undefined || asked.failed) continue;
    const isAfterComma = tokens[at - 1]?.kind === "comma";
    further.push({ joint: tokens[isAfterComma ? at - 1 : at]?.start ?? asked.action, asked });
  }
  return further;
}

/** "…, and Member States to mend them", "…, and upon Member States to mend them". */
function infinitiveAfter(
  tokens: readonly Token[],
  action: number,
  and: number,
  actorNamed: ActorNamed,
): Asked | undefined {
  // After a name the list of those named before may go on: "with WLO, WBA, and Member States to mend lamps". The parties to
  // another treaty do not go on with "fully implement the Agreement".
  const areParties = /^(?:States )?[Pp]arties to\b/.test(tokens[and + 1]?.printed ?? "");
  const mayGoOn =
    tokens[and - 1]?.text === ","
      ? tokens[and - 2]?.kind === "name"
      : !(endsAction(tokens[and - 1]?.text ?? "") && namesAfter(tokens, and + 1));
  if (mayGoOn && !areParties) return undefined;
  const isObject = tokens.slice(action, and).some(({ text }) => causing.test(text));
  const from = and + (/^(?:on|upon)$/.test(tokens[and + 1]?.text ?? "") ? 2 : 1);
  const list =
    isObject || isClause(tokens, from) ? undefined : somebodyAt(tokens, from, "infinitive", actorNamed);
  // "…, and teaching keepers and Member States to mend lamps" goes on with what the first must do.
  const isDoing = /ing$/.test(tokens[from]?.text ?? "") && list !== undefined && list.unknown.length > 0;
  // "…, and WLO in all its work, and to mend lamps" goes on with what the first must do.
  const isOwn = list && beginsAction(tokens, list.next) && tokens[list.next - 1]?.text !== "and";
  if (!isOwn || isDoing) return undefined;
  return { actors: list.actors, unknown: list.unknown, action: tokens[list.next + 1]?.start };
}

/** "Calls upon keepers to count lamps and upon the crews of ships to mend them": without a comma, or with one. */
function calledAfter(tokens: readonly Token[], and: number, actorNamed: ActorNamed): Asked | undefined {
  const preposition = tokens[and + 1]?.text ?? "";
  if (!/^(?:on|upon)$/.test(preposition)) return undefined;
  const list = readAddressees(tokens, and + 2, "infinitive", actorNamed);
  if ("failed" in list) return undefined;
  // "and on that basis to mend them", "and upon request to mend them"
  const isSomebody =
    list.actors.length > 0
      ? preposition === "upon" || list.unknown.length === 0
      : preposition === "upon" &&
        list.unknown.length > 0 &&
        /^(?:the|all)$/.test(tokens[and + 2]?.text ?? "");
  if (!isSomebody) return undefined;
  const isOwn = list.next <= and + longest && list.next < tokens.length && beginsAction(tokens, list.next);
  return isOwn
    ? { actors: list.actors, unknown: list.unknown, action: tokens[list.next + 1]?.start }
    : undefined;
}

/** "Calls for an end of fog, and for all keepers to count lamps": those who have a record, and nobody else. */
function calledForAfter(tokens: readonly Token[], and: number, actorNamed: ActorNamed): Asked | undefined {
  if (tokens[and + 1]?.text !== "for") return undefined;
  const list = somebodyAt(tokens, and + 2, "infinitive", actorNamed);
  return list?.unknown.length === 0 && beginsAction(tokens, list.next)
    ? { actors: list.actors, unknown: [], action: tokens[list.next + 1]?.start }
    : undefined;
}

/** Words at the end of an action, after which no noun goes on: "as soon as possible", "in this regard", "effectively". */
function endsAction(word: string): boolean {
  return /^(?:possible|regard|[a-z]{3,}ly)$/.test(word);
}

/** "… and that Member States mend them"; after "ensure that" such a clause belongs to what is ensured. */
function clauseAfter(
  tokens: readonly Token[],
  action: number,
  and: number,
  actorNamed: ActorNamed,
  readClause: (from: number) => Asked,
): Asked | undefined {
  if (tokens[and + 1]?.text !== "that") return undefined;
  const list = somebodyAt(tokens, and + 2, "verb", actorNamed);
  if (!list || !endsSubject(tokens, list.next)) return undefined;
  const isInside = tokens.slice(action, and).some(({ text }) => text === "that");
  return isInside && tokens[list.next]?.text !== "shall" ? undefined : readClause(and + 2);
}

const longest = 30;

/** A list of those who are asked, up to an action or a verb; undefined when it names nobody who has a record. */
function somebodyAt(
  tokens: readonly Token[],
  from: number,
  end: "infinitive" | "verb",
  actorNamed: ActorNamed,
): Addressees | undefined {
  const list = readAddressees(tokens, from, end, actorNamed);
  if ("failed" in list || list.actors.length === 0) return undefined;
  return list.next < tokens.length && list.next <= from + longest ? list : undefined;
}
