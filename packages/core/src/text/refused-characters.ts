/** A character that no text of a record may have. */
export interface RefusedCharacter {
  character: string;
  /** UTF-16 offset. */
  offset: number;
  /** What is wrong with it, as a clause: `which is invisible`. */
  reason: string;
}

/**
 * Characters are refused by their class, not from a list: General_Category Cc, Cf, Cn, Co and Cs and the property
 * Default_Ignorable_Code_Point (Unicode Standard Annex 44). Three more are added: the blank of Braille (U+2800), which
 * is a symbol by its class; the sign for a lost character (U+FFFD); and whatever takes two UTF-16 code units.
 */
const refused =
  /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Why a character is refused; the first matching class counts. */
const reasons: readonly [RegExp, string][] = [
  [/\uFFFD/u, "which replaces a lost character"],
  [/[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u, "which is invisible"],
  [/\p{Cf}/u, "which only changes how its neighbours look"],
  [/\p{Co}/u, "which has no agreed meaning"],
  [/\p{Cs}/u, "which is half of a character"],
  [/\p{Cn}/u, "which Unicode does not define"],
  [/[\u{10000}-\u{10FFFF}]/u, "which is outside the Basic Multilingual Plane"],
];

/** The characters of a text that no record may have, in order. */
export function* refusedCharacters(text: string): Generator<RefusedCharacter> {
  for (const { 0: character, index: offset } of text.matchAll(refused)) {
    const reason = reasons.find(([pattern]) => pattern.test(character))?.[1] ?? "which is not allowed";
    yield { character, offset, reason };
  }
}

/**
 * Characters that need a closer look. ASCII, the letters up to U+02FF and common punctuation are always plain: none of
 * them is refused, is white space, or changes in normalization form C, alone or next to another.
 */
const suspicious = /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]/;

/** Two spaces, except at the start of a line. */
const doubleSpace = /[^ \n] {2}/;

/** A quick test whether a JSON text has only plain strings. `true` is certain; `false` means that it must be examined. */
export function isSurelyPlain(json: string): boolean {
  return !(suspicious.test(json) || hasEscape(json) || doubleSpace.test(json));
}

/** Whether a JSON text writes a character as an escape, other than quotation marks. */
function hasEscape(text: string): boolean {
  for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at + 2))
    if (text[at + 1] !== '"') return true;
  return false;
}
