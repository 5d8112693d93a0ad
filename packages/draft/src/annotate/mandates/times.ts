import { datesIn, durationsIn } from "@open-resolutions/core";
import type { AuthoredMandate, AuthoredResolution } from "@open-resolutions/schemas";
import { months } from "@open-resolutions/symbols";
import type { Run } from "../../block.ts";
import { sessionIn } from "../../masthead/session.ts";

/** A time at which a mandate is due, with its place in the text. */
export type ReadTime = Run & Omit<NonNullable<AuthoredMandate["due"]>[number], "quote" | "occurrence">;

/** What the resolution says about when it was adopted. */
export type Adoption = Pick<AuthoredResolution, "adopted" | "session" | "organ">;

/** The times that the words of a mandate give, in their order. Times before the adoption belong to something else. */
export function timesIn(text: string, run: Run, adoption: Adoption): ReadTime[] {
  const words = text.slice(run.start, run.end);
  const found = [
    ...sessionsIn(words, adoption),
    ...sessionsOfYears(words),
    ...printedDates(words, adoption),
    ...periodsIn(words),
    ...eventsIn(words),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.flatMap((time, index) => {
    // "at its session in 2027" says one time, not two; "by 1 May and 1 June 2027" says two in the same words.
    const before = found[index - 1];
    const isAgain = time.start === before?.start && time.end === before.end;
    if (time.start < end && time.session === undefined && !isAgain) return [];
    // "at its tenth session, in 2027" says one time as well.
    const isSaidAgain =
      before?.session && time.date?.length === 4 && words.slice(before.end, time.start) === ", ";
    if (isSaidAgain) return [];
    end = Math.max(end, time.end);
    return [shifted(time, run.start)];
  });
}

function shifted(time: ReadTime, by: number): ReadTime {
  return { ...time, start: time.start + by, end: time.end + by };
}

/** What was done at a session or on a day, and is not due then. */
export const done =
  /(?<!\b(?:be|as|if|where|when|is|are) )\b(?!informed|updated|apprised|briefed|advised|seized)[a-z]+(?<!e)ed $|(?<!\bbe (?:[a-z]+ (?:and )?)?)(?:\b(?:adopted|held|submitted|approved|decided|agreed|established|considered|made|recommended|endorsed|concluded|convened|issued|presented|opened|signed|launched|elected|taken|reached|given|provided|dated|since)(?: [a-z-]+){0,2}(?: by [^,;]{1,60})?,? |\b(?:submitted|presented|transmitted) to (?:the )?[A-Z][^,;]{0,60} )$/;
const ordinal = "(?:one hundredth|one hundred(?: and)? [a-z]+(?:-[a-z]+)?|[a-z]+(?:-[a-z]+)?|[0-9]{4})";
const kind = "(?:resumed|special|regular|substantive|organizational|emergency special)";
const session = new RegExp(
  String.raw`\b(at|of|during|for|by|before|prior to|from|with|until|to|in|throughout)( the (?:main part|first part|resumed part|high-level segment|beginning|end|start|opening|conclusion|close) of)? (?:its|the|their|his|her)(?: forthcoming| upcoming| resumed)? (${ordinal}) ((?:${kind} )?)(?:(and|,|to) (?:at )?(?:its )?(${ordinal}) ((?:${kind} )?))?sessions?\b`,
  "g",
);

/** The body whose session words are about: the last one named before them. */
const bodyBefore =
  /\b(Assembly|Council|Commission|Committee|Conference|Board|Forum|Subcommittee)\b[^.;]{0,60}$/;
const owners: Readonly<Record<string, RegExp>> = {
  "general-assembly": /^Assembly$/,
  "security-council": /^Council$/,
  "economic-and-social-council": /^Council$/,
  "human-rights-council": /^Council$/,
};

/** Whether a session may lie ahead: sessions of the organ that speaks are counted on from the present one. */
function isAhead(
  said: NonNullable<ReadTime["session"]>,
  before: string,
  { session: present, organ }: Adoption,
): boolean {
  if (said.kind !== present?.kind || said.number >= 1900 || said.number >= present.number) return true;
  // "to the Council at its sixtieth session": the sessions of others are counted otherwise.
  const body = bodyBefore.exec(before)?.[1];
  const isOther = body !== undefined && owners[organ]?.test(body) === false;
  return isOther || present.number >= 1900;
}

function sessionsIn(words: string, adoption: Adoption): ReadTime[] {
  return [...words.matchAll(session)].flatMap((match) => {
    const [printed, preposition = "", , first = "", firstKind = "", , second, secondKind = ""] = match;
    const { index } = match;
    const before = words.slice(Math.max(0, index - 90), index);
    if (done.test(before) && /^(?:at|of|in|during)$/.test(preposition)) return [];
    // "the report on the work of its tenth session" is not due then; the agenda of a session is.
    if (
      preposition === "for" &&
      /\b(?:theme|themes|agenda|programme|budget|calendar|estimates|dates|topic)s? $/.test(before)
    )
      return [];
    if (preposition === "of" && !/\bagenda $|\bprogramme of work $/.test(before)) return [];
    const run = { start: index, end: index + printed.length };
    const starting = /\b(?:starting|beginning|commencing) $/.test(before);
    const bound = starting || preposition === "from" ? "from" : (bounds[preposition] ?? "at");
    const read = [
      `${first} ${firstKind}session`,
      ...(second ? [`${second} ${secondKind}session`] : []),
    ].flatMap((each) => sessionIn(each) ?? []);
    return read
      .filter((said) => isAhead(said, words.slice(0, index), adoption))
      .map((said): ReadTime => ({ ...run, bound, session: said }));
  });
}

const sessionOfYear =
  /\b(at|during|for|by|before|prior to|until|in)(?: the (?:conclusion|close|end|beginning|start) of)? (?:its|the|their) (?:[a-z]+ )?session (?:of|in|for) ([0-9]{4})\b/g;

/** "at its session of 2023" is the 2023 session. */
function sessionsOfYears(words: string): ReadTime[] {
  return [...words.matchAll(sessionOfYear)].flatMap(({ index, 0: printed, 1: preposition = "", 2: year }) =>
    done.test(words.slice(Math.max(0, index - 90), index))
      ? []
      : [
          {
            start: index,
            end: index + printed.length,
            bound: bounds[preposition] ?? "at",
            session: { number: Number(year), kind: "regular" },
          },
        ],
  );
}

const bounds: Readonly<Record<string, ReadTime["bound"]>> = {
  by: "by",
  before: "by",
  "prior to": "by",
  until: "until",
};

/** Words before a date that make it one by which something is due. */
const dateBound =
  /\b(no later than|not later than|by no later than|by|until|before|prior to|on or before|from|as of|as from|with effect from|starting on|beginning on|effective|ending(?: on)?|expiring on|terminating on|on|in|through|during|up to)(?: the)?(?: (?:end|beginning|start|first half|second half|middle|first quarter|second quarter|third quarter|fourth quarter) of)?(?: (?:the )?years?)?(?: and)? $/;

/** What joins dates of one preposition: "by 1 May and 1 June 2027". */
const nextDate = /^(?:, and|,| and) $/;

function printedDates(words: string, adoption: Adoption): ReadTime[] {
  const read: ReadTime[] = [];
  for (const date of datesIn(words)) {
    const time = dateAfterPreposition(words, date, adoption);
    const last = read.at(-1);
    if (time) read.push(time);
    else if (last && nextDate.test(words.slice(last.end, date.start)) && isReal(date.value)) {
      // Times in the same words are written with the same words.
      const joined = read.filter(({ start }) => start === last.start);
      for (const each of joined) each.end = date.end;
      read.push({ ...last, date: date.value });
    }
  }
  return read;
}

function isReal(value: string): boolean {
  return new Date(`${value.padEnd(10, "-01")}T00:00:00Z`).toJSON()?.startsWith(value) === true;
}

function dateAfterPreposition(
  words: string,
  { start, end, value }: ReturnType<typeof datesIn>[number],
  { adopted }: Adoption,
): ReadTime | undefined {
  const before = words.slice(Math.max(0, start - 60), start);
  const match = dateBound.exec(before);
  if (!match || !isReal(value) || value < adopted.slice(0, value.length)) return undefined;
  const from = start - before.length + match.index;
  const [, preposition = ""] = match;
  if (/^(?:on|in|during)$/.test(preposition) && done.test(words.slice(Math.max(0, from - 60), from)))
    return undefined;
  const bound = /than|^by|before|prior/.test(preposition)
    ? "by"
    : /until|through|up to|ending|expiring|terminating/.test(preposition)
      ? "until"
      : /from|as of|starting|beginning|effective/.test(preposition)
        ? "from"
        : "at";
  return { start: from, end, bound, date: value };
}

const withinPeriod =
  /\b(?:within|no later than|not later than|in|over|not exceeding)(?: the)?(?: (?:next|following|first))?(?: a(?: maximum)? period of)?(?: a maximum of)? $/;
const forPeriod =
  /\bfor(?: a| an| the)?(?: (?:further|additional|new|final|initial|renewable|another|extended|subsequent|next|following))*(?: periods?)?(?: of)?(?: up to)? $/;
const sinceAdoption =
  /^ (?:of|after|from|following) (?:(?:the )?(?:date of )?(?:the |its )?adoption(?: of (?:the present|this) resolution)?|the date of (?:the present|this) resolution)/;
/** The event from which a period is counted. */
const afterBeginning =
  /^ (?:after|from|following) (?:the |its |this |their )?(?:date of (?:the |its )?)?(?:entry into force|beginning|start|commencement|establishment|appointment|deployment|receipt)\b|^ thereafter\b/;
const afterPeriod = /\bafter (?:a|an initial) period of $/;

const countedBack = /^ (?:prior to|before|in advance of|ahead of)\b/;

const month = months.join("|");
const dayWithoutYear = new RegExp(
  String.raw`\b(?:by|before|until|than) (?:[0-9]{1,2} (?:${month})|(?:${month}) [0-9]{1,2})\b(?!,? (?:[0-9]{4}|and [0-9]{1,2}|to [0-9]{1,2}|each|every|of each|of every|annually))`,
  "g",
);

/**
 * Times of a mandate that are printed and cannot be written as `due`: a period before an event, the end of a period, a day
 * that does not exist, a day without its year.
 */
export function unreadTimes(words: string): string[] {
  const back = durationsIn(words).filter(({ end }) => countedBack.test(words.slice(end)));
  const unreal = datesIn(words).filter(
    ({ value }) => value.length === 10 && !new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value),
  );
  const yearless = [...words.matchAll(dayWithoutYear)].map(({ index, 0: printed }) => ({
    start: index,
    end: index + printed.length,
  }));
  // The period of an extension in another paragraph.
  const periodEnds = [...words.matchAll(/\bat the end of (?:this|that) period\b/g)].map(
    ({ index, 0: printed }) => ({ start: index, end: index + printed.length }),
  );
  return [...back, ...unreal, ...yearless, ...periodEnds].map(({ start, end }) => words.slice(start, end));
}

/** "18-month" of "the 18-month transition". */
function isAdjectival(printed: string): boolean {
  return printed.includes("-") && !printed.includes(" ");
}

function periodsIn(words: string): ReadTime[] {
  return durationsIn(words).flatMap(({ start, end, value }): ReadTime[] => {
    const lead = words.slice(Math.max(0, start - 60), start);
    const after = words.slice(end, end + 90);
    const adoption = sinceAdoption.exec(after)?.[0].length;
    const since = adoption === undefined ? {} : { since: "adoption" as const };
    const close = end + (adoption ?? 0);
    // "no later than 45 days before its expiration" counts back from an event: see `unreadTimes`.
    if (countedBack.test(after)) return [];
    const within = withinPeriod.exec(lead);
    const isAdjective = isAdjectival(words.slice(start, end)) && !/^[- ]period\b/.test(after);
    if (within && !isAdjective && !/^[’'] |^-|^ (?:plan|programme|period of)/.test(after)) {
      // "in two years" of work is seldom a limit; "in the past two years" never.
      // "report in six months" is one.
      if (/^in\b/.test(within[0]) && adoption === undefined && !/\breport(?: back)? in $/.test(lead))
        return [];
      return [
        { start: start - lead.length + within.index, end: close, bound: "by", period: value, ...since },
      ];
    }
    const lasting = forPeriod.exec(lead);
    // "posts that have been vacant for 24 months or longer"
    if (lasting && !isAdjective && !/^ (?:old|ago|or (?:longer|more))\b/.test(after)) {
      const more = /^[- ]period\b/.exec(after)?.[0].length ?? 0;
      return [
        {
          start: start - lead.length + lasting.index,
          end: close + more,
          bound: "until",
          period: value,
          ...since,
        },
      ];
    }
    if (adoption !== undefined || /\bevery $/.test(lead)) {
      return adoption === undefined ? [] : [{ start, end: close, bound: "at", period: value, ...since }];
    }
    // "report 90 days after the entry into force", "review the mandate after a period of two years"
    const counted = afterBeginning.test(after) ? /(?:no later than )?$/ : afterPeriod;
    const printed = counted.exec(lead);
    return printed && !isAdjective
      ? [
          {
            start: start - printed[0].length,
            end,
            bound: printed[0].startsWith("no") ? "by" : "at",
            period: value,
          },
        ]
      : [];
  });
}

const events: readonly [RegExp, NonNullable<ReadTime["event"]>, ReadTime["bound"]][] = [
  [
    /\b(?:in|into|as part of|within)(?: the context of)? (?:his|her|its|their|the)(?: \w+)? (?:next|forthcoming|upcoming|subsequent)(?: [a-z-]+){0,3} reports?\b/g,
    "next-report",
    "at",
  ],
  [
    /\b(?:at|during|in|for|of) (?:its|the|their)(?: very)? (?:next|forthcoming|upcoming|following)(?: (?:regular|annual|substantive|special|ordinary|biennial|formal|scheduled))* (?:session|meeting)s?\b/g,
    "next-session",
    "at",
  ],
  [
    /\b(?:by|before|until|at|through|prior to) the (?:end|expiration|expiry|conclusion|completion) of (?:its|the|their|his|her|this)(?: (?:present|current|initial))? (?:mandate|term)\b/g,
    "end-of-mandate",
    "by",
  ],
];

function eventsIn(words: string): ReadTime[] {
  return events.flatMap(([pattern, event, bound]) =>
    [...words.matchAll(pattern)].map(
      ({ index, 0: printed }): ReadTime => ({
        start: index,
        end: index + printed.length,
        bound: printed.startsWith("until") || printed.startsWith("through") ? "until" : bound,
        event,
      }),
    ),
  );
}
