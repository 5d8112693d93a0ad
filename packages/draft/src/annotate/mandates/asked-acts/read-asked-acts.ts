import { quotationFinder } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredVerb } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import { partiesMeant } from "../addressees/treaty-parties.ts";
import type { Asked } from "../asked.ts";
import type { AskedContext } from "../make-mandate.ts";
import { type Named, type Token, tokensOf } from "../tokens.ts";
import { trimEnd } from "../trim-end.ts";
import { clauseAsked } from "./asked-clauses.ts";
import { decidedIn } from "./deciding-acts.ts";
import { isShortList, readAsked } from "./directive-acts.ts";
import { type FurtherAsking, furtherAskings } from "./further-askings.ts";
import { whomWordsMean } from "./whom-words-mean.ts";

/** An act with its class and the words that belong to it. */
export interface PlacedAct extends Run {
  act: AuthoredAct;
  class: AuthoredVerb["class"] | undefined;
  /** Where the next act begins, or the text ends. */
  until: number;
}

/** The acts of a paragraph in the order of its text. */
export function placedActs(
  text: string,
  acts: readonly AuthoredAct[],
  { classes }: AskedContext,
): PlacedAct[] {
  const find = quotationFinder(text);
  const placed = acts
    .flatMap((act) => {
      const span = find(act.quote, act.occurrence);
      return span ? [{ ...span, act, class: classes.get(act.verb) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return placed.map((each, index) => ({ ...each, until: placed[index + 1]?.start ?? text.length }));
}

/** An act with those whom it asks, and the words in which they are asked. */
export interface ReadAct {
  placed: PlacedAct;
  tokens: Token[];
  /** The words that belong to the act, and to the next one where that says what both ask for. */
  region: Run;
  /** Undefined when the act asks nobody for anything. */
  asked: Asked | undefined;
  /** What the act asks of others after that. */
  further: readonly FurtherAsking[];
}

/**
 * Reads the acts of a paragraph. Pronouns mean those of the act before; then an act may leave what it asks for to the next,
 * so that they are joined from the last to the first.
 */
export function readActs(
  text: string,
  acts: readonly PlacedAct[],
  names: readonly Named[],
  context: AskedContext,
): ReadAct[] {
  const alone: ReadAct[] = [];
  for (const [index, placed] of acts.entries())
    alone.push(readAct(text, placed, names, context, acts[index + 1]?.class === "directive", alone.at(-1)));
  const read: ReadAct[] = [];
  for (const [index, one] of [...alone.entries()].toReversed()) {
    const next = read[0];
    read.unshift(
      next === undefined
        ? one
        : joinedTo(text, one, next, names, context, acts[index + 2]?.start ?? text.length),
    );
  }
  return read;
}

function readAct(
  text: string,
  placed: PlacedAct,
  names: readonly Named[],
  context: AskedContext,
  isJoined: boolean,
  before: ReadAct | undefined,
): ReadAct {
  const region = { start: placed.end, end: trimEnd(text, placed.end, placed.until) };
  const tokens = tokensOf(text, region, names, context.kindOf);
  const { verb } = placed.act;
  const asked =
    placed.class === "directive"
      ? whomWordsMean(
          text,
          partiesMeant(text, readAsked(tokens, verb, isJoined, context.actorNamed), names, context),
          tokens,
          before && { ...before, verb: before.placed.act.verb, asksOthers: before.further.length > 0 },
          names,
          context,
        )
      : placed.class === "deciding"
        ? decidedIn(tokens, verb, text, context.speaking, context.actorNamed)
        : undefined;
  const further = asked
    ? furtherAskings(
        tokens,
        asked,
        context.actorNamed,
        (from) => clauseAsked(tokens, from, context.actorNamed),
        verb,
      ).map((each) => ({ ...each, asked: partiesMeant(text, each.asked, names, context) }))
    : [];
  return { placed, tokens, region, asked, further };
}

/**
 * An act that says whom it asks and not for what: the next act says it in "Calls upon X, and invites Y, to count lamps" and
 * in "Requests and encourages X to count lamps", and the words after it in "Requests X, while noting Y, to count lamps".
 */
function joinedTo(
  text: string,
  one: ReadAct,
  next: ReadAct,
  names: readonly Named[],
  context: AskedContext,
  until: number,
): ReadAct {
  const { placed, region, asked } = one;
  if (placed.class !== "directive" || asked?.action !== undefined || asked?.failed) return one;
  if (next.placed.class === "directive") {
    if (!next.asked) return one;
    const isEmpty = region.end <= region.start;
    const isList =
      asked && (asked.actors.length > 0 || isShortList(one.tokens)) && placed.act.verb !== "remind";
    if (!isEmpty && !isList) return one;
    const { actors = [], unknown = [] } = (isEmpty ? next.asked : asked) ?? {};
    const { action, failed } = next.asked;
    return {
      ...one,
      region: next.region,
      further: [],
      asked: {
        actors,
        unknown,
        action,
        quotedFrom: wordAfter(text, placed.end),
        ...(isEmpty && failed && { failed }),
      },
    };
  }
  if (!/^[,;]? ?(?:while |[a-z ]*ing)/.test(text.slice(region.end, next.placed.end))) return one;
  const longer = readAct(text, { ...placed, until }, names, context, false, undefined);
  if (longer.asked?.action === undefined || longer.asked.failed) return one;
  return { ...longer, asked: { ...longer.asked, quotedFrom: wordAfter(text, placed.end) } };
}

function wordAfter(text: string, end: number): number {
  return end + Math.max(0, text.slice(end).search(/[\p{L}\p{N}]/u));
}
