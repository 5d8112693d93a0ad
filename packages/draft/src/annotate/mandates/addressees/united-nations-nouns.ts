import type { Token } from "../tokens.ts";
import { isPartOf, jointLength } from "./list-clauses.ts";
import type { ActorNamed } from "./list-units.ts";
import { determiners, words } from "./word-lists.ts";

/** Nouns for parts of the United Nations that are said without it when another noun of the list has it. */
const parts = words(
  "agencies bodies entities organs funds programmes programs offices departments institutions missions mechanisms organizations",
);
/** Those of them that are also the name of others: "United Nations agencies and organizations". */
const doubtful = words("organizations institutions");
/** Names in such a list that have no "United Nations" of their own. */
const own = /^(?:relevant )?(?:specialized agencies|regional commissions|funds and programmes)$/;
const whole = /^(?:the )?(?:United Nations|UN)(?: (?:development )?system)?$/;
const before = /^(?:relevant )?(?:United Nations|UN) [a-z]+$/;
const after = /^(?:[a-z]+ )+of the United Nations(?: system)?$/;

/**
 * The part of the United Nations that a noun of a list means: each noun of "agencies, funds and programmes of the United
 * Nations system", of "United Nations bodies, entities and funds" and of "the United Nations system, including its agencies".
 *
 * @param named the tokens of the noun, with "of the United Nations" if it is the last
 */
export function partOfUnitedNations(
  tokens: readonly Token[],
  at: number,
  named: readonly Token[],
  actorNamed: ActorNamed,
): string | undefined {
  const [noun, ...more] = named;
  if (!noun || !parts.has(noun.text)) return undefined;
  // "bodies of the United Nations lamp machinery" are those of the machinery.
  const isWhole = isOfUnitedNations(tokens, at + 1) && more.at(-1)?.kind === "name";
  if (more.length > 0 ? !isWhole : !(isSaidAfter(tokens, at) || isSaidBefore(tokens, at))) return undefined;
  const plain = noun.text.replace(/^programs$/, "programmes");
  return actorNamed(`United Nations ${plain}`) ?? actorNamed(`${plain} of the United Nations system`);
}

function isOfUnitedNations(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]?.text === "the" ? at + 2 : at + 1;
  return tokens[at]?.text === "of" && /^United Nations(?: system)?$/.test(tokens[name]?.printed ?? "");
}

/** ", funds and programmes of the United Nations system" */
function isSaidAfter(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || isOfUnitedNations(tokens, at)) return token !== undefined;
    if (token.kind === "name" && !own.test(token.printed)) return after.test(token.printed);
    if (!isInList(tokens, at)) return false;
  }
  return false;
}

/** "United Nations agencies, funds and", "the United Nations system, including its" */
function isSaidBefore(tokens: readonly Token[], noun: number): boolean {
  let isDetermined = false;
  for (let at = noun - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    // "the United Nations and its agencies, funds and"
    if (whole.test(token?.printed ?? "") && jointLength(tokens, at + 1) > 0 && tokens[at + 2]?.text === "its")
      return true;
    if (token?.kind === "name" && !own.test(token.printed))
      return before.test(token.printed) && !isDetermined && !isDoubtful(tokens, noun);
    // "United Nations entities and agencies" are no name together.
    if (token?.text === "Nations" && tokens[at - 1]?.text === "United")
      return !isDetermined && !isDoubtful(tokens, noun);
    const name = tokens[at - 2];
    if (isPartOf(tokens, at) && tokens[at - 1]?.text === "," && name?.kind === "name")
      return whole.test(name.printed);
    if (!isInList(tokens, at)) return false;
    isDetermined ||= token?.kind === "word" && !parts.has(token.text) && jointLength(tokens, at) === 0;
  }
  return false;
}

/** "United Nations agencies, organizations and crews" may be those of others; "agencies and organizations" share the name. */
function isDoubtful(tokens: readonly Token[], noun: number): boolean {
  if (!doubtful.has(tokens[noun]?.text ?? "") || jointLength(tokens, noun - 1) > 0) return false;
  const next = noun + 1 + (jointLength(tokens, noun + 1) || 1);
  return !parts.has(tokens[next]?.text ?? "");
}

function isInList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return token?.text !== ";";
  return parts.has(token.text) || determiners.has(token.text) || jointLength(tokens, at) > 0;
}
