import { type Quoter, quoter } from "@open-resolutions/core";
import type { AuthoredAct, AuthoredMandate, AuthoredParagraph } from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { accessRecipients } from "./actions.ts";
import { beneficiariesIn } from "./addressees/beneficiaries.ts";
import type { Asked } from "./asked.ts";
import { placedActs, type ReadAct, readActs } from "./asked-acts/read-asked-acts.ts";
import { stressedIn } from "./asked-acts/stressed-acts.ts";
import { doubtsOf } from "./asked-doubts.ts";
import { askedInItem, type SaidBelow, saidBelow } from "./items-of-acts.ts";
import { type AskedContext, mandatesOf } from "./make-mandate.ts";
import type { Named } from "./tokens.ts";
import { trimEnd } from "./trim-end.ts";

/** What the items below a paragraph continue: whom its last act asks. */
export interface Continued {
  actors: readonly string[];
  isUnderstood: boolean;
  /** Set when the items say all of what is asked or decided. */
  said?: SaidBelow | undefined;
}

/** What a paragraph asks of whom. */
export interface AskedInParagraph {
  acts: AuthoredAct[];
  mandates: AuthoredMandate[];
  doubts: Doubt[];
  /** Absent when the paragraph says itself what is to be done. */
  continued: Continued | undefined;
}

/** Where a paragraph is. */
export interface AskingPlace {
  isOperative: boolean;
  /** Items are below it, so that they may say what its last act asks for, even where the copy has lost its colon. */
  hasItems: boolean;
  /** What the paragraph continues, if it is an item below one whose act asks somebody. */
  above: Continued | undefined;
}

/**
 * Reads whom the acts of a paragraph address, who benefits, and the mandates that they give. Whoever is asked is named only
 * when the words up to the action are understood; what is not is a doubt.
 */
export function findMandates(
  paragraph: AuthoredParagraph,
  names: readonly Named[],
  place: AskingPlace,
  context: AskedContext,
): AskedInParagraph {
  const { above } = place;
  const { text, acts = [] } = paragraph;
  const quote = quoter(text);
  const placed = placedActs(text, acts, context);
  // An item may go on with an act of the organ: "(b) To count lamps, and requests the Council to meet".
  const until = placed[0]?.start ?? text.length;
  const own = above?.said
    ? askedInItem(text, until, names, above.said, quote, context)
    : { mandates: above ? itemMandate(text, until, names, above, quote, context) : [], doubts: [] };
  // What an item says all of does not go on below it.
  const goesOn = own.mandates.length > 0 || above?.said ? undefined : above;
  if (acts.length === 0) return { acts: [], ...own, continued: goesOn };
  const read = readActs(text, placed, names, context).map((one) =>
    actAsked(text, one, one.placed.act === placed.at(-1)?.act, names, place, quote, context),
  );
  const byAct = new Map(read.map((each) => [each.act, each.written]));
  return {
    acts: acts.map((act) => byAct.get(act) ?? act),
    mandates: [...own.mandates, ...read.flatMap(({ mandates }) => mandates)],
    doubts: [...own.doubts, ...read.flatMap(({ doubts }) => doubts)],
    continued: read.at(-1)?.continued,
  };
}

interface ActAsked extends Omit<AskedInParagraph, "acts"> {
  act: AuthoredAct;
  written: AuthoredAct;
}

function actAsked(
  text: string,
  { placed, tokens, region, asked, further }: ReadAct,
  isLast: boolean,
  names: readonly Named[],
  { isOperative, hasItems }: AskingPlace,
  quote: Quoter,
  context: AskedContext,
): ActAsked {
  const { act } = placed;
  const isDirective = placed.class === "directive";
  // An organ that decides what it does itself asks nobody.
  const addressees = asked
    ? [asked, ...further.map((each) => each.asked)]
        .flatMap(({ actors }) => actors)
        .filter((id) => isDirective || id !== context.speaking)
    : isOperative
      ? stressedIn(tokens, context.actorNamed)
      : [];
  const beneficiaries = beneficiariesIn(text, region, names, context.kindOf);
  // The items below continue the last act.
  const goesOnBelow = asked !== undefined && isLast && isContinued(text, asked, hasItems);
  const askings = asked ? [{ joint: region.start, asked }, ...further] : [];
  const given = askings.map(({ joint, asked: each }, index) => {
    const next = askings[index + 1]?.joint ?? region.end;
    const end = sharesObject.test(text.slice(each.action, next)) ? region.end : next;
    const own = { start: joint, end };
    const mandates = goesOnBelow ? [] : mandatesOf(text, own, each, names, quote, context);
    return { mandates, doubts: doubtsOf(text, own, act, each, mandates, names, goesOnBelow) };
  });
  const mandates = given.flatMap((each) => each.mandates);
  const receivers = isDirective ? receiversOf(mandates, text, region, names) : [];
  const helped = [...new Set([...receivers, ...beneficiaries])].filter(
    (id) => id !== context.speaking || receivers.includes(id),
  );
  const written: AuthoredAct = {
    ...act,
    ...(addressees.length > 0 && { addressees: [...new Set(addressees)] }),
    ...(helped.length > 0 && { beneficiaries: helped }),
  };
  const isSaidBelow =
    isLast && (isDirective ? goesOnBelow && act.verb !== "call-for" : placed.class === "deciding" && !asked);
  const said = isSaidBelow ? saidBelow(act, isDirective, text.slice(placed.end), hasItems) : undefined;
  return {
    act,
    written: inOrder(written),
    mandates,
    doubts: given.flatMap(({ doubts }) => doubts),
    continued:
      asked && goesOnBelow
        ? {
            actors: asked.actors,
            isUnderstood: asked.failed === undefined && asked.unknown.length === 0,
            said,
          }
        : said && { actors: [], isUnderstood: true, said },
  };
}

/** Who receives what mandates give; those who receive access are also known where a mandate leaves them open. */
function receiversOf(
  mandates: readonly AuthoredMandate[],
  text: string,
  region: Run,
  names: readonly Named[],
): string[] {
  const isOpen = mandates.some(({ type, recipients }) => type === "access" && recipients === undefined);
  const open = isOpen ? accessRecipients(text, region, names).actors : [];
  return [...mandates.flatMap(({ recipients = [] }) => recipients), ...open];
}

/** An action whose object comes only after what is asked of others: "to respect, and others to ensure respect for, the law". */
const sharesObject = /^\S+$|\s(?:to|of|for|with|in|by|from|on)$/;

/** An act with its method last, as the schema has it. */
function inOrder({ method, ...act }: AuthoredAct): AuthoredAct {
  return { ...act, ...(method && { method }) };
}

/** "Requests the Secretary-General:", "Urges States to continue to:": the items below say what is to be done. */
function isContinued(text: string, { action, failed }: Asked, hasItems: boolean): boolean {
  const isOpen = action === undefined || /^(?:continue|[a-z]+ly)?(?: to)?\s*:?\s*$/.test(text.slice(action));
  return isOpen && failed === undefined && (hasItems || /:\s*$/.test(text));
}

/** The mandate of an item: "(a) To submit …" below "Requests the Secretary-General:". @param until the first act of its own. */
function itemMandate(
  text: string,
  until: number,
  names: readonly Named[],
  above: Continued,
  quote: Quoter,
  context: AskedContext,
): AuthoredMandate[] {
  const opening = /^(?:\([a-z]+\) )?(?:and )?(?:[Tt]o )?(?=[A-Z]?[a-z])/.exec(text)?.[0] ?? "";
  const end = trimEnd(text, opening.length, until);
  const asked: Asked = {
    actors: above.isUnderstood ? [...above.actors] : [],
    unknown: [],
    action: opening.length,
  };
  return mandatesOf(text, { start: opening.length, end }, asked, names, quote, context);
}
