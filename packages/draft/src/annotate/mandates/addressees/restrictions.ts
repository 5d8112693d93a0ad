import type { Token } from "../tokens.ts";
import { type IsEnd, isJoint, jointLength, namesAfter } from "./list-clauses.ts";
import { words } from "./word-lists.ts";

/** Words after a name that restrict it: "Member States in a position to do so", "States that have not yet done so". */
const restrictions = words(
  `that which who whose in of from with concerned affected involved present on at for within under not yet without where
   active to represented responsible able willing interested particularly especially through by parties party members as
   outside before when across around among between throughout during other`,
);

/** Words that end in "-ing" or "-ed" and go on a name: "United Nations peacekeeping". */
const nouns = words(
  "monitoring reporting peacekeeping peacebuilding funding training meeting housing planning programming financing",
);

/** Whether a word after a name restricts it, so that the name is whole. */
export function restricts({ kind, text }: Token): boolean {
  return (
    kind === "word" &&
    (restrictions.has(text.toLowerCase()) || (/^[a-z-]+(?:ing|ed)$/.test(text) && !nouns.has(text)))
  );
}

/**
 * The token after words that restrict a name: the next comma, or "and" before a name. A comma inside a title goes on:
 * "States that have ratified the Covenant on Fog, Lamps and Bells".
 */
export function skipRestriction(tokens: readonly Token[], from: number, isEnd: IsEnd): number {
  const isClauseWithVerb = /^(?:that|which|who)$/.test(tokens[from]?.text ?? "");
  // The verb of the clause itself, as in "that have counted lamps", ends nothing.
  const isEndAfterVerb: IsEnd = (at) => isEnd(at) && !(isClauseWithVerb && at === from + 1);
  let at = from;
  for (let token = tokens[at]; token && !isEndAfterVerb(at); token = tokens[at]) {
    if (token.kind === "comma" && !(isClauseWithVerb && goesOnInClause(tokens, at))) break;
    if (at > from && isJoint(tokens, at) && namesAfter(tokens, at + 1) && !joinsTwo(tokens, from, at)) break;
    at = token.text === "in" ? afterPlaces(tokens, at + 1) : at + 1;
  }
  return at;
}

/** Whether a comma is inside a title, or between participles: "that have not yet signed, ratified or acceded to the Covenant". */
function goesOnInClause(tokens: readonly Token[], comma: number): boolean {
  const after = tokens[comma + 1]?.text ?? "";
  if (/^\p{Lu}/u.test(after)) return true;
  const words = tokens.slice(comma - 1, comma + 12).map(({ text }) => text);
  return participles.test(words.join(" "));
}

/** A list of participles to its end. "States which participated, interested organizations and X" has none. */
const participles =
  /^[a-z]+ed(?: , [a-z]+ed){1,4}(?: ,)? (?:or|and) [a-z]+ed(?:$| (?:,|to|in|on|at|by|for|from|with|the|its?|this|that|an?)(?: |$))/;

/** "the plan agreed between Amberland and WLO": "and" joins the two, and begins nobody else who is asked. */
function joinsTwo(tokens: readonly Token[], from: number, and: number): boolean {
  const between = tokens.findLastIndex(({ text }, at) => at >= from && at < and && text === "between");
  return between !== -1 && !tokens.some((_, at) => at > between && at < and && isJoint(tokens, at));
}

/** The token after places with "and" before the last: "entities in Amberland, Cedarland and the Fog Bay". */
function afterPlaces(tokens: readonly Token[], from: number): number {
  const first = afterPlace(tokens, from);
  return first === from ? from : (afterMorePlaces(tokens, first) ?? first);
}

function afterMorePlaces(tokens: readonly Token[], at: number): number | undefined {
  const isComma = tokens[at]?.text === ",";
  if (!isComma && jointLength(tokens, at) !== 1) return undefined;
  const next = afterPlace(tokens, at + 1);
  if (next === at + 1) return undefined;
  return isComma ? afterMorePlaces(tokens, next) : next;
}

/** The token after a place with its article, or the same token where none begins: "Amberland’s crews" are no place. */
function afterPlace(tokens: readonly Token[], from: number): number {
  const at = from + (tokens[from]?.text === "the" ? 1 : 0);
  return tokens[at]?.isPlace && !/^[’']/.test(tokens[at + 1]?.text ?? "") ? at + 1 : from;
}

/** "as set forth in the law, including the treaty": what says how those who are asked are bound, up to the action. */
export function skipRule(tokens: readonly Token[], from: number, isEnd: IsEnd): number | undefined {
  const isRule =
    tokens[from]?.text === "as" &&
    /^(?:set|laid|[a-z]+ed)$/.test(tokens[from + 1]?.text ?? "") &&
    /^(?:by|down|forth|in|out|under)$/.test(tokens[from + 2]?.text ?? "");
  if (!isRule) return undefined;
  let at = from;
  // Somebody may follow: "as set forth in the law, and WLO".
  while (!isEnd(at) && !(isJoint(tokens, at) && namesAfter(tokens, at + 1))) at += 1;
  return isEnd(at) ? at : undefined;
}
