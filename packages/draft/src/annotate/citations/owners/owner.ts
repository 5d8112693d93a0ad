import {
  type DecisionSymbol,
  type DocumentSymbol,
  type Organ,
  organIds,
  organs,
  parseSymbol,
  type ResolutionSymbol,
  seriesPrefix,
} from "@open-resolutions/symbols";
import { mayBeOf } from "../numbers/printed-dates.ts";
import { symbolInOtherSeries } from "./other-series.ts";
import { acronym, adopterBehind, adopting, bodyBehind, bodyOfDeed } from "./owner-after.ts";

/** A resolution or decision of an organ. */
type Numbered = ResolutionSymbol | DecisionSymbol;

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

/** What a number is: a resolution or decision, one of another body with its name, or of no known series. */
export type NumberReading =
  | { symbol: DocumentSymbol; datesAgree: boolean; isNamed: boolean }
  | { body: string; kind: "resolution" | "decision"; isVague?: true }
  /** The date is not of the session, and no organ is named: it is of another body, or a misprint. */
  | { misdated: Numbered; date: string }
  /** It is not of the series of the organ that speaks, and neither a name nor a date says of which. */
  | { unnamed: Organ }
  | undefined;

/** Acronyms of organs that no record of the dataset need have. */
const acronyms: readonly [string, Organ][] = [
  ["UNGA", "general-assembly"],
  ["UNSC", "security-council"],
  ["ECOSOC", "economic-and-social-council"],
  ["UNHRC", "human-rights-council"],
];
const organByName = new Map<string, Organ>([
  ...organIds.map((id): [string, Organ] => [organs[id].name, id]),
  ...acronyms,
]);
const fullNames = [...organByName.keys()].join("|");
const shortNames = [...new Set(organIds.map((id) => organs[id].shortName))].join("|");

const nameInText = new RegExp(`(?<!\\p{L})(?:United Nations )?(${fullNames})(?![\\p{L}-])`, "gu");
const fullAtEnd = new RegExp(`(?<![\\p{L}-])(${fullNames})(?:['’]s?)?$`, "u");
const shortAtEnd = new RegExp(`(?<![\\p{L}-])(${shortNames})(?:['’]s?)?$`, "u");
const noun = /\b(?:resolutions?|decisions?)\b/gi;
const other =
  /\b((?:Directive|Regulation|Recommendation|Framework Decision|Law|Act|Order|Decree|Circular|Convention|Case|Opinion|Judgment|Communication)s?)(?: \([A-Z]{2,7}\))?(?: Nos?\.)? $/;
const capitalsAtEnd =
  /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\p{N}.’'-]{0,40}(?: (?:\p{Lu}[\p{L}\p{N}.’'-]{0,40}|of|on|for|the|and|to|against|in)){0,14}$/u;
const opener =
  /^(?:(?:[IVXLC]+|Annex|Chapter|Section|Part) of |(?:\p{Lu}\p{Ll}+ing|Recalls|Reaffirms|Notes|Takes|Requests|Decides|Welcomes|Stresses|Emphasizes|Urges|Invites|Endorses|Adopts|Guided|See|Cf|Also|The|In|By|Its|All|Both|Under|Through|Further|As|Other|Relevant|Previous|Previously|Subsequent|Several)\b ?(?:(?:also|further|again|upon|with|in|its|the|of|all|and|previous|relevant) )*)/u;
/** The organs that a text names in full, each at its place. */
export function organsNamed(text: string): { organ: Organ; start: number }[] {
  return [...text.matchAll(nameInText)].flatMap(({ index, 1: name = "" }) => {
    const organ = organByName.get(name);
    return organ ? [{ organ, start: index }] : [];
  });
}

/** The organs that a text names in full, the last one first. */
export function lastOrgans(text: string): Organ[] {
  return organsNamed(text)
    .map(({ organ }) => organ)
    .reverse();
}

/**
 * The resolution or decision that a bare number means. The body is the one named with it, before or after; else, after
 * "its", the one that the sentence has just named, or the organ that speaks (UN Editorial Manual, "Resolutions and
 * decisions": a resolution is identified by the name of the issuing body and a number). "The Council" is the one that the
 * text has named last. Where the words leave a choice, the form of the number and the printed date decide.
 */
export function readNumber(number: string, place: NumberPlace): NumberReading {
  const outside = other.exec(place.before)?.[1];
  if (outside !== undefined) return { body: outside, kind: "resolution" };
  const last = [...place.before.matchAll(noun)].at(-1);
  const kind = last?.[0].toLowerCase().startsWith("decision") ? "decision" : "resolution";
  const said = ownerOf(last ? place.before.slice(0, last.index).trimEnd() : "", place);
  // "Youth, Peace and Security resolutions 2250 (2015)": the words are a subject, and no body.
  const isSubject = "body" in said && !adopting.test(said.body) && !acronym.test(said.body);
  const owner: Owner = isSubject && ofCouncil.test(number) ? { organs: ["security-council"] } : said;
  if ("body" in owner) {
    // "The Lamp Conference and its resolution 98/3 of 2 May 2044": the Assembly has that number on that day.
    const own = owner.isVague ? parseSymbol(`${seriesPrefix(place.speaking, kind)}/${number}`) : undefined;
    if (own?.type === kind && place.date !== undefined && isInSeries(own) && mayBeOf(own, place.date))
      return { symbol: own, datesAgree: true, isNamed: true };
    // "The Commission on Human Rights … Commission resolution 2044/3"
    const isShort = owner.body === "Commission" && humanRights.test(place.before);
    const body = isShort ? "Commission on Human Rights" : owner.body;
    const other = symbolInOtherSeries(body, kind, number);
    return other ? { symbol: other, datesAgree: true, isNamed: true } : { ...owner, kind };
  }
  const read = owner.organs.flatMap((organ) => {
    const symbol = parseSymbol(`${seriesPrefix(organ, kind)}/${number}`);
    return (symbol?.type === "resolution" || symbol?.type === "decision") && isInSeries(symbol)
      ? [symbol]
      : [];
  });
  const { date } = place;
  const agreeing = date === undefined ? read[0] : read.find((one) => mayBeOf(one, date));
  const symbol = agreeing ?? read[0];
  if (!symbol) return undefined;
  // "5/14" may be of the Human Rights Council or of any other body that counts its sessions.
  const isUnnamed =
    !owner.isNamed && symbol.organ === "human-rights-council" && place.speaking !== symbol.organ;
  if (
    isUnnamed &&
    date === undefined &&
    !place.named.includes(symbol.organ) &&
    owner.organs.length === organIds.length
  )
    return { unnamed: place.speaking };
  if (date !== undefined && !agreeing && !owner.isNamed) return { misdated: symbol, date };
  const isNamed = owner.isNamed ?? its.test(place.before.slice(0, last?.index).trimEnd());
  return { symbol, datesAgree: agreeing !== undefined, isNamed };
}

const humanRights = /\bCommission on Human Rights\b/;
/** `1325 (2000)`: no other body has counted so far in this form. */
const ofCouncil = /^[0-9]{4} \(20[0-9]{2}\)$/;

/** The General Assembly numbers its resolutions by session and number from its thirty-first session on. */
function isInSeries({ organ, session, number, style }: Numbered): boolean {
  // "7/2044" ends with a year.
  if (style === "session/number" && number >= 1900) return false;
  return (
    organ !== "general-assembly" ||
    style !== "session/number" ||
    session.kind !== "regular" ||
    session.number > 30
  );
}

/**
 * The organs that may have adopted it, the likeliest first, and whether the words name one; or the name of another body,
 * which is vague after "and its".
 */
type Owner = { organs: Organ[]; isNamed?: true } | { body: string; isVague?: true };

/** "By the Harbour Assembly at its fifth session, in resolution 5/1" */
const atSession = /,? at its [^,;]{1,50} (?:session|meeting),?$/;

const afterOthers =
  /^(.*\S) (?:resolutions?|decisions?)(?:(?:,| and)? \d[\d/]*(?: \(\d{4}\)| of \d{1,2} \p{Lu}\p{L}+ \d{4})?)+,? and$/u;

const its = /\bits(?: [a-z]+){0,3}$/;
const ofShort = /^( of the (?:Council|Assembly)) on .*$/;
const someOf = /,? (?:including|in particular|particularly|namely|notably|especially)(?: (?:its|the))?$/;

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
function ownerOf(before: string, place: NumberPlace): Owner {
  const { after, speaking, named } = place;
  const ofAll = ownerOfAll(before, place);
  if (ofAll) return ofAll;
  // "Harbour Commission resolution 9 and decisions 7/2044": the decisions are of the Commission too.
  const pair = afterOthers.exec(before)?.[1];
  if (pair !== undefined) return ownerOf(pair, place);
  // "The proclamation, by its resolution 98/1, of the Lamp Programme"
  const isOwn = its.test(before);
  const capitals = (capitalsAtEnd.exec(before)?.[0] ?? "").replace(opener, "").replace(/['’]s?$/, "");
  const later = isOwn ? undefined : (adopterBehind(before, after) ?? bodyBehind(after));
  // "Harbour Commission resolution 12/7, adopted by the Commission"
  const behind = later !== undefined && ` ${capitals} `.includes(` ${later} `) ? undefined : later;
  if (behind !== undefined && behind !== "United Nations" && behind !== "Organization") {
    const body = behind.replace(/^United Nations (?=General|Security|Economic and|Human Rights C)/, "");
    const organ = organIds.find((id) => body.startsWith(organs[id].name));
    if (organ) return { organs: [organ], isNamed: true };
    const short = organIds.filter((id) => body === organs[id].shortName);
    return short.length > 0
      ? { organs: inOrder(short, speaking, named) }
      : { body: behind.replace(/(?: (?:of|on|for|the|and|to|against|in))+$/, "") };
  }
  const sentence = [...lastOrgans(before), ...named];
  // "By the Security Council in resolution …" names the organ, "by Member States in resolution …" nobody who adopts any.
  const preposition = / (?:in|by|under|through|with)$/.exec(before)?.[0];
  if (preposition !== undefined) {
    const owner = ownerOf(before.slice(0, -preposition.length).replace(atSession, ""), {
      before,
      after: "",
      date: undefined,
      speaking,
      named,
    });
    return "body" in owner && !adopting.test(owner.body) && !acronym.test(owner.body)
      ? anyOrgan(speaking)
      : owner;
  }
  const full = fullAtEnd.exec(before)?.[1];
  if (full !== undefined) return { organs: [organByName.get(full) ?? speaking], isNamed: true };
  const short = shortAtEnd.exec(before)?.[1];
  if (
    short !== undefined &&
    (capitals === short ||
      capitals === "" ||
      / (?:the|and)$/.test(capitals.slice(0, -short.length).trimEnd()))
  )
    return {
      organs: inOrder(
        organIds.filter((id) => organs[id].shortName === short),
        speaking,
        sentence,
      ),
    };
  if (
    /^\p{Lu}/u.test(capitals) &&
    !/ (?:and|the|of|on|for|to)$/.test(capitals) &&
    !/^(?:United Nations|UN)$/.test(capitals)
  )
    return { body: capitals };
  const adopter = (adoptedBy.exec(before) ?? adoptedAt.exec(before))?.[1];
  const isShort = organIds.some((id) => adopter === organs[id].shortName);
  if (adopter !== undefined && !isShort && lastOrgans(adopter).length === 0) return { body: adopter };
  return isOwn ? possessor(before, speaking) : (ownerOfDeed(after) ?? anyOrgan(speaking));
}

/** The body that did something by a resolution. */
function ownerOfDeed(after: string): Owner | undefined {
  const body = bodyOfDeed(after);
  if (body === undefined || !adopting.test(body)) return undefined;
  if (organIds.some((id) => body === organs[id].shortName)) return undefined;
  const organ = organIds.find((id) => body === organs[id].name);
  return organ ? { organs: [organ], isNamed: true } : { body };
}

function anyOrgan(speaking: Organ): Owner {
  return { organs: [speaking, ...organIds.filter((id) => id !== speaking)] };
}

/** Organs of one short name: the one that speaks, then those named before, then the others. */
function inOrder(choice: readonly Organ[], speaking: Organ, named: readonly Organ[]): Organ[] {
  return [...new Set([speaking, ...named, ...choice])].filter((organ) => choice.includes(organ));
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
  if (words !== undefined && adopting.test(words))
    return organIds.some((id) => words === organs[id].shortName)
      ? {
          organs: inOrder(
            organIds.filter((id) => words === organs[id].shortName),
            speaking,
            [],
          ),
        }
      : {
          body: words,
          ...(/ (?:and|contained in|reflected in) its(?: [a-z]+){0,3}$/.test(before) && {
            isVague: true as const,
          }),
        };
  return anyOrgan(speaking);
}
