import type { AuthoredAct, AuthoredMandate } from "@open-resolutions/schemas";
import type { Run } from "../../block.ts";
import type { Doubt, DoubtRead } from "../doubt.ts";
import { accessRecipients } from "./actions.ts";
import type { Asked } from "./asked.ts";
import { ambiguousFrequencies } from "./frequency.ts";
import { namedBeforeIn } from "./times/sessions.ts";
import { unreadTimes } from "./times/unread-times.ts";
import type { Named } from "./tokens.ts";

/** What a person must decide about whom an act asks for what by when. */
export function doubtsOf(
  text: string,
  region: Run,
  { quote }: AuthoredAct,
  asked: Asked,
  mandates: readonly AuthoredMandate[],
  names: readonly Named[],
  goesOnBelow: boolean,
): Doubt[] {
  const said = (run: Run) => shorten(text.slice(run.start, run.end));
  const doubts = asked.unknown.map((run): DoubtRead => {
    const who = said({ start: run.start, end: run.end + limitAfter(text, run.end, region.end) });
    return /^(?:it|him|her|he|she|they|them|one|those|all|both|(?:those|these|both) [a-zA-Z]+)$/.test(who)
      ? { code: "DRF025", message: `whom "${who}" means, which "${quote}" asks, is not known`, hint: whoHint }
      : {
          code: "DRF026",
          message: `"${who}" is asked by "${quote}", and no actor has this name`,
          hint: actorHint,
        };
  });
  if (asked.failed)
    doubts.push({
      code: "DRF025",
      message: `whom "${quote}" asks is not understood from "${said(asked.failed)}" on`,
      hint: whoHint,
    });
  const { unknown } = mandates.some(({ type }) => type === "access")
    ? accessRecipients(text, { start: asked.action ?? region.start, end: region.end }, names)
    : {};
  if (unknown)
    doubts.push({
      code: "DRF026",
      message: `"${said(unknown)}" receives access by "${quote}", and no actor has this name`,
      hint: "add the actor, or its alias, and write all who receive access in `recipients` of the mandate",
    });
  // A time may come before the action: "requests the Council, by this date, to …".
  const times = [
    ...unreadTimes(text.slice(region.start, region.end)),
    ...openSessions(text, region, mandates),
  ];
  for (const words of mandates.length > 0 ? times : [])
    doubts.push({
      code: "DRF028",
      message: `when "${quote}" wants it done is not understood: "${words}"`,
      hint: "add it to `due` of the mandate if it is a session, a date, a period or an event; else leave it out",
    });
  for (const words of mandates.flatMap(timesForNobody))
    doubts.push({
      code: "DRF028",
      message: `for whom it is due "${words}" is not clear`,
      hint: "write `recipient` in this entry of `due` if you know who is meant",
    });
  for (const words of mandates.length > 0 ? ambiguousFrequencies(text.slice(region.start, region.end)) : [])
    doubts.push({
      code: "DRF028",
      message: `how often "${quote}" wants it done is not clear: "${words}"`,
      hint: "write `frequency` of the mandate if you know what is meant; else leave it out",
    });
  for (const words of mandates.flatMap(extendedOfNobody))
    doubts.push({
      code: "DRF027",
      message: `whose mandate "${quote}" extends is not known: "${shorten(words)}"`,
      hint: "write the body in `recipients` of the mandate; add the actor, or its alias, if it has no record",
    });
  if (!asked.failed && mandates.length === 0 && !goesOnBelow)
    doubts.push({
      code: "DRF027",
      message: `what "${quote}" asks for is not understood: "${said(region)}"`,
      hint: "add a mandate with the words that say what is to be done",
    });
  return doubts.map((doubt) => ({ ...doubt, act: quote }));
}

/**
 * How many characters after a noun limit it: "countries" may have a record, "countries of the bay" has none. They are only
 * shown; whom they leave is for a person to decide.
 */
function limitAfter(text: string, from: number, end: number): number {
  return limit.exec(text.slice(from, Math.min(end, from + longestLimit)))?.[0].length ?? 0;
}

const longestLimit = 120;
const limit =
  /^ (?:of|within|in|from|with|that|which|who|whose|where|for|under|between|affected|concerned)\b.*?(?= (?:to|and|or|as)\b|[,;:.]|$)/;

/** The mandate of a body at the start of what is extended: not the measures, and not the authorization of a State. */
const ofBody =
  /^(?:(?!\b(?:measures|provisions|authori[sz]ations?|arrangements|paragraphs?)\b)[^;]){0,100}?\b(?:mandates?|tenure)\b/;

/** An extended mandate of a body that is not known. */
function extendedOfNobody({ type, quote, recipients }: AuthoredMandate): string[] {
  return type === "extension" && recipients === undefined && ofBody.test(quote) ? [quote] : [];
}

/** "At that session", where nothing before says which. */
function openSessions(text: string, region: Run, mandates: readonly AuthoredMandate[]): string[] {
  const hasSession = mandates.some(({ due = [] }) => due.some(({ session }) => session !== undefined));
  return hasSession ? [] : namedBeforeIn(text.slice(region.start, region.end)).map(({ printed }) => printed);
}

/** The times without a recipient where other times of the mandate have one. */
function timesForNobody({ due = [] }: AuthoredMandate): string[] {
  const isDivided = due.some(({ recipient }) => recipient !== undefined);
  return due.flatMap(({ quote, recipient }) => (isDivided && recipient === undefined ? quote : []));
}

const whoHint = "write who is asked in `addressees` of the act and in `assignees` of its mandate";
const actorHint = "add the actor, or its alias, and write its id in `addressees` and `assignees`";

function shorten(words: string): string {
  return words.trim().length > 80 ? `${words.trim().slice(0, 79)}…` : words.trim();
}
