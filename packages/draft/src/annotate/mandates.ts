import type { AuthoredMandate } from "@open-resolutions/schemas";
import { sessionIn } from "../masthead/session.ts";
import type { Statement } from "./spans.ts";

/** What a mandate says beside its words. */
export type Mandated = Omit<AuthoredMandate, "quote" | "occurrence">;

/** An act that asks or settles, and where the words that belong to it end. */
export interface MandatingAct {
  /** Where its words end. */
  end: number;
  /** Where the next act begins, or the text ends. */
  until: number;
  isDirective: boolean;
}

/** Somebody or something named in the text. */
export interface Named {
  start: number;
  end: number;
  actor?: string;
  capability?: string;
}

/**
 * The mandates that the acts of a text give, by the idioms in which organs ask: "Requests X to submit to Y at its
 * seventy-ninth session a report on …", "Decides to include in the provisional agenda …", "Calls upon X to …". One whose
 * addressee is in no register is left to a person.
 */
export function findMandates(
  text: string,
  acts: readonly MandatingAct[],
  names: readonly Named[],
  speaking: string,
): Statement<Mandated>[] {
  return acts.flatMap(({ end, until, isDirective }) => {
    const region = { start: end, end: trimEnd(text, end, until) };
    const words = text.slice(region.start, region.end);
    const within = names.filter((name) => name.start >= region.start && name.end <= region.end);
    if (!isDirective) return agendaMandate(text, words, region, speaking);
    return asked(text, region, within) ?? cooperation(text, words, region, within) ?? [];
  });
}

/** "…, and in this regard further": what joins the next act to the words before it. */
const endingJoint =
  /[,;.:]?(?:,?\s+and)?(?:,? (?:in this regard|in this context|in that regard|accordingly|further|also),?){0,3}\s*$/;
const longestJoint = 80;

/** A region without the punctuation and the joint before the next act. */
function trimEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const tail = words.slice(-longestJoint);
  const joint = endingJoint.exec(tail)?.index ?? tail.length;
  let until = words.length - tail.length + joint;
  while (until > 0 && /[\s,;.:]/.test(words.charAt(until - 1))) until -= 1;
  return start + until;
}

/** "Decides to include in the provisional agenda of its seventy-ninth session … the sub-item entitled “…”". */
function agendaMandate(
  text: string,
  words: string,
  region: { start: number; end: number },
  speaking: string,
): Statement<Mandated>[] {
  const verb = /^ to (?=include in the (?:provisional )?agenda\b)/.exec(words);
  if (!verb) return [];
  const start = region.start + verb[0].length;
  const titles = [
    ...text.slice(start, region.end).matchAll(/\b(item|sub-item)s? entitled [“"]([^”"]{3,400})[”"]/g),
  ];
  const item = titles.find(([, kind]) => kind === "item")?.[2];
  const subItem = titles.find(([, kind]) => kind === "sub-item")?.[2];
  return [
    {
      start,
      end: region.end,
      type: "agenda",
      assignees: [speaking],
      ...(item !== undefined && { agendaItem: item }),
      ...(subItem !== undefined && { agendaSubItem: subItem }),
      ...dueIn(words),
      method: "rule",
    },
  ];
}

/** "… the Secretary-General to submit …": those named before the first "to" with a verb are asked. */
function asked(
  text: string,
  region: { start: number; end: number },
  names: readonly Named[],
): Statement<Mandated>[] | undefined {
  const first = names.find(({ actor }) => actor !== undefined);
  if (!first) return undefined;
  for (const { index } of text.slice(region.start, region.end).matchAll(/ to (?=[a-z]+\b)/g)) {
    const at = region.start + index;
    if (
      at < first.end ||
      / to (?:the|its|their|all|a|an|each|those|these|that|which)\b/.test(text.slice(at, at + 12))
    )
      continue;
    const start = at + " to ".length;
    const assignees = unique(names.filter((name) => name.end <= at).flatMap(({ actor }) => actor ?? []));
    const words = text.slice(start, region.end);
    return assignees.length === 0
      ? undefined
      : [{ start, end: region.end, ...action(words, start, names), assignees, method: "rule" }];
  }
  return undefined;
}

/** "Encourages increased cooperation between X and Y": those named after "between" are asked to cooperate. */
function cooperation(
  text: string,
  words: string,
  region: { start: number; end: number },
  names: readonly Named[],
): Statement<Mandated>[] | undefined {
  const between = /\b(?:cooperation|coordination|collaboration)\b[^;]{0,80}? (?:between|among) /.exec(words);
  if (!between) return undefined;
  const from = region.start + between.index + between[0].length;
  const parties = text.slice(from, region.end).search(/ (?:in|to|on|for|within|with a view|by|through)\b/);
  const until = parties === -1 ? region.end : from + parties;
  const assignees = unique(
    names.filter(({ start, end }) => start >= from && end <= until).flatMap(({ actor }) => actor ?? []),
  );
  if (assignees.length === 0) return undefined;
  const article = /^ (?:the |an |a )?/.exec(words)?.[0].length ?? 0;
  return [{ start: region.start + article, end: region.end, type: "cooperation", assignees, method: "rule" }];
}

/** What is to be done: its kind, for whom, by when. */
function action(
  words: string,
  start: number,
  names: readonly Named[],
): Pick<Mandated, "type"> & Partial<Mandated> {
  const instruments = unique(
    names.filter((name) => name.start >= start).flatMap(({ capability }) => capability ?? []),
  );
  const used = instruments.length > 0 && { instruments };
  if (
    /^(?:\w+ )?(?:submit|report|present|provide|prepare|brief|transmit)\b.*\breport|^report\b|^brief\b/.test(
      words,
    )
  ) {
    const recipient = names.find((name) => name.start >= start && name.actor !== undefined)?.actor;
    const deliverable = /\b((?:an? )?(?:[a-z-]+ ){0,3}reports? on [^,;]+)/
      .exec(words)?.[1]
      ?.replace(/^an? /, "");
    return {
      type: "report",
      ...(recipient !== undefined && { recipient }),
      ...(deliverable !== undefined && { deliverable: deliverable.replace(/[.\s]+$/, "") }),
      ...dueIn(words),
      ...frequencyIn(words),
    };
  }
  if (/^make (?:full |effective |greater |better )?use of\b|^use\b|^utilize\b/.test(words))
    return { type: "use", ...used };
  if (/^(?:extend|give|grant|provide) access\b/.test(words)) return { type: "access", ...used };
  if (/\b(?:cooperat|collaborat|coordinat)/.test(words.slice(0, 120)))
    return { type: "cooperation", ...used };
  return { type: "action", ...used };
}

function dueIn(words: string): Partial<Mandated> {
  const session = /\b(?:at|of|during|for) its ([a-z-]+(?: [a-z-]+){0,3} session)\b/.exec(words)?.[1];
  const read = session === undefined ? undefined : sessionIn(session);
  return read ? { due: { session: read } } : {};
}

function frequencyIn(words: string): Partial<Mandated> {
  const frequencies = [
    [/\bannual(?:ly)?\b|\bevery year\b/, "annual"],
    [/\bbiennial(?:ly)?\b|\bevery (?:two|second) years?\b/, "biennial"],
    [/\btriennial(?:ly)?\b|\bevery (?:three|third) years?\b/, "triennial"],
  ] as const;
  const value = frequencies.find(([pattern]) => pattern.test(words))?.[1];
  return value ? { frequency: { value, basis: "stated" } } : {};
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
