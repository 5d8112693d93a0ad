import { addText, endOf, type Words } from "@open-resolutions/draft/blocks";

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscripts = /([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})/;

/** Adds text. Superscript characters in it are the calls of footnotes; the drafter puts exponents back (`km²`). */
export function addWords(words: Words, text: string, isItalic: boolean): void {
  for (const part of text.split(superscripts)) {
    if (!superscripts.test(part)) addText(words, part, isItalic);
    else words.markers.push({ number: superscriptNumber(part), offset: endOf(words), printed: part });
  }
}

/** The number that superscript characters print. */
export function superscriptNumber(printed: string): number {
  return Number([...printed].map((digit) => digits.indexOf(digit)).join(""));
}
