import { durationsIn, type SaidTime } from "@open-resolutions/core";
import type { ReadTime } from "./read-time.ts";

const withinPeriod =
  /\b(?:at the latest (?:in|within)|within|no later than|not later than|in|over|not exceeding)(?: the| a(?= further))?(?: (?:next|following|first|further))?(?: a(?: maximum)? period of)?(?: a maximum of)? $/;
const forPeriod =
  /\bfor(?: a| an| the)?(?: (?:further|additional|new|final|initial|renewable|another|extended|subsequent|next|following))*(?: periods?)?(?: of)?(?: up to)? $/;
const sinceAdoption =
  /^(?:,? (?:starting|beginning|commencing)(?: as soon as possible)?)? (?:of|after|from|following|on) (?:(?:the )?(?:date of )?(?:the |its )?adoption(?: of (?:the present|this) resolution|(?! of resolution))|the date of (?:the present|this) resolution)/;
/** The event from which a period is counted. */
const afterBeginning =
  /^ (?:after|from|following) (?:the |its |this |their )?(?:date of (?:the |its )?)?(?:entry into force|beginning|start|commencement|establishment|appointment|deployment|receipt)\b|^ thereafter\b/;
const afterPeriod = /\bafter (?:a|an initial) period of $/;

/** A period before an event, which no date follows from. */
export const countedBack = /^ (?:prior to|before|in advance of|ahead of)\b/;

/** "18-month" of "the 18-month transition". */
function isAdjectival(printed: string, after: string): boolean {
  return printed.includes("-") && !printed.includes(" ") && !/^[- ]period\b/.test(after);
}

/** A period in its words, with what comes before and after it. */
interface Period extends SaidTime {
  lead: string;
  after: string;
  /** Where the words "of the adoption" after it end, or the period itself. */
  close: number;
  since: Pick<ReadTime, "since">;
}

/** The periods after or within which something is due, or for which it lasts. */
export function periodsIn(words: string): ReadTime[] {
  return durationsIn(words).flatMap((said): ReadTime[] => {
    const { start, end } = said;
    const lead = words.slice(Math.max(0, start - 60), start);
    const after = words.slice(end, end + 90);
    if (countedBack.test(after)) return [];
    const adoption = sinceAdoption.exec(after)?.[0].length;
    const since = adoption === undefined ? {} : { since: "adoption" as const };
    const period: Period = { ...said, lead, after, since, close: end + (adoption ?? 0) };
    const isAdjective = isAdjectival(words.slice(start, end), after);
    if (!isAdjective && isLimit(period)) return limitOf(period);
    if (!isAdjective && isLasting(period)) return lastingOf(period);
    if (adoption !== undefined) {
      const [printed = "", bound] = /\b(by|until) $/.exec(lead) ?? [];
      return [
        {
          ...timeOf(period, start - printed.length),
          bound: bound === undefined ? "at" : (bound as "by" | "until"),
        },
      ];
    }
    return isAdjective || /\bevery $/.test(lead) ? [] : countedOf(period);
  });
}

function timeOf({ value, close, since }: Period, start: number): Omit<ReadTime, "bound"> {
  return { start, end: close, period: value, ...since };
}

/** "within 180 days" */
function isLimit({ lead, after }: Period): boolean {
  return withinPeriod.test(lead) && !/^[’'] |^-|^ (?:plan|programme|period of)/.test(after);
}

/** "update the Council in two months", "…, in two months", "under this resolution in two months": no other words come between. */
const afterObject =
  /(?:\b(?:report|update|inform|brief|revert)(?: (?:back|again|orally|thereon|to|the|and|its|it|him|[A-Z][A-Za-z-]+))*|,|\b(?:this|the present) resolution) in $/;

/** "In two years" of work is seldom a limit, "in the past two years" never; "report in six months" is one. */
function limitOf(period: Period): ReadTime[] {
  const { lead, after, start } = period;
  const printed = withinPeriod.exec(lead)?.[0] ?? "";
  return isVague(period, printed) && !afterObject.test(lead) && !orSooner.test(after)
    ? []
    : [{ ...timeOf(period, start - printed.length), bound: "by" }];
}

/** "an update on the steps taken in six months": when the update is due, or when the steps were taken. */
export function vaguePeriods(words: string): SaidTime[] {
  const read = new Set(periodsIn(words).map(({ end }) => end));
  return durationsIn(words).filter(
    ({ start, end, value }) =>
      !value.endsWith("Y") &&
      !read.has(end) &&
      /(?<!ed) in $/.test(words.slice(0, start)) &&
      !isAdjectival(words.slice(start, end), words.slice(end)),
  );
}

/** "six months from the date named in paragraph 6", a date that other words give. */
export function countedFromDates(words: string): SaidTime[] {
  const read = periodsIn(words);
  return durationsIn(words).filter(
    ({ start, end }) =>
      !/\bevery $/.test(words.slice(0, start)) &&
      /^ (?:from|after|following) (?:the|this|that|such) (?:date|day)\b/.test(words.slice(end)) &&
      !read.some((time) => time.start <= start && time.end >= end),
  );
}

const orSooner = /^,? or (?:sooner|earlier)\b/;

function isVague({ since }: Period, printed: string): boolean {
  return /^in\b/.test(printed) && since.since === undefined;
}

/** "for six months", and not "posts that have been vacant for 24 months or longer" */
function isLasting({ lead, after }: Period): boolean {
  return forPeriod.test(lead) && !/^ (?:old|ago|or (?:longer|more))\b/.test(after);
}

function lastingOf(period: Period): ReadTime[] {
  const { lead, after, start, close } = period;
  const printed = forPeriod.exec(lead)?.[0] ?? "";
  const more = /^[- ]period\b/.exec(after)?.[0].length ?? 0;
  return [{ ...timeOf(period, start - printed.length), end: close + more, bound: "until" }];
}

/** "report 90 days after the entry into force", "review the mandate after a period of two years" */
function countedOf({ lead, after, start, end, value }: Period): ReadTime[] {
  const counted = afterBeginning.test(after) ? /(?:(?:no later than|at the latest) )?$/ : afterPeriod;
  const printed = counted.exec(lead)?.[0];
  if (printed === undefined) return [];
  return [
    { start: start - printed.length, end, bound: /^(?:no|at)\b/.test(printed) ? "by" : "at", period: value },
  ];
}
