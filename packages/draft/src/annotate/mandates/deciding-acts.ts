import { modals, readAddressees } from "./addressees.ts";
import { type Asked, clauseAsked } from "./directive-acts.ts";
import type { Token } from "./tokens.ts";

/** What an organ can decide to do later; the rest is done by the decision itself. */
const later =
  /^(?:include|inscribe|place|retain|keep|continue|resume|convene|hold|consider|review|take up|undertake|examine|address|extend|renew|prolong|revert|conduct|organize|devote|assess|evaluate|appoint|request|revisit|hear|discuss|mark|dedicate|begin|start|commence|launch)\b/;

/**
 * Who must do what after a decision: "Decides that the Mission shall …", "Authorizes the Mission to …", and the organ
 * itself in "Decides to include in its agenda …". Undefined when the decision asks nobody for anything.
 */
export function decidedIn(
  tokens: readonly Token[],
  verb: string,
  text: string,
  speaking: string,
): Asked | undefined {
  const start = tokens.findIndex(({ kind }) => kind !== "comma");
  const first = tokens[start];
  if (!first) return undefined;
  if (verb === "authorize") {
    const list = readAddressees(tokens, start, "infinitive");
    if ("failed" in list || list.actors.length === 0 || list.next >= tokens.length) return undefined;
    return { actors: list.actors, unknown: list.unknown, action: tokens[list.next + 1]?.start };
  }
  if (verb === "extend")
    return { actors: [speaking], unknown: [], action: tokens[start + (first.text === "the" ? 1 : 0)]?.start };
  if (verb !== "decide" && verb !== "resolve" && verb !== "agree") return undefined;
  const that = clauseStart(tokens, start, "that");
  if (that !== undefined) {
    const asked = clauseAsked(tokens, that + 1);
    const isAsked = asked.failed === undefined && asked.actors.length > 0 && isRequired(tokens, asked);
    return isAsked ? asked : undefined;
  }
  const to = clauseStart(tokens, start, "to");
  const action = to === undefined ? undefined : tokens[to + 1];
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
      !/^(?:in|as|pursuant|on|with|by|without|also|further|,)$/.test(tokens[at]?.text ?? "")
    )
      return undefined;
  }
  return undefined;
}

/** Whether the verb of a clause says what must be done: "shall submit", "should report". */
function isRequired(tokens: readonly Token[], { action }: Asked): boolean {
  const at = tokens.findIndex(({ start }) => start === action);
  return modals.has(tokens[at - 1]?.text ?? "") && !/^(?:may|can|would)$/.test(tokens[at - 1]?.text ?? "");
}
