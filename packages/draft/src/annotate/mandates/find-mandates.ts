import { type Quoter, quotationFinder, quoter } from "@open-resolutions/core";
import type {
  AuthoredAct,
  AuthoredDue,
  AuthoredMandate,
  AuthoredParagraph,
  AuthoredVerb,
} from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import type { Doubt } from "../doubt.ts";
import { accessRecipients, partsOf, readAction, recipientsIn } from "./actions.ts";
import { beneficiariesIn } from "./beneficiaries.ts";
import { decidedIn } from "./deciding-acts.ts";
import { type Asked, readAsked, stressedIn } from "./directive-acts.ts";
import { type Adoption, frequencyIn, type ReadTime, timesIn, unreadTimes } from "./times.ts";
import { type Named, tokensOf } from "./tokens.ts";

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

/** What the reader of mandates must know of a resolution and of the vocabulary. */
export interface AskedContext {
  classes: ReadonlyMap<string, AuthoredVerb["class"]>;
  adoption: Adoption;
  /** The organ that speaks, by the id of its actor. */
  speaking: string;
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

/** The mandate of an act, or one for each of its actions when several have a time or a recipient of their own. */
function mandatesOf(
  text: string,
  region: Run,
  asked: Asked,
  names: readonly Named[],
  quote: Quoter,
  context: AskedContext,
): AuthoredMandate[] {
  const start =
    asked.action ?? (asked.failed ? firstLetter(text, asked.failed.start, region.end) : undefined);
  if (start === undefined || start >= region.end) return [];
  const parts = partsOf(text.slice(start, region.end)).map((part) => ({
    start: part.start + start,
    end: part.end + start,
  }));
  const own = parts.map(
    (part) =>
      timesIn(text, part, context.adoption).length > 0 ||
      recipientsIn(text, part, names, context.speaking).length > 0,
  );
  const runs = own.filter(Boolean).length > 1 ? parts : [{ start, end: region.end }];
  return runs.flatMap((run, index) => {
    // A time before the action belongs to the first: "requests the Council, by 1 May, to …".
    const before = index === 0 ? { start: region.start, end: run.end } : run;
    return mandateOf(text, run, before, asked.failed ? [] : asked.actors, names, quote, context) ?? [];
  });
}

function firstLetter(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/[\p{L}\p{N}]/u);
  return at === -1 ? end : start + at;
}

function mandateOf(
  text: string,
  run: Run,
  timed: Run,
  assignees: readonly string[],
  names: readonly Named[],
  quote: Quoter,
  { adoption, speaking }: AskedContext,
): AuthoredMandate | undefined {
  const quotation = quote(run);
  if (!quotation) return undefined;
  const words = text.slice(run.start, run.end);
  const within = names.filter(({ start, end }) => start >= run.start && end <= run.end);
  const agenda = agendaOf(words, assignees.includes(speaking));
  const extended = extensionOf(text, run, within);
  const { type, deliverable, instruments } = agenda
    ? { type: "agenda" as const, ...noAction }
    : readAction(words, run.start, within);
  const receivers = type === "report" ? recipientsIn(text, run, within, speaking) : [];
  const recipients =
    type === "report"
      ? receivers.map(({ actor }) => actor)
      : type === "access"
        ? accessRecipients(text, run, within)
        : (extended ?? []);
  const times = timesIn(text, timed, adoption).filter(
    // "the elections in October" are no time at which something is due.
    ({ start, date, bound }) =>
      date === undefined ||
      bound !== "at" ||
      type !== "action" ||
      !/^in /.test(text.slice(start, start + 3)) ||
      planned.test(words),
  );
  const due = times.flatMap((time) => dueOf(time, receivers, quote) ?? []);
  const frequency =
    type === "report" || type === "action" ? frequencyIn(words, type === "report") : undefined;
  return {
    ...quotation,
    type: extended ? "extension" : type,
    assignees: [...new Set(assignees)],
    ...(recipients.length > 0 && { recipients: [...new Set(recipients)] }),
    ...(deliverable !== undefined && { deliverable }),
    ...agenda,
    ...(due.length > 0 && { due }),
    ...(frequency && { frequency }),
    ...(instruments && instruments.length > 0 && { instruments }),
    method: "rule",
  };
}

/** Actions that take place on a day or in a year that the text prints. */
const planned =
  /^(?:to )?(?:(?:also|further|[a-z]+ly) )?(?:convene|hold|organize|conduct|undertake|launch|review|complete|mark|consider|commence|begin|start|host|observe|celebrate|meet)\b/;

const noAction = { deliverable: undefined, instruments: undefined };

/** A time as it is written; when there are several recipients, for the one named last before it. */
function dueOf(
  { start, end, bound, ...time }: ReadTime,
  receivers: readonly (Run & { actor: string })[],
  quote: Quoter,
): AuthoredDue | undefined {
  const quotation = quote({ start, end });
  if (!quotation) return undefined;
  const distinct = new Set(receivers.map(({ actor }) => actor));
  const own = distinct.size > 1 ? receivers.findLast((each) => each.end <= start)?.actor : undefined;
  return { ...quotation, bound, ...(own !== undefined && { recipient: own }), ...time } as AuthoredDue;
}

/** The titles of "include in the provisional agenda … the sub-item entitled “…”". */
function agendaOf(
  words: string,
  isOwnDecision: boolean,
): Pick<AuthoredMandate, "agendaItem" | "agendaSubItem"> | undefined {
  const isOnAgenda = /^(?:also |further )?(?:include|inscribe|place|retain|keep)\b[^;]{0,160}\bagenda\b/.test(
    words,
  );
  const isConsidered =
    isOwnDecision &&
    (/^(?:continue|resume|take up|begin|revert)\b[^;]{0,80}\b(?:consideration|item|question|discussion|matter)\b/.test(
      words,
    ) ||
      /^(?:consider|review) (?:this|the) (?:item|question|matter|issue)\b/.test(words));
  if (!isOnAgenda && !isConsidered) return undefined;
  const titles = [...words.matchAll(/\b(item|sub-item)s? (?:entitled|titled) [“"]([^”"]{3,400})[”"]/g)];
  const item = titles.find(([, kind]) => kind === "item")?.[2];
  const subItem = titles.find(([, kind]) => kind === "sub-item")?.[2];
  return {
    ...(item !== undefined && { agendaItem: item }),
    ...(subItem !== undefined && { agendaSubItem: subItem }),
  };
}

/** Whose mandate is extended; undefined when an action is no extension. */
function extensionOf(text: string, run: Run, names: readonly Named[]): string[] | undefined {
  const words = text.slice(run.start, run.end);
  const verb = /^(?:further |again )?(?:extend|renew|prolong)\b/.exec(words);
  if (
    !verb ||
    /^\w+ access\b|^extend (?:its|an?|the) (?:invitation|support|assistance|cooperation)\b/.test(words)
  )
    return undefined;
  const first = names.find(
    ({ start, actor }) =>
      actor !== undefined &&
      /^(?: until [^,]{1,30},)? (?:the )?(?:(?:mandates?|term|tenure|deployment|authorization|operation) (?:of|for) (?:the )?)?$/.test(
        text.slice(run.start + verb[0].length, start),
      ),
  );
  return first?.actor === undefined ? [] : [first.actor];
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

/** "…, and in this regard further": what joins the next act to the words before it. */
const endingJoint =
  /[,;.:]?(?:,?\s+(?:and|while|as well as|but))?(?:,? (?:in this regard|in this context|in that regard|accordingly|therefore|further|also|at the same time|to that end|to this end),?){0,3}:?\s*$/;
const longestJoint = 80;

/** Where a region ends without the punctuation and the joint before the next act. */
function trimEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const tail = words.slice(-longestJoint);
  const joint = endingJoint.exec(tail)?.index ?? tail.length;
  let until = words.length - tail.length + joint;
  while (until > 0 && /[\s,;.:]/.test(words.charAt(until - 1))) until -= 1;
  return start + until;
}
