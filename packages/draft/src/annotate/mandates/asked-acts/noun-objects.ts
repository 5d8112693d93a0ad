import { anyOf } from "../../../any-of.ts";
import type { Run } from "../../../block.ts";
import { readAddressees } from "../addressees/addressees.ts";
import { beginsAction } from "../addressees/infinitives.ts";
import { isClause, isJoint } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import { words } from "../addressees/word-lists.ts";
import type { Asked } from "../asked.ts";
import type { Token } from "../tokens.ts";
import { withOthers } from "./cooperation-again.ts";
import { doing, having, joining } from "./nouns-of-doing.ts";

/** Verbs that are always followed by somebody. */
const askingSomebody = words("call-upon call-on appeal remind warn direct instruct implore");

/** Nouns that say what is done: "development", "participation", "follow-up". */
const abstract = new RegExp(
  `^(?:${anyOf(
    `[a-z-]*[a-z](?:ment|tion|sion|ance|ence|ing)s? follow-up use exchanges? efforts? endeavours advocacy
    dialogue support access respect steps measures progress work return release end partnerships? stud(?:y|ies)
    research actions? activities initiatives approval renewal removal withdrawal transparency synerg(?:y|ies)
    linkages? momentum emphasis focus responses? adherence increase update review`,
  )})$`,
);
/** Nouns of that form for somebody who can be asked. */
const bodies = new RegExp(
  `(?:${anyOf(
    `organi[sz]ation institution administration commission delegation association mission federation corporation
    population opposition coalition foundation government parliament department generation being management
    agenc(?:y|ie)`,
  )})s?$`,
);
/** Those of them that also end what is asked for before a comma. */
const things = words("initiatives efforts measures steps actions activities progress cooperation dialogue");
const prepositions = words(
  "of in to on for between with by among at that which from towards through within into regarding concerning where",
);

/** Whether what is asked for begins with such a noun and a preposition: "the full and equal participation of". */
export function isNounObject(tokens: readonly Token[], start: number, verb: string): boolean {
  if (askingSomebody.has(verb)) return false;
  for (let at = start; at < tokens.length && at < start + 16; at += 1) {
    const [noun, next] = [tokens[at], tokens[at + 1]];
    if (noun?.kind === "name" || noun?.text === "those" || prepositions.has(noun?.text ?? "")) return false;
    // "institutions dealing with lamps" are somebody.
    const describes =
      /ing$/.test(noun?.text ?? "") && /[^s]s$/.test(tokens[at - 1]?.text ?? "") && at > start;
    if (describes && next?.text !== "of" && prepositions.has(next?.text ?? "")) return false;
    const isLast =
      next === undefined || (next.kind === "word" && prepositions.has(next.text)) || isParticiple(next);
    // "the opening up of"
    if (next?.text === "up" && /ing$/.test(noun?.text ?? "") && tokens[at + 2]?.text === "of") return true;
    // "all relevant initiatives, including those of X"
    if (next?.kind === "comma" && things.has(noun?.text ?? "")) return true;
    if (isLast && abstract.test(noun?.text ?? "") && !bodies.test(noun?.text ?? "")) return true;
  }
  return false;
}

/**
 * Whether words without "to" and a verb name a thing: "urges their early ratification". Verbs that ask somebody are never
 * followed by a thing.
 */
export function canBeThing(tokens: readonly Token[], start: number, verb: string): boolean {
  return !askingSomebody.has(verb) && !tokens.some((_, at) => at >= start && beginsAction(tokens, at));
}

/** Words that name what is between two, and no work of theirs: "dialogue on the border between X and Y". */
const namesWhatIsBetween = new RegExp(
  `^(?:${anyOf(
    `at agreed signed reached concluded borders? boundar(?:y|ies) frontiers? areas? lines? nexus relationships?
    interlinkages? balance differences? gaps? distinction disputes? conflicts? agreements? arrangements?
    hostilities fighting tensions? violence clashes`,
  )})$`,
);

/** What those do to whom a thing is given, and who do not make it. */
const reading = /^(?:review|consideration|examination|approval|adoption|endorsement|discussion|inspection)$/;

/** "experts from X": people who come from X, which is not asked itself. */
const people =
  /^(?:experts|crews|candidates|participants|people|persons|women|staff|scientists|students|representatives|specialists|professionals|delegates|youth)$/;

/** In how many words of what is asked those who act are looked for. */
const longest = 150;

/** "increased cooperation between X and Y", "the continued efforts of X", "the keeping of lamps by X". */
export function nounAsked(
  tokens: readonly Token[],
  start: number,
  verb: string,
  actorNamed: ActorNamed,
): Asked {
  const action = (
    /^(?:the|an?|its|their)$/.test(tokens[start]?.text ?? "") ? tokens[start + 1] : tokens[start]
  )?.start;
  const owner = ownerOf(tokens, start);
  if (owner) return { actors: [...owner.actors], unknown: [], action };
  const joint = tokens.findIndex(({ text }, at) => at >= start && joining.test(text));
  const end = Math.min(tokens.length, start + longest);
  const purpose = purposeOf(tokens, start);
  for (let at = start + 1; at < end && tokens[at]?.text !== ";" && !tellsFact(tokens, at); at += 1) {
    const isJoined = joint !== -1 && joint < at;
    if (tokens[at]?.text === "of" && at > purpose) continue;
    if (!leadsToAgent(tokens, start, at, verb, isJoined)) continue;
    const list = readAddressees(tokens, at + 1, "any", actorNamed);
    if ("failed" in list) return { actors: [], unknown: [], failed: list.failed, action };
    // "between States, keepers of lamps and WLO", "by WLO, WBA, keepers of lamps and": the list goes on with somebody who
    // is no name.
    const [comma, others] = [tokens[list.next], tokens[list.next + 1]];
    const isHalf =
      comma?.text === "," && !tokens.slice(at, list.next).some((_, index) => isJoint(tokens, at + index));
    const mustGoOn = /^(?:between|among)$/.test(tokens[at]?.text ?? "") || list.actors.length > 1;
    if (isHalf && others && mustGoOn && !isClause(tokens, list.next + 1))
      return { actors: list.actors, unknown: [], failed: others, action };
    const isAgent =
      tokens[at]?.text === "by" || (tokens[at]?.text === "of" && !having.test(tokens[at - 1]?.text ?? ""));
    // "the participation of local communities": people who have no name of their own take part, and are not asked.
    const isName = tokens.slice(at, list.next).some(({ kind }) => kind === "name");
    if (tokens[at]?.text === "of" && having.test(tokens[at - 1]?.text ?? "") && !isName) continue;
    const isBetween = /^(?:between|among)$/.test(tokens[at]?.text ?? "");
    if (list.actors.length > 0)
      return isBetween
        ? withOthers(tokens, list, action, actorNamed)
        : { actors: list.actors, unknown: list.unknown, action };
    const isSomebody = list.unknown.every((run) => canAct(tokens, run));
    if (isAgent && isSomebody && list.unknown.length > 0)
      return { actors: [], unknown: list.unknown, action };
  }
  return { actors: [], unknown: [], action };
}

/** "the fair, which is part of the efforts of X": the clause tells a fact, and asks nothing. */
function tellsFact(tokens: readonly Token[], at: number): boolean {
  const [which, is, next] = tokens.slice(at, at + 3);
  return which?.text === "which" && /^(?:is|are)$/.test(is?.text ?? "") && next?.text !== "to";
}

/** Where a purpose begins, in which somebody is helped or meant and not asked: "in order to give support of". */
function purposeOf(tokens: readonly Token[], start: number): number {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > start &&
      ((/^(?:order|as)$/.test(text) && tokens[index + 1]?.text === "to") ||
        (text === "view" && tokens[index - 1]?.text === "a")),
  );
  return at === -1 ? tokens.length : at;
}

/** Whether words can be somebody: "keepers", "the fleet"; not "by counting lamps", "by sex", "by mutual agreement". */
function canAct(tokens: readonly Token[], { start, end }: Run): boolean {
  const first = tokens.findIndex((token) => token.start === start);
  if (/ing$/.test(tokens[first]?.text ?? "") && tokens[first + 1]?.kind === "name") return false;
  const said = tokens.slice(first).filter((token) => token.end <= end);
  const preposition = said.findIndex(({ text }, at) => at > 0 && prepositions.has(text));
  const last = said[(preposition === -1 ? said.length : preposition) - 1];
  const hasArticle = /^(?:the|its|an?)$/.test(tokens[first - 1]?.text ?? "");
  return hasArticle || last?.kind === "name" || /[^s]s$|^\p{Lu}/u.test(last?.printed ?? "");
}

/** Whether those who act follow a word: "by", or "of" after "efforts", or "between" after "cooperation". */
function leadsToAgent(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: string,
  isJoined: boolean,
): boolean {
  const [last, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "word") return false;
  if (token.text === "of")
    return doing.test(last?.text ?? "") && verb !== "call-for" && !saysWithWhom(tokens, at - 1);
  if (token.text === "between" || token.text === "among")
    return isJoined && !namesWhatIsBetween.test(last?.text ?? "");
  if (token.text === "from")
    return at < start + 8 && last?.kind === "word" && !isParticiple(last) && !people.test(last.text);
  if (token.text !== "by" || isReadingBy(tokens, start, at)) return false;
  // "the treaty introduced by Amberland" asks others; "measures to be taken by Amberland" asks Amberland.
  // "by", "by, inter alia,", "held captive by", "made available by"
  const isCompleted = /^(?:held|made|put|taken|kept|set)$/.test(tokens[at - 2]?.text ?? "");
  const before = last?.text === "alia" ? at - 3 : isCompleted ? at - 2 : at - 1;
  const participle = tokens[before];
  const isOwnWork =
    /^(?:made|undertaken|exerted)$/.test(participle?.text ?? "") &&
    tokens.slice(Math.max(start, before - 4), before).some(({ text }) => doing.test(text));
  if (isOwnWork) return true;
  return !participle || !isParticiple(participle) || /^be(?:ing)?$/.test(tokens[before - 1]?.text ?? "");
}

/** "a list for review by X": X only reads what others make. "the need for review by X" asks X. */
function isReadingBy(tokens: readonly Token[], start: number, by: number): boolean {
  if (!reading.test(tokens[by - 1]?.text ?? "")) return false;
  const lead = tokens.slice(Math.max(start, by - 6), by - 1).findLastIndex(({ text }) => text === "for");
  const at = Math.max(start, by - 6) + lead;
  const between = tokens.slice(at + 1, by - 1);
  return (
    lead !== -1 &&
    !/^(?:need|call|calls|request|requests|appeal|appeals)$/.test(tokens[at - 1]?.text ?? "") &&
    between.every(({ text }) =>
      /^(?:and|or|its|the|their)$|(?:[ai]l|[a-z]er|ible|able|ion|ent|iew)$/.test(text),
    )
  );
}

/** "with the broad participation of X", "in support of X": the noun says with whom or for whom it is done. */
function saysWithWhom(tokens: readonly Token[], noun: number): boolean {
  if (tokens[noun]?.text === "support" && tokens[noun - 1]?.text === "in") return true;
  const before = tokens.slice(Math.max(0, noun - 4), noun);
  const preposition = before.findLastIndex(({ text }) => prepositions.has(text));
  return /^(?:with|through)$/.test(before[preposition]?.text ?? "");
}

export function isParticiple({ kind, text }: Token): boolean {
  return (
    kind === "word" &&
    /(?:[a-z]ed|made|held|given|taken|set|put|led|drawn|shown|undertaken|borne|written)$/.test(text)
  );
}

/** "the Agency’s efforts to count lamps". */
function ownerOf(tokens: readonly Token[], start: number): Token | undefined {
  const at = tokens.findIndex(({ kind }, index) => index >= start && kind !== "word");
  const isOwner =
    tokens[at]?.kind === "name" && at < start + 6 && /^[’'](?:s$|$)/.test(tokens[at + 1]?.text ?? "");
  const isDoing = tokens.slice(at + 2, at + 6).some(({ text }) => doing.test(text));
  return isOwner && isDoing ? tokens[at] : undefined;
}
