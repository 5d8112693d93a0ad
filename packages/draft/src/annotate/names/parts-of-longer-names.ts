import type { Run } from "../../block.ts";
import type { NamedOne } from "../mentions.ts";

/** Bodies of the United Nations that no name says apart: "United Nations bodies and mechanisms". */
const bodies =
  /^ (?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms)\b(?:(?:, (?:\p{Ll}+, )*| )and (?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms)\b)?/u;
const moreBodies = /^ and (?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms)\b/;
/** Documents without a number: "Human Rights Council resolutions on fog". */
const documents =
  /^ (?:resolutions|decisions|reports|documents|instruments|treaties|conventions|standards|guidelines)\b(?! (?:\d|[A-Z]{1,3}-?\d|ES-|[A-Z]\/))/;
const beforeNumber =
  /^(?:['’]s)? (?:plenary )?(?:resolutions?|decisions?|documents?|statements?|recommendations?) (?:\d|[A-Z]{1,4}[-/]?\d|[A-Z]+\/)/;
/** "Paris, 2021" and "Geneva, 3 March 2045" */
const placeAndYear = /^(?:,| \() ?\p{Lu}[\p{L} .-]{1,30}, (?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}\b/u;
const partiesTo = /^ to (?:the |that |this )?(?=\p{Lu})/u;
const boundBy =
  /^ that (?:are|have become) (?:also |not |not yet )?(?:parties|signatories|States [Pp]arties) to (?:the |that |this )?(?=\p{Lu})/u;

/** A name that is only part of something longer, and what that is. */
export interface PartOfLonger {
  one: NamedOne;
  reason: string;
  /** The reference of which it is part, when it is one to documents that are not named. */
  reference?: Run;
  /** The longer name, when it is that of a class that no register has. */
  unknownClass?: string;
}

/** Whether a footnote says where something is published. */
export function isPublication(text: string): boolean {
  return /\bUnited Nations publication\b|\bOfficial Records\b/.test(text);
}

/**
 * The names in a text that are only part of something longer: a class such as "United Nations bodies" or "States parties to
 * the Covenant", documents such as "United Nations resolutions", and in footnotes the source of what is cited.
 */
export function partsOfLongerNames(
  text: string,
  named: readonly NamedOne[],
  inFootnote: boolean,
): PartOfLonger[] {
  return named.flatMap((one): PartOfLonger[] => {
    const after = text.slice(one.end, one.end + 60);
    const found =
      (inFootnote && partOfSource(text, one, after)) ||
      partOfClass(text, one, after) ||
      partOfDocuments(one, after);
    return found ? [{ one, ...found }] : [];
  });
}

type Longer = Omit<PartOfLonger, "one">;

function partOfSource(text: string, { start, end, kind }: NamedOne, after: string): Longer | undefined {
  const before = text.slice(0, start);
  const isAuthor = /^(?:See (?:also )?)?(?:the )?$/.test(before) && /^(?: \([^()]+\))?, /.test(after);
  const isSource =
    beforeNumber.test(after) ||
    after.startsWith(" publication") ||
    (!/state$/.test(kind) && (isAuthor || (/, $/.test(before) && placeAndYear.test(after)))) ||
    (isPublication(text.slice(end)) && /\b(?:Report|Records|Proceedings) of (?:the )?$/.test(before));
  return isSource ? { reason: "says where something is published" } : undefined;
}

function partOfClass(text: string, { start, end, id, kind }: NamedOne, after: string): Longer | undefined {
  const words = text.slice(start, end);
  const more = words === "United Nations" ? bodies.exec(after) : moreBodies.exec(after);
  if (
    /\bUnited Nations\b/.test(words) &&
    more &&
    (words === "United Nations" || bodies.test(words.slice(words.indexOf("United Nations") + 14)))
  )
    return {
      reason: "part of the name of a class",
      unknownClass: text.slice(start, end + more[0].length).replace(/^relevant /, ""),
    };
  // "Palestine refugees"
  if (/^ refugees?\b/.test(after)) return { reason: "part of the name of a class" };
  if (kind !== "state-class") return undefined;
  const to = id === "states-parties" ? partiesTo.exec(after) : boundBy.exec(after);
  if (!to) return undefined;
  return { reason: "part of the name of a class", unknownClass: `${words}${to[0]}…` };
}

function partOfDocuments({ start, end, kind }: NamedOne, after: string): Longer | undefined {
  const [words] = documents.exec(after) ?? [];
  return words !== undefined && /^(?:organ|organization|subsidiary-organ|specialized-agency)$/.test(kind)
    ? { reason: "part of a reference", reference: { start, end: end + words.length } }
    : undefined;
}
