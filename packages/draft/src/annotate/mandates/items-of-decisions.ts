import type { Quoter } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredMandate } from "@open-resolutions/schemas";
import type { Doubt } from "../doubt.ts";
import { decidedIn } from "./asked-acts/deciding-acts.ts";
import { doubtsOf } from "./asked-doubts.ts";
import { type AskedContext, mandatesOf } from "./make-mandate.ts";
import { type Named, type Token, tokensOf } from "./tokens.ts";
import { trimEnd } from "./trim-end.ts";

/** A decision that its items say: "Decides:", "Decides that:", "Resolves to:". */
export interface DecidedBelow {
  act: AuthoredAct;
  /** The word that each item goes on after; undefined when the items print it. */
  opening: string | undefined;
}

/** What follows the verb of such a decision. */
const onlyColon = /^(?: (that|to))?:\s*$/;

/** Whether the items below a deciding act say what is decided. */
export function decidedBelow(act: AuthoredAct, after: string): DecidedBelow | undefined {
  const found = onlyColon.exec(after);
  return found ? { act, opening: found[1] } : undefined;
}

/** "(a) To request WLO to count lamps", "(b) That WLO shall count lamps", and "(a) WLO shall count lamps" after "that:". */
const itemStart = /^(?:\([a-z]+\) )?(?:Also )?(?=\S)/;

/** The mandates of an item that says a decision, and its doubts. @param until the first act of its own. */
export function decidedInItem(
  text: string,
  until: number,
  names: readonly Named[],
  { act, opening }: DecidedBelow,
  quote: Quoter,
  context: AskedContext,
): { mandates: AuthoredMandate[]; doubts: Doubt[] } {
  const start = itemStart.exec(text)?.[0].length ?? 0;
  const region = { start, end: trimEnd(text, start, until) };
  const tokens = afterOpening(tokensOf(text, region, names, context.kindOf), opening);
  const asked = decidedIn(tokens, act.verb, text, context.speaking, context.actorNamed);
  if (!asked) return { mandates: [], doubts: [] };
  const mandates = mandatesOf(text, region, asked, names, quote, context);
  return { mandates, doubts: doubtsOf(text, region, act, asked, mandates, names, false) };
}

/** The tokens of an item after the word that opens what is decided, which the item or the paragraph above it prints. */
function afterOpening(tokens: readonly Token[], opening: string | undefined): Token[] {
  const [first, ...others] = tokens;
  if (!first) return [];
  if (/^(?:that|to)$/i.test(first.text)) return [{ ...first, text: first.text.toLowerCase() }, ...others];
  return opening === undefined
    ? []
    : [
        {
          kind: "word",
          text: opening,
          printed: opening,
          start: first.start,
          end: first.start,
          actors: [],
          isPlace: false,
        },
        { ...first, text: first.text.toLowerCase() },
        ...others,
      ];
}
