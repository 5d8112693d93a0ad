/**
 * Characters that print nothing and separate nothing: places where a word may be divided (U+00AD, U+200B), marks that
 * join or separate the shapes of letters (U+034F, U+200C, U+200D, U+FE00 to U+FE0F), the left-to-right mark (U+200E),
 * U+2060 to U+2064, the byte order mark.
 * (Unicode Standard, sections 23.2 "Layout controls" and 23.4 "Variation selectors".)
 */
export const unprinted = /[\uFE00-\uFE0F]|\u034F|[\u00AD\u200B-\u200E\u2060-\u2064\uFEFF]/;

const everyUnprinted = new RegExp(unprinted, "g");

/** A text without the characters that print nothing. */
export function withoutUnprinted(text: string): string {
  return unprinted.test(text) ? text.replace(everyUnprinted, "") : text;
}

/** Hyphens, dashes, apostrophes and spaces that look like the plain ones and hide a name from a search. */
const lookalikes = /[\u00A0\u2018\u2019\u2010\u2011\u202F\u2212]/;
const everyLookalike = new RegExp(lookalikes, "g");
const plainOf: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "\u202F": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u2212": "\u2013",
};

/** Characters that print nothing, and ligatures: without them a text has another length. */
const otherLength = new RegExp(`${unprinted.source}|[\uFB00-\uFB06]`);

/** A text in plain letters, and the offsets of its characters in the text as written. */
export interface PlainLetters {
  text: string;
  /** The UTF-16 offset in the text as written at which the character at an offset begins. */
  startOf: (offset: number) => number;
  /** The UTF-16 offset in the text as written at which the run before an offset ends. */
  endOf: (offset: number) => number;
}

const same = (offset: number) => offset;

/**
 * A text in plain letters: U+2010 and U+2011 become plain hyphens, U+2018 and U+2019 plain apostrophes, minus signs (U+2212) en dashes, no-break spaces
 * plain ones, ligatures such as U+FB01 their letters, and characters that print nothing are removed. Names are found in plain letters and quoted from the text as written.
 */
export function plainLetters(written: string): PlainLetters {
  const plain = lookalikes.test(written)
    ? written.replace(everyLookalike, (character) => plainOf[character] ?? character)
    : written;
  if (!otherLength.test(plain)) return { text: plain, startOf: same, endOf: same };
  const starts: number[] = [];
  let text = "";
  for (let at = 0; at < plain.length; at += 1) {
    const letters = plainLetter(plain.charAt(at));
    for (let count = 0; count < letters.length; count += 1) starts.push(at);
    text += letters;
  }
  return {
    text,
    startOf: (offset) => starts[offset] ?? written.length,
    endOf: (offset) => (offset === 0 ? 0 : (starts[offset - 1] ?? written.length - 1) + 1),
  };
}

function plainLetter(character: string): string {
  if (!otherLength.test(character)) return character;
  return /[\uFB00-\uFB06]/.test(character) ? character.normalize("NFKC") : "";
}
