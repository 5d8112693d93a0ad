import type { Quoter } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredMandate } from "@open-resolutions/schemas";
import type { Doubt } from "../doubt.ts";
import { baseVerbs } from "./addressees/infinitives.ts";
import { partiesMeant } from "./addressees/treaty-parties.ts";
import type { Asked } from "./asked.ts";
import { decidedIn } from "./asked-acts/deciding-acts.ts";
import { readAsked } from "./asked-acts/directive-acts.ts";
import { doubtsOf } from "./asked-doubts.ts";
import { type AskedContext, mandatesOf } from "./make-mandate.ts";
import { type Named, type Token, tokensOf } from "./tokens.ts";
import { trimEnd } from "./trim-end.ts";

/** An act whose items say whom it asks or what it decides: "Decides:", "Decides that:", "Resolves to:", "Urges:". */
export interface SaidBelow {
  act: AuthoredAct;
  isDirective: boolean;
  /** The word that each item goes on after; undefined when the items print it. */
  opening: string | undefined;
}

/** What follows the verb of such an act. */
const onlyColon = /^(?:,? in (?:this|that) (?:context|regard|respect|connection),?)?(?: (that|to))?(:?)\s*$/;

/** Whether the items below an act say all of what it asks or decides. A copy may have lost the colon. */
export function saidBelow(
  act: AuthoredAct,
  isDirective: boolean,
  after: string,
  hasItems: boolean,
): SaidBelow | undefined {
  const [found, opening, colon] = onlyColon.exec(after) ?? [];
  return found !== undefined && (hasItems || colon === ":") ? { act, isDirective, opening } : undefined;
}

/** "(a) To request WLO to count lamps", "(b) That WLO shall count lamps", and "(a) WLO shall count lamps" after "that:". */
const itemStart = /^(?:\([a-z]+\) )?(?:Also )?(?=\S)/;

/** The mandates of an item that says all of what an act asks or decides, and its doubts. @param until the first act of its own. */
export function askedInItem(
  text: string,
  until: number,
  names: readonly Named[],
  said: SaidBelow,
  quote: Quoter,
  context: AskedContext,
): { mandates: AuthoredMandate[]; doubts: Doubt[] } {
  const start = itemStart.exec(text)?.[0].length ?? 0;
  const region = { start, end: trimEnd(text, start, until) };
  if (region.end <= start) return { mandates: [], doubts: [] };
  const tokens = tokensOf(text, region, names, context.kindOf);
  const asked = said.isDirective
    ? partiesMeant(text, askedOf(tokens, said, context), names, context)
    : decidedOf(tokens, text, said, context);
  if (!asked) return { mandates: [], doubts: [] };
  const mandates = mandatesOf(text, region, asked, names, quote, context);
  return { mandates, doubts: doubtsOf(text, region, said.act, asked, mandates, names, false) };
}

/** "Urges:" with "(a) All States to count lamps". */
function askedOf(tokens: readonly Token[], { act, opening }: SaidBelow, context: AskedContext): Asked {
  return readAsked(withOpening(tokens, opening), act.verb, false, context.actorNamed);
}

/** Nobody and nothing: what is decided is not understood. */
const notUnderstood: Asked = { actors: [], unknown: [], action: undefined };

function decidedOf(
  tokens: readonly Token[],
  text: string,
  { act, opening }: SaidBelow,
  { speaking, actorNamed }: AskedContext,
): Asked | undefined {
  const own = openingWord(tokens);
  const words = withOpening(tokens, own ?? opening ?? openingMeant(tokens));
  const asked = decidedIn(words, act.verb, text, speaking, actorNamed);
  // "(a) Lamps", where neither the item nor the paragraph above says how the decision goes on.
  return asked ?? (own === undefined && opening === undefined ? notUnderstood : undefined);
}

/** The word with which an item opens what is decided. */
function openingWord([first]: readonly Token[]): string | undefined {
  return first && /^(?:that|to)$/i.test(first.text) ? first.text.toLowerCase() : undefined;
}

/** The word that an item leaves out where nothing above prints it, either: "(a) Count lamps", "(b) WLO shall count lamps". */
function openingMeant([first]: readonly Token[]): string {
  return first && baseVerbs.has(first.text.toLowerCase()) ? "to" : "that";
}

/** The tokens of an item after the word that opens what is said, which the item or the paragraph above it prints. */
function withOpening(tokens: readonly Token[], opening: string | undefined): Token[] {
  const [first, ...others] = tokens;
  if (!first) return [];
  const inSentence = { ...first, text: first.text.toLowerCase() };
  if (opening === undefined || inSentence.text === opening) return [inSentence, ...others];
  const { start } = first;
  return [
    { kind: "word", text: opening, printed: opening, start, end: start, actors: [], isPlace: false },
    inSentence,
    ...others,
  ];
}
