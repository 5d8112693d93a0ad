import {
  type DecisionSymbol,
  type DocumentSymbol,
  type Organ,
  organIds,
  parseSymbol,
  type ResolutionSymbol,
  seriesPrefix,
} from "@open-resolutions/symbols";
import { mayBeOf } from "../numbers/printed-dates.ts";
import { lastOrgans } from "./organs-named.ts";
import { symbolInOtherSeries } from "./other-series.ts";
import { isNamedIts, type NumberPlace, noun, type Owner, ownerOf } from "./owner.ts";
import { acronym, adopting } from "./owner-after.ts";

/** A resolution or decision of an organ. */
type Numbered = ResolutionSymbol | DecisionSymbol;

/** What a number is: a resolution or decision, one of another body with its name, or of no known series. */
export type NumberReading =
  | { symbol: DocumentSymbol; datesAgree: boolean; isNamed: boolean }
  | { body: string; kind: "resolution" | "decision"; isVague?: true }
  /** The date is not of the session, and no organ is named: it is of another body, or a misprint. */
  | { misdated: Numbered; date: string }
  /** It is not of the series of the organ that speaks, and neither a name nor a date says of which. */
  | { unnamed: Organ }
  | undefined;

/** Laws and other numbered texts that no organ of the dataset adopts. */
const other =
  /\b((?:Directive|Regulation|Recommendation|Framework Decision|Law|Act|Order|Decree|Circular|Convention|Case|Opinion|Judgment|Communication)s?)(?: \([A-Z]{2,7}\))?(?: Nos?\.)? $/;

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
  if (!symbol) return isOfOther(number, kind, owner.organs) ? { unnamed: place.speaking } : undefined;
  // "5/14" may be of the Human Rights Council or of any other body that counts its sessions, as treaty conferences do.
  const isUnnamed =
    !owner.isNamed && symbol.organ === "human-rights-council" && place.speaking !== symbol.organ;
  if (
    isUnnamed &&
    date === undefined &&
    !lastOrgans(place.before).includes(symbol.organ) &&
    owner.organs.length === organIds.length
  )
    return { unnamed: place.speaking };
  if (date !== undefined && !agreeing && !owner.isNamed) return { misdated: symbol, date };
  const isNamed = owner.isNamed ?? isNamedIts(place.before.slice(0, last?.index).trimEnd());
  return { symbol, datesAgree: agreeing !== undefined, isNamed };
}

const humanRights = /\bCommission on Human Rights\b/;
/** `1325 (2000)`: no other body has counted so far in this form. */
const ofCouncil = /^[0-9]{4} \(20[0-9]{2}\)$/;

/** Whether a number has the form of an organ and is outside of its series: "decision 14/1" is of another body. */
function isOfOther(number: string, kind: "resolution" | "decision", organs: readonly Organ[]): boolean {
  return organs.some((organ) => parseSymbol(`${seriesPrefix(organ, kind)}/${number}`)?.type === kind);
}

/**
 * To the end of the series, the General Assembly had counted more resolutions for each of its sessions than this, and
 * the Economic and Social Council fewer: "377 (V)" and "3541 (XXX)", "346 (XI)" and "2130 (LXIII)".
 */
const resolutionsForSession = 45;
/** The last sessions in whose series they counted so. */
const lastSession: Partial<Record<Organ, number>> = {
  "general-assembly": 30,
  "economic-and-social-council": 63,
};

/**
 * The General Assembly numbers its resolutions by session and number from its thirty-first session on. The decisions of
 * the Human Rights Council begin with 101 in each session.
 */
function isInSeries({ type, organ, session, number, style }: Numbered): boolean {
  // "7/2044" ends with a year.
  if (style === "session/number" && number >= 1900) return false;
  if (style === "number (session)" && type === "resolution" && session.kind === "regular") {
    if (session.number > (lastSession[organ] ?? session.number) || number < session.number) return false;
    const areMany = number > resolutionsForSession * session.number;
    if (organ === "economic-and-social-council") return !areMany;
    // In its first session the Assembly began to count.
    if (organ === "general-assembly") return areMany || session.number === 1;
  }
  if (organ === "human-rights-council" && type === "decision" && number <= 100) return false;
  return (
    organ !== "general-assembly" ||
    style !== "session/number" ||
    session.kind !== "regular" ||
    session.number > 30
  );
}
