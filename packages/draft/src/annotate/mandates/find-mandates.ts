import { type Quoter, quotationFinder, quoter } from "@open-resolutions/core";
import type {
  AuthoredAct,
  AuthoredMandate,
  AuthoredParagraph,
  AuthoredVerb,
} from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { beneficiariesIn } from "./beneficiaries.ts";
import { decidedIn } from "./deciding-acts.ts";
import { type Asked, readAsked, stressedIn } from "./directive-acts.ts";
import { type AskedContext, mandatesOf } from "./make-mandate.ts";
import { unreadTimes } from "./times.ts";
import { type Named, tokensOf } from "./tokens.ts";
import { trimEnd } from "./trim-end.ts";

/** What the items below a paragraph continue: whom its last act asks. */
export interface Continued {
  actors: readonly string[];
  isUnderstood: boolean;
}

/** What a paragraph asks of whom. */
export interface AskedInParagraph {
  acts: AuthoredAct[];
  mandates: AuthoredMandate[];
  doubts: Doubt[];
  /** Absent when the paragraph says itself what is to be done. */
  continued: Continued | undefined;
}

/** An act with its class and the words that belong to it. */
interface PlacedAct extends Run {
  act: AuthoredAct;
  class: AuthoredVerb["class"] | undefined;
  /** Where the next act begins, or the text ends. */
  until: number;
}

/**
 * Reads whom the acts of a paragraph address, who benefits, and the mandates that they give. Whoever is asked is named only
 * when the words up to the action are understood; what is not is a doubt.
 *
 * @param above what the paragraph continues, if it is an item below one whose act asks somebody
 */
export function findMandates(
  paragraph: AuthoredParagraph,
  names: readonly Named[],
  isOperative: boolean,
  above: Continued | undefined,
  context: AskedContext,
): AskedInParagraph {
  const { text, acts = [] } = paragraph;
  const quote = quoter(text);
  if (acts.length === 0) {
    const mandates = above ? itemMandate(text, names, above, quote, context) : [];
    return { acts: [], mandates, doubts: [], continued: mandates.length > 0 ? undefined : above };
  }
  const read = placedActs(text, acts, context).map((placed) =>
    actAsked(text, placed, names, isOperative, quote, context),
  );
  const byAct = new Map(read.map((each) => [each.act, each.written]));
  return {
    acts: acts.map((act) => byAct.get(act) ?? act),
    mandates: read.flatMap(({ mandates }) => mandates),
    doubts: read.flatMap(({ doubts }) => doubts),
    continued: read.at(-1)?.continued,
  };
}

function placedActs(text: string, acts: readonly AuthoredAct[], { classes }: AskedContext): PlacedAct[] {
  const find = quotationFinder(text);
  const placed = acts
    .flatMap((act) => {
      const span = find(act.quote, act.occurrence);
      return span ? [{ ...span, act, class: classes.get(act.verb) }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return placed.map((each, index) => ({ ...each, until: placed[index + 1]?.start ?? text.length }));
}

interface ActAsked extends Omit<AskedInParagraph, "acts"> {
  act: AuthoredAct;
  written: AuthoredAct;
}

function actAsked(
  text: string,
  placed: PlacedAct,
  names: readonly Named[],
  isOperative: boolean,
  quote: Quoter,
  context: AskedContext,
): ActAsked {
  const { act } = placed;
  const region = { start: placed.end, end: trimEnd(text, placed.end, placed.until) };
  const tokens = tokensOf(text, region, names);
  const isDirective = placed.class === "directive";
  const asked: Asked | undefined = isDirective
    ? readAsked(tokens, act.verb)
    : placed.class === "deciding"
      ? decidedIn(tokens, act.verb, text, context.speaking)
      : undefined;
  const addressees = asked ? asked.actors : isOperative ? stressedIn(tokens) : [];
  const beneficiaries = beneficiariesIn(text, region, names);
  const mandates =
    asked && !isContinued(text, asked) ? mandatesOf(text, region, asked, names, quote, context) : [];
  const receivers = isDirective ? mandates.flatMap(({ recipients = [] }) => recipients) : [];
  const helped = [...new Set([...receivers, ...beneficiaries])].filter(
    (id) => id !== context.speaking || receivers.includes(id),
  );
  const written: AuthoredAct = {
    ...act,
    ...(addressees.length > 0 && { addressees: [...new Set(addressees)] }),
    ...(helped.length > 0 && { beneficiaries: helped }),
  };
  return {
    act,
    written: inOrder(written),
    mandates,
    doubts: isDirective || asked?.failed !== undefined ? doubtsOf(text, region, act, asked, mandates) : [],
    continued:
      asked && isContinued(text, asked)
        ? { actors: asked.actors, isUnderstood: asked.failed === undefined }
        : undefined,
  };
}

/** An act with its method last, as the schema has it. */
function inOrder({ method, ...act }: AuthoredAct): AuthoredAct {
  return { ...act, ...(method && { method }) };
}

/** "Requests the Secretary-General:", "Urges States to:": the items below say what is to be done. */
function isContinued(text: string, { action, failed }: Asked): boolean {
  return action === undefined && failed === undefined && /:\s*$/.test(text);
}

function doubtsOf(
  text: string,
  region: Run,
  { quote }: AuthoredAct,
  asked: Asked | undefined,
  mandates: readonly AuthoredMandate[],
): Doubt[] {
  const said = (run: Run) => shorten(text.slice(run.start, run.end));
  const doubts = (asked?.unknown ?? []).map((run): Doubt => {
    const who = said(run);
    return /^(?:it|him|her|them|one|those|all|both)$/.test(who)
      ? { code: "DRF025", message: `whom "${who}" means, which "${quote}" asks, is not known`, hint: whoHint }
      : {
          code: "DRF026",
          message: `"${who}" is asked by "${quote}", and no actor has this name`,
          hint: actorHint,
        };
  });
  if (asked?.failed)
    doubts.push({
      code: "DRF025",
      message: `whom "${quote}" asks is not understood from "${said(asked.failed)}" on`,
      hint: whoHint,
    });
  for (const words of mandates.flatMap(({ quote: action }) => unreadTimes(action)))
    doubts.push({
      code: "DRF028",
      message: `when "${quote}" wants it done is not understood: "${words}"`,
      hint: "add it to `due` of the mandate if it is a session, a date, a period or an event; else leave it out",
    });
  if (!asked?.failed && mandates.length === 0 && asked && !isContinued(text, asked))
    doubts.push({
      code: "DRF027",
      message: `what "${quote}" asks for is not understood: "${said(region)}"`,
      hint: "add a mandate with the words that say what is to be done",
    });
  return doubts;
}

const whoHint = "write who is asked in `addressees` of the act and in `assignees` of its mandate";
const actorHint = "add the actor, or its alias, and write its id in `addressees` and `assignees`";

function shorten(words: string): string {
  return words.trim().length > 80 ? `${words.trim().slice(0, 79)}…` : words.trim();
}

/** The mandate of an item: "(a) To submit …" below "Requests the Secretary-General:". */
function itemMandate(
  text: string,
  names: readonly Named[],
  above: Continued,
  quote: Quoter,
  context: AskedContext,
): AuthoredMandate[] {
  const opening = /^(?:\([a-z]+\) )?(?:To )?(?=[A-Z]?[a-z])/.exec(text)?.[0] ?? "";
  const end = trimEnd(text, opening.length, text.length);
  const asked: Asked = {
    actors: above.isUnderstood ? [...above.actors] : [],
    unknown: [],
    action: opening.length,
  };
  return mandatesOf(text, { start: opening.length, end }, asked, names, quote, context);
}
