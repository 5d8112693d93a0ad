import { webAddresses } from "@open-resolutions/core";
import { anyOf } from "../../any-of.ts";

/**
 * A question mark where another character was lost: `Secretary?General`, `?Reaffirming`. Resolutions ask no questions.
 */
const questionMark = /[\p{L}\p{N}]\?(?=[\p{L}\p{N},;]| \p{Ll})|(?<![^\s(])\?[\p{L}\p{N}]/gu;

/** A question mark where a dash was lost. */
const forDash = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,30} \? \p{Ll}{1,30}/u;

/** Two pieces of a word that has lost its ligature inside. */
const inPieces = [
  String.raw`of ce|of cers?|of cials?|of cially|su cient|suf cient|di cult\p{L}*|dif cult\p{L}*|e orts?`,
  String.raw`ef orts?|e ec\p{L}+|e cien\p{L}+|ef cien\p{L}+|a ect\p{L}+|[Ss]peci c\p{L}*|[Ss]cienti c`,
  String.raw`[Aa]rti cial\p{L}*|[Pp]ro ts?|[Pp]ro les?|signi cant\p{L}*|bene ts?|bene t\p{L}+|bene cia\p{L}*`,
  String.raw`con rm\p{L}*|con icts?|con den\p{L}+|de n(?:e|ed|es|ing|ition\p{L}*|itive\p{L}*)|identi \p{L}+`,
  String.raw`o ces?|o cers?|o cial\p{L}*|noti \p{L}+|rati cation|quali \p{L}+|veri \p{L}+|clari \p{L}+|reaf rm\p{L}*|af rm\p{L}*`,
  String.raw`rea rm\p{L}*|re ect\p{L}*|in uence\p{L}*|in ation|ful l\p{L}*|di eren\p{L}+`,
].join("|");
/** The rest of a word that has lost its ligature at the start or the end. */
const rests = anyOf(
  String.raw`nancial\p{L}* nanc(?:e|es|ed|ing) ve ve-year rst fth fty lling lled lls rms rmly elds? nds nding ndings xed
    gures? ght ghting ghters? shing sheries shery nal nally naliz\p{L}+ nish\p{L}* ights? oor oors uid uctuat\p{L}+
    ourish\p{L}* fty-\p{L}+ fteen\p{L}* ftieth ows ooding exib\p{L}+ sta`,
);
/**
 * Words that are left when a copy loses the ligatures fi, fl, ff, ffi and ffl: `of ce`, `con ict`, `signi cant`. Only such
 * pieces are here as are no words of English.
 */
const withoutLigature = new RegExp(String.raw`(?<!\S)(?:${inPieces}|${rests})(?=[\s,.;:)’”]|$)`, "u");

/**
 * Parts of words that are left when a copy loses the non-breaking hyphen, which many fonts lack: `non derogable`,
 * `COVID 19`. No word of English is written so alone; Latin words are ("persona non grata").
 */
const withoutHyphen =
  /(?<![\p{L}\p{N}’'-])(?:[Nn]on(?! (?:gratae?|bis|liquet|obstante|ultra|paper))|[Aa]nti|[Mm]ulti|[Ss]ocio) \p{Ll}{3,30}|(?<=[(\s])COVID 19(?![0-9])/u;

/** The first place of a text where a conversion has lost characters, as printed. */
export function lostCharacter(text: string): string | undefined {
  const at = outsideAddresses(questionMark, text);
  return at === undefined
    ? (forDash.exec(text) ?? withoutLigature.exec(text) ?? withoutHyphen.exec(text))?.[0]
    : wordAt(text, at);
}

/** Where a pattern matches first outside addresses of the web. */
export function outsideAddresses(pattern: RegExp, text: string): number | undefined {
  const addresses = webAddresses(text);
  return [...text.matchAll(pattern)].find(
    ({ index }) => !addresses.some(({ start, end }) => start <= index && index < end),
  )?.index;
}

/** The word around an offset, as printed. */
export function wordAt(text: string, at: number): string {
  const [word = ""] = text.slice(text.lastIndexOf(" ", at) + 1).split(" ", 1);
  return word.slice(0, 40);
}
