import type { Run } from "../../../block.ts";
import { anyOrganName } from "../../../organ-names.ts";
import type { NamedOne } from "../../mentions.ts";
import { limitedClass } from "./limited-classes.ts";

/** Documents without a number: "Human Rights Council resolutions on fog". */
const documents = new RegExp(
  `^(?:,? and (?:the )?(?:${anyOrganName}))? (?:resolutions|decisions|reports|documents|instruments|treaties|conventions|standards|guidelines)\\b(?! (?:\\d|[A-Z]{1,3}-?\\d|ES-|[A-Z]/))`,
);
const organs =
  "United Nations|UN|General Assembly|Security Council|Human Rights Council|Economic and Social Council|Commission on Human Rights";
/** "All relevant resolutions of the United Nations", "the resolutions of the General Assembly and the Security Council" */
const unnumbered = new RegExp(
  `(?<!\\p{L})(?:all|other|previous|the|these|those|its|relevant|pertinent|applicable)(?: (?:other|previous|relevant|pertinent|applicable))? resolutions(?: and decisions)? of the (?:(?:${organs}|Council|Assembly)(?:,|,? and)(?: of)?(?: the)? ){0,3}$`,
  "u",
);
/** The longest words from "resolutions" to an organ, in UTF-16 code units. */
const longest = 200;
const ofUnitedNations = new RegExp(`^(?:${organs})$`);
/** ", in particular resolution 98/1": they are named. */
const someNumber = /^[^;.]{0,60}\b(?:in particular|including|namely|notably|such as)\b[^;.]*\d/;
const beforeNumber =
  /^(?:['’]s)? (?:plenary )?(?:resolutions?|decisions?|documents?|statements?|recommendations?) (?:\d|[A-Z]{1,4}[-/]?\d|[A-Z]+\/)/;
/** "Paris, 2021" and "Geneva, 3 March 2045" */
const placeAndYear = /^(?:,| \() ?\p{Lu}[\p{L} .-]{1,30}, (?:\d{1,2} \p{Lu}\p{Ll}+ )?\d{4}\b/u;

/** A name that is only part of something longer, and what that is. */
interface PartOfLonger {
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
      partOfDocuments(text, one, after);
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

function partOfClass(text: string, one: NamedOne, after: string): Longer | undefined {
  const reason = "part of the name of a class";
  // "Palestine refugees", "Coastal regional seminar"
  if (/^ refugees?\b/.test(after) || (one.kind === "region" && /^ regional\b/.test(after))) return { reason };
  const unknownClass = limitedClass(text, one, after);
  return unknownClass === undefined ? undefined : { reason, unknownClass };
}

/** Whether words say whose resolutions are meant that have no numbers: "all relevant resolutions of the Assembly". */
export function areOfUnnumbered(text: string, { start, end }: Run): boolean {
  return (
    unnumbered.test(text.slice(Math.max(0, start - longest), start)) &&
    !someNumber.test(text.slice(end, end + 160))
  );
}

function partOfDocuments(text: string, { start, end, kind }: NamedOne, after: string): Longer | undefined {
  if (areOfUnnumbered(text, { start, end }) && ofUnitedNations.test(text.slice(start, end)))
    return { reason: "part of a reference" };
  const [words] = documents.exec(after) ?? [];
  return words !== undefined && /^(?:organ|organization|subsidiary-organ|specialized-agency)$/.test(kind)
    ? { reason: "part of a reference", reference: { start, end: end + words.length } }
    : undefined;
}
