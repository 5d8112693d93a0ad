import type { Spelling } from "./names.ts";
import { plainLetters } from "./plain-letters.ts";

/**
 * Words that are never searched for as names alone: they occur in every text, or are the short form of whatever body the
 * text has named before ("the Council").
 */
const common = new Set(
  `a all also an and any are as at be but by can each every for from had has have he her his how if in into is it its may
   more most must no nor not of off on one only or other our out shall she should so such than that the their them then
   there these they this those to upon us was we were what when which while who whom whose why will with would you your
   agency agenda agreement assembly authority board bureau centre center chair charter code commission committee compact
   conference congress convention council country court declaration department directorate division document fund group
   institute mechanism meeting member members mission network office organization organisation panel parliament parties
   party people peoples plan president programme project protocol rapporteur report resolution secretary section service
   session state strategy summit system team treaty tribunal union unit
   alliance association coalition community coordinator decade envoy force goal goals government initiative minister
   ministry nation partnership power prosecutor region representative territory women year`.split(/\s+/),
);

/** Whether a name of a register can be searched for in texts: it has two letters, and is not a common word. */
export function isSearchable(name: string): boolean {
  const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < 2) return false;
  // "WHO" and "IT" are no common words.
  return !common.has(name.toLowerCase()) || (name === name.toUpperCase() && name !== name.toLowerCase());
}

/** A name in the one spelling that it shares with every name that a search finds at the same words. */
export function commonSpelling(name: string): string {
  return plainLetters(name)
    .text.replaceAll("-", " ")
    .replace(/(?<=\b[Oo])rganisation/g, "rganization");
}

/** The common spelling of a class. Its letter case makes no difference: several words may have any initials. */
export function classSpelling(name: string): string {
  const spelling = commonSpelling(name);
  return spelling.includes(" ") ? spelling.toLowerCase() : spelling;
}

/** Letter case, hyphen or space, and the two spellings of "organization" make no difference to a search. */
function foldPiece(piece: string): string {
  if (piece === "-") return " ";
  const lower = piece.toLowerCase();
  return lower === "organisation" || lower === "organisations" ? lower.replace("s", "z") : lower;
}

/** A title of five words or more, of which the words after the first may have any initials: "on Their Destruction". */
const longTitle = /^\p{Lu}\S*(?: \S+){4,}$/u;

const contentWord =
  /(?<![\p{L}\p{N}])(?!(?:of|the|and|for|on|in|to|against|with|at|by|as)(?!\p{L}))(\p{L})/gu;
/** The fewest words of a name that is known by most of its capitals. */
const fewestCapitals = 3;

/** Whether words are at least three, and most of them have a capital: "Authority of Coastal lamps and Harbours". */
function hasMostCapitals(words: string): boolean {
  const initials = [...words.matchAll(contentWord)].map(([initial]) => initial);
  const capitals = initials.filter((initial) => /\p{Lu}/u.test(initial));
  return initials.length >= fewestCapitals && capitals.length * 2 > initials.length;
}

/**
 * The ways to write the names of a register. A name that begins in lower case may begin a sentence; a name of several
 * words for a class, such as "Member States", may have any initials, and so may the words of a long title after the
 * first, and those of another name while most keep their capitals. Everything else keeps its letter case.
 */
export function registerSpelling(
  isOfClass: (name: string) => boolean,
  isOfDocument: (name: string) => boolean,
): Spelling {
  return {
    fold: foldPiece,
    spells: (words, name, given) => {
      if (words === name) return true;
      const isOther = isOfDocument(given)
        ? longTitle.test(name)
        : hasMostCapitals(name) && hasMostCapitals(words);
      return differsOnlyByCustom(words, name, isOfClass(given), isOther);
    },
    initials: (given) => {
      const [initial = ""] = plainLetters(given).text;
      const isFree = initial === initial.toLowerCase() || (isOfClass(given) && given.includes(" "));
      return isFree ? [initial.toLowerCase(), initial.toUpperCase()] : [initial];
    },
  };
}

function differsOnlyByCustom(words: string, name: string, isClass: boolean, isFreeInside: boolean): boolean {
  const anyInitials = isClass && name.includes(" ");
  for (let at = 0; at < name.length; at += 1) {
    const [own, other] = [name.charAt(at), words.charAt(at)];
    if (own === other) continue;
    const isSeparator = (own === "-" || own === " ") && (other === "-" || other === " ");
    // The pieces are equal but for case, so that only "organisation" has other letters.
    const isSpelling = own.toLowerCase() !== other.toLowerCase() && /[sz]/.test(own) && /[sz]/.test(other);
    const isInitial = at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1));
    // "Secretary-general" is a misprint of "Secretary-General".
    const isCase =
      isInitial &&
      (anyInitials ||
        (isFreeInside && at > 0) ||
        name.charAt(at - 1) === "-" ||
        (at === 0 && own === own.toLowerCase()));
    if (!isSeparator && !isSpelling && !isCase) return false;
  }
  return true;
}

/** A name in its two spellings, with and without a comma before the "and" of a list: "Scientific(,) and Cultural". */
export function listSpellings(name: string): string[] {
  const last = name.lastIndexOf(",");
  const [before, end] = [name.slice(0, last), name.slice(last)];
  const and = end.indexOf(" and ");
  if (last === -1 || and === -1) return [name];
  // The comma before "and" is one of a list only if another comma is before it.
  if (and === 1) return before.includes(",") ? [name, `${before}${end.slice(1)}`] : [name];
  return [name, `${before}${end.slice(0, and)},${end.slice(and)}`];
}

/** Compounds that texts print closed and with a hyphen: "Counterterrorism" and "Counter-Terrorism". */
const compounds = [
  ["sub", "regional"],
  ["counter", "terrorism"],
  ["peace", "building"],
  ["peace", "keeping"],
  ["non", "governmental"],
].map(([first, second]) => new RegExp(`(?<!\\p{L})(${first})([- ]?)(${second})(?!\\p{L})`, "giu"));

/** A name with a compound has one of their ends, which few names have. */
const endOfCompound = /regional|terrorism|building|keeping|governmental/i;

/** A name with its compounds closed, and with a hyphen: "subregional organizations" and "sub-regional organizations". */
export function hyphenSpellings(name: string): string[] {
  if (!endOfCompound.test(name)) return [name];
  return compounds.reduce<string[]>(
    (names, compound) =>
      names.flatMap((each) => {
        const closed = each.replace(compound, (_, first, __, second) => `${first}${second.toLowerCase()}`);
        const open = each.replace(compound, (_, first, joint, second) => `${first}${joint || "-"}${second}`);
        return closed === open ? [each] : [closed, open];
      }),
    [name],
  );
}

/** A name that ends with a resolution, with and without its year: "Panel established pursuant to resolution 98 (2044)". */
export function yearSpellings(name: string): string[] {
  const short = name.replace(/(?<=\bresolution \d{1,5}) \(\d{4}\)$/, "");
  return short === name ? [name] : [name, short];
}

/** "Special Envoy of the Secretary-General for Amberland" and "Secretary-General’s Special Envoy for Amberland". */
export function envoySpellings(name: string): string[] {
  const owner = " of the Secretary-General";
  const at = name.indexOf(owner);
  return at !== -1 && /^(?:Special|Personal) [^,]*$/.test(name.slice(0, at))
    ? [name, `Secretary-General’s ${name.slice(0, at)}${name.slice(at + owner.length)}`]
    : [name];
}

/** A name of a class in the other number: "least developed country" of "least developed countries". */
export function otherNumber(name: string): string | undefined {
  if (!name.includes(" ") || /\b(?:of|that|in|at|for)\b/.test(name)) return undefined;
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (/[^s]s$/.test(name)) return name.slice(0, -1);
  if (/(?:[Ss]tate|[Oo]rgan|[Oo]rganization|[Oo]ffice|[Bb]ody)$/.test(name))
    return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
  return /[a-z]ry$|[a-z]cy$/.test(name) ? `${name.slice(0, -1)}ies` : undefined;
}
