import { months } from "@open-resolutions/symbols";
import { anyOf } from "../../../any-of.ts";
import { readAddressees } from "../addressees/addressees.ts";
import { goesOn, isClause, isPartOf, jointLength, namesAfter } from "../addressees/list-clauses.ts";
import type { ActorNamed } from "../addressees/list-units.ts";
import { determiners, words } from "../addressees/word-lists.ts";
import type { Token } from "../tokens.ts";
import { doing } from "./nouns-of-doing.ts";

/** Those whom a clause is about, and the words of the first of them. */
export interface About {
  actors: readonly string[];
  printed: string;
}

const toSomebody = words("of by between among from");
/** Nouns after which "of" and a name say where somebody else belongs: "the members of the Agency". */
const others = new RegExp(
  `^(?:${anyOf(
    `secretariats? members? representatives? bod(?:y|ies) offices? women children heads? chairs? citizens victims
    ministers? envoys? groups? committees? youth branch(?:es)? parts? several some many most one two three none`,
  )})$`,
);
const asking = /^(?:appeals?|calls?|requests?|invitations?|recommendations?)$/;
const shortOpening = 5;
const longOpening = 16;

/**
 * Those whom the words of an act are about: "the work of X", "the efforts for lamps undertaken by X, as well as the support of
 * Y". Undefined when its first names are no whole list.
 */
export function clauseAbout(tokens: readonly Token[], actorNamed: ActorNamed): About | undefined {
  const first = tokens.findIndex(({ kind }) => kind === "name");
  if (first === -1 || !leadsToName(tokens.slice(0, first))) return undefined;
  const list = withoutRepeated(tokens.slice(first));
  const read = readAddressees(list, 0, "any", actorNamed);
  if ("failed" in read || read.unknown.length > 0) return undefined;
  // "the work of X and new lamps": who or what else is named is not known.
  const next = read.next + (list[read.next]?.text === "," ? 1 : 0);
  const joint = jointLength(list, next);
  if (joint > 0 && !/^(?:its|their|his|her)$/.test(list[next + joint]?.text ?? "")) return undefined;
  const parts = partsAfterClause(list, read.next, actorNamed);
  return parts && { actors: [...new Set([...read.actors, ...parts])], printed: printedUpTo(tokens, first) };
}

/** The words up to a name, which may be "the authorities of" it. */
export function printedUpTo(tokens: readonly Token[], name: number): string {
  return tokens
    .slice(Math.max(0, name - 4), name + 1)
    .map(({ printed }) => printed)
    .join(" ");
}

const longestClause = 8;

/** "keepers working in pairs, such as X and Y": those of whom a clause has parted the list; undefined when one is not known. */
function partsAfterClause(
  list: readonly Token[],
  from: number,
  actorNamed: ActorNamed,
): readonly string[] | undefined {
  const comma = list.findIndex(({ kind }, at) => at >= from && kind !== "word");
  const isPart = list[comma]?.text === "," && comma <= from + longestClause && isPartOf(list, comma + 1);
  if (!isPart || isClause(list, comma + 1)) return [];
  if (!goesOn(list, comma + 1)) return /^(?:the|its|all)$/.test(list[comma + 3]?.text ?? "") ? undefined : [];
  const read = readAddressees(list, comma + 1, "any", actorNamed);
  return "failed" in read || read.unknown.length > 0 || read.actors.length === 0 ? undefined : read.actors;
}

/** "the work of the", "with the initiatives for lamps undertaken by a wide range of", or only an article. */
function leadsToName(opening: readonly Token[]): boolean {
  const said = withoutDate(opening);
  if (said.some(({ kind }) => kind !== "word")) return false;
  let end = said.length;
  while (end > 0 && determiners.has(said[end - 1]?.text.toLowerCase() ?? "")) end -= 1;
  const isRange =
    said[end - 1]?.text === "of" && /^(?:range|number|variety|majority)$/.test(said[end - 2]?.text ?? "");
  if (isRange) end = said.slice(0, end - 2).findLastIndex(({ text }) => toSomebody.has(text)) + 1;
  const start = said.findIndex(({ text }) => !/^(?:of|with|to|at|for|that|in|the|its|all|those)$/.test(text));
  if (start === -1 || start >= end) return true;
  const [noun, preposition] = [said[end - 2]?.text ?? "", said[end - 1]?.text ?? ""];
  if (preposition === "to" || /^(?:up)?on$/.test(preposition)) return asking.test(noun);
  if (!toSomebody.has(preposition) || others.test(noun)) return false;
  const isUndertaken = /(?:ed|made|taken|undertaken|given|done)$/.test(noun);
  return end - start <= (isUndertaken ? longOpening : shortOpening);
}

/** The words without "of 3 May 2044". */
function withoutDate(tokens: readonly Token[]): Token[] {
  const month = tokens.findIndex(({ text }) => months.includes(text));
  const isDate =
    /^[0-9]{1,2}$/.test(tokens[month - 1]?.text ?? "") && /^[0-9]{4}$/.test(tokens[month + 1]?.text ?? "");
  if (month < 2 || !isDate) return [...tokens];
  return [...tokens.slice(0, month - 2), ...tokens.slice(month + 2)];
}

/** A list without what is said again before a name: "of X and of Y", "by X, as well as for the efforts made by Y". */
function withoutRepeated(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = jointLength(tokens, at);
    kept.push(...tokens.slice(at, at + Math.max(1, length)));
    at += Math.max(1, length);
    if (length > 0) at = afterRepeated(tokens, at);
  }
  return kept;
}

function afterRepeated(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 6 && tokens[at]?.kind === "word"; at += 1) {
    if (!toSomebody.has(tokens[at]?.text ?? "") || !namesAfter(tokens, at + 1)) continue;
    const between = tokens.slice(from, at);
    return between.length === 0 || between.some(({ text }) => doing.test(text)) ? at + 1 : from;
  }
  return from;
}
