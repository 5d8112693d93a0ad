import { type Organ, organIds, organs } from "@open-resolutions/symbols";
import { fullNames, lastOrgans, organByName } from "./organs-named.ts";
import { acronym, adopterBehind, adopting, bodyBehind, bodyOfDeed } from "./owner-after.ts";

/** What must be known of the place of a number. */
export interface NumberPlace {
  /** The words before the number, in its sentence. */
  before: string;
  /** The words after the last number of its list. */
  after: string;
  /** The date that is printed with it (ISO 8601). */
  date: string | undefined;
  /** The organ that speaks. */
  speaking: Organ;
  /** The organs that the resolution has named before the sentence, the last one first. */
  named: readonly Organ[];
}

/**
 * The organs that may have adopted it, the likeliest first, and whether the words name one; or the name of another body,
 * which is vague after "and its".
 */
export type Owner = { organs: Organ[]; isNamed?: true } | { body: string; isVague?: true };

const shortNames = [...new Set(organIds.map((id) => organs[id].shortName))].join("|");

const fullAtEnd = new RegExp(`(?<![\\p{L}-])(${fullNames})(?:['’]s?)?$`, "u");
const shortAtEnd = new RegExp(`(?<![\\p{L}-])(${shortNames})(?:['’]s?)?$`, "u");

/** "Resolutions", "decision": the word before a number. */
export const noun = /\b(?:resolutions?|decisions?)\b/gi;
const capitalsAtEnd =
  /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\p{N}.’'-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.’'-]{0,40}|of|on|for|the|and|to|against|in)){0,14}$/u;
const opener =
  /^(?:(?:[IVXLC]+|Annex|Chapter|Section|Part) of |(?:\p{Lu}\p{Ll}+ing|Recalls|Reaffirms|Notes|Takes|Requests|Decides|Welcomes|Stresses|Emphasizes|Urges|Invites|Endorses|Adopts|Guided|See|Cf|Also|The|In|By|Its|All|Both|Under|Through|Further|As|Other|Relevant|Previous|Previously|Subsequent|Several)\b ?(?:(?:also|further|again|upon|with|in|its|the|of|all|and|previous|relevant) )*)/u;

/** "By the Harbour Assembly at its fifth session, in resolution 5/1" */
const atSession = /,? at its [^,;]{1,50} (?:session|meeting),?$/;

const afterOthers =
  /^(.*\S) (?:resolutions?|decisions?)(?:(?:,| and)? \d[\d/]*(?: \(\d{4}\)| of \d{1,2} \p{Lu}\p{L}+ \d{4})?)+,? and$/u;

/** "In its resolution", "by its recent resolution" */
const its = /\bits(?: [a-z]+){0,3}$/;
const joiningWordAtEnd = /(?: (?:of|on|for|the|and|to|against|in))+$/;
const ofShort = /^( of the (?:Council|Assembly)) on .*$/;
const someOf = /,? (?:including|in particular|particularly|namely|notably|especially)(?: (?:its|the))?$/;

/** Whether the words before a number say that it is of the body that was just named. */
export function isNamedIts(before: string): boolean {
  return its.test(before);
}

/** The owner of all those of which some are numbered: "resolutions of the Harbour Commission, including resolution 5/1". */
function ownerOfAll(before: string, place: NumberPlace): Owner | undefined {
  const all = before.replace(someOf, "");
  const last = all === before ? undefined : [...all.matchAll(noun)].at(-1);
  if (!last?.[0].endsWith("s")) return undefined;
  // "Resolutions of the Council on lamps"
  const after = all.slice(last.index + last[0].length).replace(ofShort, "$1");
  const owner = all.slice(0, last.index).trimEnd();
  if (/\d/.test(after) || lastOrgans(after).length > 1 || its.test(owner)) return undefined;
  return ownerOf(owner, { ...place, after });
}

/** Whose resolution it is by the words before and after it. */
export function ownerOf(before: string, place: NumberPlace): Owner {
  // "Harbour Commission resolution 9 and decisions 7/2044": the decisions are of the Commission too.
  const pair = afterOthers.exec(before)?.[1];
  return (
    ownerOfAll(before, place) ??
    (pair === undefined ? undefined : ownerOf(pair, place)) ??
    ownerBehind(before, place) ??
    ownerBeforePreposition(before, place) ??
    ownerAtEnd(before, place) ??
    adopterOf(before) ??
    (its.test(before) ? possessor(before, place.speaking) : undefined) ??
    ownerOfDeed(place.after) ??
    anyOrgan(place.speaking)
  );
}

/** The words with capitals at the end of a text, without those that open a sentence. */
function capitalsBefore(before: string): string {
  return (capitalsAtEnd.exec(before)?.[0] ?? "").replace(opener, "").replace(/['’]s?$/, "");
}

/** The body that the words after the number name: "resolution 12/7, adopted by the Harbour Commission". */
function ownerBehind(before: string, { after, speaking, named }: NumberPlace): Owner | undefined {
  // "The proclamation, by its resolution 98/1, of the Lamp Programme"
  if (its.test(before)) return undefined;
  const behind = adopterBehind(before, after) ?? bodyBehind(after);
  // "Harbour Commission resolution 12/7, adopted by the Commission"
  if (behind === undefined || ` ${capitalsBefore(before)} `.includes(` ${behind} `)) return undefined;
  if (behind === "United Nations" || behind === "Organization") return undefined;
  const body = behind.replace(/^United Nations (?=General|Security|Economic and|Human Rights C)/, "");
  const organ = organIds.find((id) => body.startsWith(organs[id].name));
  if (organ) return { organs: [organ], isNamed: true };
  return organsCalled(body, speaking, named) ?? { body: behind.replace(joiningWordAtEnd, "") };
}

/** "By the Security Council in resolution …" names the organ, "by Member States in resolution …" nobody who adopts any. */
function ownerBeforePreposition(before: string, { speaking, named }: NumberPlace): Owner | undefined {
  const preposition = / (?:in|by|under|through|with)$/.exec(before)?.[0];
  if (preposition === undefined) return undefined;
  const words = before.slice(0, -preposition.length).replace(atSession, "");
  const owner = ownerOf(words, { before, after: "", date: undefined, speaking, named });
  return "body" in owner && !adopting.test(owner.body) && !acronym.test(owner.body)
    ? anyOrgan(speaking)
    : owner;
}

/** The body that is named just before: "General Assembly resolution", "Council resolution", "Harbour Commission resolution". */
function ownerAtEnd(before: string, { speaking, named }: NumberPlace): Owner | undefined {
  const full = fullAtEnd.exec(before)?.[1];
  if (full !== undefined) return { organs: [organByName.get(full) ?? speaking], isNamed: true };
  const capitals = capitalsBefore(before);
  const short = shortAtEnd.exec(before)?.[1] ?? "";
  const beforeShort = capitals.slice(0, capitals.length - short.length).trimEnd();
  if (short !== "" && (capitals === "" || beforeShort === "" || / (?:the|and)$/.test(beforeShort)))
    return organsCalled(short, speaking, [...lastOrgans(before), ...named]);
  const isBody = /^\p{Lu}/u.test(capitals) && !/ (?:and|the|of|on|for|to)$/.test(capitals);
  return isBody && !/^(?:United Nations|UN)$/.test(capitals) ? { body: capitals } : undefined;
}

/** The body that adopted it, by the words before: "the adoption by the Harbour Commission of its resolution". */
function adopterOf(before: string): Owner | undefined {
  const adopter = (adoptedBy.exec(before) ?? adoptedAt.exec(before))?.[1];
  const isOrgan = adopter !== undefined && (isShortName(adopter) || lastOrgans(adopter).length > 0);
  return adopter === undefined || isOrgan ? undefined : { body: adopter };
}

/** The body that did something by a resolution. */
function ownerOfDeed(after: string): Owner | undefined {
  const body = bodyOfDeed(after);
  if (body === undefined || !adopting.test(body)) return undefined;
  if (isShortName(body)) return undefined;
  const organ = organIds.find((id) => body === organs[id].name);
  return organ ? { organs: [organ], isNamed: true } : { body };
}

function anyOrgan(speaking: Organ): Owner {
  return { organs: [speaking, ...organIds.filter((id) => id !== speaking)] };
}

function isShortName(name: string): boolean {
  return organIds.some((id) => organs[id].shortName === name);
}

/** The organs of a short name: the one that speaks, then those named before, then the others. */
function organsCalled(name: string, speaking: Organ, named: readonly Organ[]): Owner | undefined {
  const called = organIds.filter((id) => organs[id].shortName === name);
  const inOrder = [...new Set([speaking, ...named, ...called])].filter((organ) => called.includes(organ));
  return called.length > 0 ? { organs: inOrder } : undefined;
}

const possession =
  /((?:\p{Lu}[\p{L}\p{N}.’'-]{0,40}|of|on|for|the|and)(?: (?:\p{Lu}[\p{L}\p{N}.’'-]{0,40}|of|on|for|the|and)){0,12})(?:,? at its [^,;]{1,50} (?:session|meeting))?,? (?:and|in|by|through|including|under|contained in|as set out in|as reflected in|pursuant to|established by)(?:,? inter alia,?)? its(?: [a-z]+){0,3}$/u;

/** "The adoption by the Harbour Commission on 16 May 2044 of its resolution" */
const adoptedBy =
  /\bby the (\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|of|on|for|the|and))*)(?: (?:on|at|in) [^,;]{1,60})?,? of its(?: [a-z]+){0,3}$/u;
/** "The adoption by the Harbour Commission at its fifth session of resolution", ", held in Fogtown in May 2044, of resolution" */
const adoptedAt =
  /\badopt(?:ed|ion),? by the (\p{Lu}[\p{L}\p{N}’'-]*(?:,? (?:\p{Lu}[\p{L}\p{N}’'-]*|of|on|for|the|and))*) (?:at|during) (?:its|the) [^;]{1,180},? of$/u;

/** Whose "its" is: that of the body named just before, as in "the Human Rights Council, in its resolution". */
function possessor(before: string, speaking: Organ): Owner {
  const words = possession
    .exec(before)?.[1]
    ?.replace(/^(?:(?:of|on|for|the|and) )+/, "")
    .replace(opener, "");
  const [organ] = words === undefined ? [] : lastOrgans(words);
  if (words !== undefined && organ && words.endsWith(organs[organ].name)) return { organs: [organ] };
  if (words === undefined || !adopting.test(words)) return anyOrgan(speaking);
  const isVague = / (?:and|contained in|reflected in) its(?: [a-z]+){0,3}$/.test(before);
  return organsCalled(words, speaking, []) ?? { body: words, ...(isVague && { isVague }) };
}
