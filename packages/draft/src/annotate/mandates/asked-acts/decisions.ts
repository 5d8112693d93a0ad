import { isStateKind } from "@open-resolutions/core";
import type { AuthoredMandate } from "@open-resolutions/schemas";
import type { Run } from "../../../block.ts";
import type { Named } from "../tokens.ts";

/** The titles of "include in the provisional agenda … the sub-item entitled “…”". */
export function agendaOf(
  words: string,
  isOwnDecision: boolean,
): Pick<AuthoredMandate, "agendaItem" | "agendaSubItem"> | undefined {
  const isOnAgenda = /^(?:also |further )?(?:include|inscribe|place|retain|keep)\b[^;]{0,600}\bagenda\b/.test(
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

/** What an organ extends, at the start of the words: "the mandates of …", "the measures imposed by …". */
export const extendable =
  /^(?:mandates?|terms?|authori[sz]ations?|measures|arrangements|provisions|period)\b/;

/** Whose mandate is extended; undefined when an action is no extension. */
export function extensionOf(
  text: string,
  run: Run,
  names: readonly Named[],
  isOwnDecision: boolean,
  kindOf: (actor: string) => string,
): string[] | undefined {
  const words = text.slice(run.start, run.end);
  // "Urges the parties to renew their efforts" extends nothing that anybody was given.
  if (!isOwnDecision && !/^(?:\w+ )?\w+ (?:the )?(?:mandates?|terms?|tenure|authorizations?)\b/.test(words))
    return undefined;
  // "Extends the mandate of …" says the verb before the words of the mandate.
  const verb =
    /^(?:further |again )?(?:extend|renew|prolong)\b/.exec(words) ??
    [/^(?:until [^,;]{1,24} (?:the )?)?/.exec(words)].find((lead) =>
      extendable.test(words.slice(lead?.[0].length)),
    );
  if (
    !verb ||
    /^\w+ access\b|^extend (?:its|an?|the) (?:invitation|support|assistance|cooperation)\b/.test(words)
  )
    return undefined;
  const from = run.start + verb[0].length;
  if (ownMandate.test(text.slice(from, run.end)))
    return missionBefore(
      names.filter(({ end }) => end <= run.start),
      kindOf,
    );
  const first = names.find(({ start, end, actor }) => actor !== undefined && start >= from && end <= run.end);
  return first?.actor !== undefined &&
    !isStateOrPlace(kindOf(first.actor)) &&
    !ofAnother.test(text.slice(first.end)) &&
    isExtended(text.slice(from, first.start))
    ? [first.actor]
    : [];
}

const untilWhen = "(?:until|to|for|with effect from|from) (?:(?!\\bthe (?!date|period))[^;]){1,120}?";
/** "until 3 May 2046, " before what is extended. */
const leadTime = `(?:,? ?${untilWhen},?)?`;
const nounsOfMandates =
  "(?:mandates?|tasks|term|tenure|deployment|authori[sz]ation|operation)(?: and (?:capacity|personnel strength|members|tasks|composition))?";
const qualities =
  "(?:(?:present|current|existing|open-ended|independent|international|ad hoc|temporary|\\p{Lu}[\\p{L} ]{0,20}-based) )*";
/** "its mandate", "until 3 May 2046, its current mandate" */
const ownMandate = new RegExp(`^${leadTime} ?its (?:(?:present|current|existing) )?mandate\\b`);
/** "the present mandate of the", "until 3 May 2046 the mandate and tasks of the current" */
const mandateOf = new RegExp(`^.{0,160}\\b${nounsOfMandates} (?:of|for) (?:the )?${qualities}$`, "u");
/** "the", "until 3 May 2046, the" */
const nothingButTime = new RegExp(`^${leadTime} ?(?:the )?${qualities}$`, "u");
/** The noun of another one who has a name in front: "the United Nations mission", "the Lamp Council forces". */
const ofAnother =
  /^(?:’s?)? (?:special |political |peacekeeping )*(?:mission|operation|team|forces?|expert|office)\b/;

/** Whether a name is that of the one whose mandate is extended, by the words before it. */
function isExtended(lead: string): boolean {
  return (
    mandateOf.test(lead) ||
    (nothingButTime.test(lead) && !/\b(?:mandate|authori[sz]ation|measures)\b/.test(lead))
  );
}

/** States and places have no mandate. */
function isStateOrPlace(kind: string): boolean {
  return isStateKind(kind) || kind === "territory" || kind === "region";
}

/** Others whose mandates are extended: panels, groups and their like. */
const withMandate = /^(?:group|subsidiary-organ|special-procedure|treaty-body)$/;

/**
 * The only mission named before: "expresses its support for the Mission, and decides to extend its mandate". A panel or group
 * beside it may be meant, too.
 */
function missionBefore(names: readonly Named[], kindOf: (actor: string) => string): string[] {
  const actors = [...new Set(names.flatMap(({ actor }) => actor ?? []))];
  const missions = actors.filter((actor) => kindOf(actor) === "mission");
  return missions.length === 1 && !actors.some((actor) => withMandate.test(kindOf(actor))) ? missions : [];
}
