import type { Quoter } from "@open-resolutions/core";
import type { AuthoredDue, AuthoredMandate, AuthoredVerb } from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import { accessRecipients, handsOver, readAction, recipientsIn, startOfReport } from "./actions.ts";
import { partsOf } from "./actions-of-act.ts";
import type { ActorNamed } from "./addressees/list-units.ts";
import type { TreatyOfTitle } from "./addressees/treaty-parties.ts";
import type { Asked } from "./asked.ts";
import { agendaOf, extensionOf } from "./asked-acts/decisions.ts";
import { frequencyIn } from "./frequency.ts";
import { isOwnTime } from "./own-times.ts";
import type { Adoption, ReadTime } from "./times/read-time.ts";
import { recipientsOfTimes } from "./times/recipients-of-times.ts";
import { sessionOwner } from "./times/session-owner.ts";
import { timesIn } from "./times/times.ts";
import type { Named } from "./tokens.ts";

/** What the reader of mandates must know of a resolution and of the vocabulary. */
export interface AskedContext {
  classes: ReadonlyMap<string, AuthoredVerb["class"]>;
  adoption: Adoption;
  /** The organ that speaks, by the id of its actor. */
  speaking: string;
  /** The State that the resolution is about, if it is about one. */
  state: string | undefined;
  actorNamed: ActorNamed;
  /** The parties to a treaty, by the id of its document; undefined when they have no record. */
  partiesOf: (document: string) => string | undefined;
  treatyOfTitle: TreatyOfTitle | undefined;
  /** The class of the members of a body, by the id of the body; undefined when they have no record. */
  membersOfBody: (actor: string) => string | undefined;
  /** The kind of an actor's record. */
  kindOf: (actor: string) => string;
}

/** The mandate of an act, or one for each of its actions when several have a time or a recipient of their own. */
export function mandatesOf(
  text: string,
  region: Run,
  asked: Asked,
  names: readonly Named[],
  quote: Quoter,
  context: AskedContext,
): AuthoredMandate[] {
  const start =
    asked.action ?? (asked.failed ? firstLetter(text, asked.failed.start, region.end) : undefined);
  if (start === undefined || start >= region.end || noVerb.test(text.slice(start, start + 20))) return [];
  const parts = partsOf(text.slice(start, region.end)).map((part) => ({
    start: part.start + start,
    end: part.end + start,
  }));
  const own = parts.map(
    (part) =>
      timesIn(text, part, context.adoption).length > 0 ||
      frequencyIn(text.slice(part.start, part.end), true)?.interval !== undefined ||
      recipientsIn(text, part, names, context.speaking).length > 0,
  );
  // Who must do it is said only when everybody who is asked is known.
  const assignees = asked.failed || asked.unknown.length > 0 ? [] : asked.actors;
  const runs = own.filter(Boolean).length > 1 ? parts : [{ start, end: region.end }];
  return runs.flatMap((run, index) => {
    // A time before the action belongs to the first: "requests the Council, by 1 May, to …".
    const before = index === 0 ? { start: region.start, end: run.end } : run;
    const mandate = mandateOf(text, run, before, assignees, names, quote, context);
    const quotation = quote({ start: asked.quotedFrom ?? run.start, end: run.end });
    return quotation ? { ...quotation, ...mandate } : [];
  });
}

/** Words with which no action begins: what was asked is not understood. */
const noVerb = /^(?:including|such as|which|expressed (?:in|by)|of|and (?:are|is)|listed) /;

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
  context: AskedContext,
): Omit<AuthoredMandate, "quote" | "occurrence"> {
  const { adoption, speaking } = context;
  const words = text.slice(run.start, run.end);
  const within = names.filter(({ start, end }) => start >= run.start && end <= run.end);
  const isOwnDecision = assignees.includes(speaking);
  const agenda = agendaOf(words, isOwnDecision);
  const extended = extensionOf(text, run, names, isOwnDecision, context.kindOf);
  const { type, deliverable, instruments } = agenda
    ? { type: "agenda" as const, ...noAction }
    : readAction(text, run, within);
  const reported = { start: startOfReport(text, run, within), end: run.end };
  const times = timesIn(text, timed, adoption).filter((time, _, all) =>
    isOwnTime(
      time,
      all.findIndex(({ start }) => start === time.start),
      type,
      {
        words,
        lead: text.slice(timed.start, time.start),
        before: text.slice(run.start, time.start),
        printed: text.slice(time.start, time.end),
      },
    ),
  );
  const receivers =
    type === "report" || handsOver(words) ? recipientsIn(text, reported, within, speaking, times) : [];
  const recipients =
    extended ?? (type === "access" ? allWithAccess(text, run, within) : receivers.map(({ actor }) => actor));
  const around = names.filter(({ start, end }) => start >= timed.start && end <= timed.end);
  const involved = extended ? assignees : [...assignees, ...recipients];
  const due = recipientsOfTimes(text, times, receivers).flatMap(({ time, recipients: own }) => {
    const owner = sessionOwner(text, time, around, involved, context);
    return dueOf(time, own, quote).map((read) => withSession(read, owner ?? speaking, owner));
  });
  const isRepeatable = !extended && type !== "use" && type !== "access";
  const frequency = isRepeatable ? frequencyIn(words, type === "report") : undefined;
  return {
    type: extended ? "extension" : type,
    // The decision itself extends: nobody has to.
    assignees: extended && isOwnDecision ? [] : [...new Set(assignees)],
    ...(recipients.length > 0 && { recipients: [...new Set(recipients)] }),
    ...(deliverable !== undefined && { deliverable }),
    ...agenda,
    ...(due.length > 0 && { due }),
    ...(frequency && { frequency }),
    ...(instruments && instruments.length > 0 && { instruments }),
    method: "rule",
  };
}

/** Who receives access; nobody when not all are known, as with assignees. A doubt then says whom no record names. */
function allWithAccess(text: string, run: Run, names: readonly Named[]): string[] {
  const { actors, unknown } = accessRecipients(text, run, names);
  return unknown ? [] : actors;
}

const noAction = { deliverable: undefined, instruments: undefined };

/**
 * A time with the body whose session it is. Only the Economic and Social Council numbers its sessions by years: "the 2044
 * session" of another body is that of the year.
 */
function withSession(
  { session, ...due }: AuthoredDue,
  meant: string,
  owner: string | undefined,
): AuthoredDue {
  if (session === undefined) return due as AuthoredDue;
  return session.number >= 1900 && meant !== "economic-and-social-council"
    ? ({ ...due, date: String(session.number) } as AuthoredDue)
    : ({ ...due, session, ...(owner !== undefined && { sessionOf: owner }) } as AuthoredDue);
}

/** A time as it is written: once for each of its recipients, when it is not for all of the mandate. */
function dueOf(
  { start, end, bound, ...time }: ReadTime,
  recipients: readonly string[],
  quote: Quoter,
): AuthoredDue[] {
  const quotation = quote({ start, end });
  if (!quotation) return [];
  const one = { ...quotation, bound, ...time };
  return recipients.length === 0
    ? [one as AuthoredDue]
    : recipients.map((recipient) => ({ ...one, recipient }) as AuthoredDue);
}
