import type { Run } from "../../block.ts";
import type { NamedOne } from "../mentions.ts";

/** Bodies of the United Nations that no name says apart: "United Nations bodies and mechanisms", "UN development system". */
const bodies =
  /^ (?:(?:anti[-‑]\p{Ll}+|development|field|human rights|information|intergovernmental|other|peacekeeping|regional|relevant|special|specialized|treaty) ){0,2}(?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms|departments|offices|centres|actors|experts|partners|procedures|programmes(?=,| and (?:agencies|entities|funds|specialized)\b)|funds(?=,| and (?:agencies|entities|programmes|specialized)\b)|system)\b(?:(?:, (?:\p{Ll}+, )*| )and (?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms)\b)?/u;
const moreBodies = /^ and (?:bodies|agencies|entities|organi[sz]ations|organs|institutions|mechanisms)\b/;
/** Documents without a number: "Human Rights Council resolutions on fog". */
const documents =
  /^(?:,? and (?:the )?(?:Security Council|General Assembly|Human Rights Council|Economic and Social Council))? (?:resolutions|decisions|reports|documents|instruments|treaties|conventions|standards|guidelines)\b(?! (?:\d|[A-Z]{1,3}-?\d|ES-|[A-Z]\/))/;
const beforeNumber =
  /^(?:['’]s)? (?:plenary )?(?:resolutions?|decisions?|documents?|statements?|recommendations?) (?:\d|[A-Z]{1,4}[-/]?\d|[A-Z]+\/)/;
/** "Paris, 2021" and "Geneva, 3 March 2045" */
const placeAndYear = /^(?:,| \() ?\p{Lu}[\p{L} .-]{1,30}, (?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}\b/u;
const partiesTo =
  /^ (?:thereto\b|to (?:(?:the|that|this|all|these|those|relevant|international|regional|other) ){0,3}(?=\p{Lu}|treat(?:y|ies)\b|conventions?\b|instruments?\b|agreements?\b))/u;
/** "States members of the Lamp Movement" */
const membersOf = /^ members of the (?!United Nations\b)(?=\p{Lu})/u;
/** Those who do or get something, and no others: "the requesting States", "host Governments". */
const limits =
  /(?<![\p{L}-])(?:applicant|coastal|contracting|designating|destination|donor|exporting|flag|home|host|importing|littoral|participating|port|possessor|producing|requested|requesting|signatory|sponsoring|supplying|third|transit|\p{Ll}+[-‑](?:dependent|exporting|importing|producing)) $/u;
const classes = /^(?:(?:[Mm]ember )?States?|Governments?|developing countr(?:y|ies))$/;
/** "Intergovernmental, regional and " before "non-governmental organizations" */
const joinedKinds =
  /(?<![\p{L}-])(?:(?:global|international|intergovernmental|local|multilateral|national|non[-‑]governmental|regional|subregional), ){0,3}(?:global|international|intergovernmental|local|multilateral|national|non[-‑]governmental|regional|subregional),? and $/iu;
const longestKinds = 90;
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
  const isWhole = words === "United Nations" || words === "UN";
  const more = isWhole ? bodies.exec(after) : moreBodies.exec(after);
  if (
    /\b(?:United Nations|UN)\b/.test(words) &&
    more &&
    (isWhole || bodies.test(words.slice(words.indexOf("United Nations") + 14)))
  )
    return {
      reason: "part of the name of a class",
      unknownClass: text.slice(start, end + more[0].length).replace(/^relevant /, ""),
    };
  // "Palestine refugees"
  if (/^ refugees?\b/.test(after)) return { reason: "part of the name of a class" };
  const limit = limitBefore(text, start, words);
  if (limit !== undefined) return { reason: "part of the name of a class", unknownClass: `${limit}${words}` };
  if (kind !== "state-class") return undefined;
  const members = membersOf.exec(after);
  if (members) return { reason: "part of the name of a class", unknownClass: `${words}${members[0]}…` };
  const to = id === "states-parties" ? partiesTo.exec(after) : boundBy.exec(after);
  if (!to) return undefined;
  return { reason: "part of the name of a class", unknownClass: `${words}${to[0]}…` };
}

/** The words before a class that make it another one: "requesting ", "intergovernmental, regional and ". */
function limitBefore(text: string, start: number, words: string): string | undefined {
  const before = text.slice(Math.max(0, start - longestKinds), start);
  if (classes.test(words)) return limits.exec(before)?.[0];
  return /^\p{Ll}[\p{Ll}‑-]* organi[sz]ations$/u.test(words) ? joinedKinds.exec(before)?.[0] : undefined;
}

function partOfDocuments({ start, end, kind }: NamedOne, after: string): Longer | undefined {
  const [words] = documents.exec(after) ?? [];
  return words !== undefined && /^(?:organ|organization|subsidiary-organ|specialized-agency)$/.test(kind)
    ? { reason: "part of a reference", reference: { start, end: end + words.length } }
    : undefined;
}
