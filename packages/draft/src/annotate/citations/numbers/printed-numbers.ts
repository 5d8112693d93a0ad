import { type DocumentSymbol, parseSymbol, printSymbol } from "@open-resolutions/symbols";
import { matchesOf } from "../../matches-of.ts";

/** `7/2044` and `60-288`: a number before a year, or with a hyphen, as no organ of the dataset prints it. */
export const otherForm = /^\d{1,3}(?:\/(?:19|20)\d\d|[-\u2011–]\d{1,3})$/;

const beforeYear =
  /(?<=\b[Rr]esolutions? |\b[Dd]ecisions? |\b\d{1,3}\/(?:19|20)\d\d(?:, | and |, and ))\d{1,3}\/(?:19|20)\d\d(?![\d/])/g;
/** "resolution 60-288": a stroke that became a hyphen, or a number of another body. */
const hyphenated = /(?<=\b(?:[Rr]esolution|[Dd]ecision)s? )\d{1,3}[-\u2011–]\d{1,3}(?![\p{L}\p{N}/-])/gu;
const ofBody =
  /(?<=\p{Lu}[\p{L}’'-]* resolutions? )(?<!(?:Security|Social|Rights) Council resolutions? |Assembly resolutions? )\d{1,3}(?![\d/%]|[.,]\d| ?\()/gu;

/** "Harbour Conference resolution V", "resolution 88 of the World Fog Conference" */
const romanOfBody = /(?<=\p{Lu}[\p{L}’'-]* resolution )[IVX]{1,6}(?![\p{L}\p{N}/.’'-])/gu;
const beforeBody =
  /(?<=\b(?:[Rr]esolution|[Dd]ecision) )\d{1,3}(?= of the (?!General Assembly|Security Council|Economic and|Human Rights C|United Nations\b)(?:\p{Lu}[\p{L}’'-]* ){0,6}(?:Conference|Assembly|Congress|Commission|Union)\b)/gu;

/**
 * Numbers in forms in which no organ of the dataset prints those of its resolutions, but other bodies do: "resolution
 * 7/2044", "Harbour Commission resolution 91".
 */
export function numbersOfOthers(text: string): { text: string; start: number; end: number }[] {
  return [
    ...matchesOf(beforeYear, text),
    ...matchesOf(hyphenated, text),
    ...matchesOf(ofBody, text),
    ...matchesOf(romanOfBody, text),
    ...matchesOf(beforeBody, text),
  ].map(({ index, 0: number }) => ({
    text: number,
    start: index,
    end: index + number.length,
  }));
}

/** What may stand between the numbers of one list, all of one body. */
const listGlue = /^[⁰¹²³⁴-⁹]*(?:,? of \d{1,2} \p{Lu}\p{L}+ \d{4})?[⁰¹²³⁴-⁹]*(?:,? (?:and|or|to)|,) $/u;

/** For each number, where the list of numbers ends that has it. */
export function endsOfLists(text: string, numbers: readonly { start: number; end: number }[]): number[] {
  const ends = numbers.map(({ end }) => end);
  for (let at = numbers.length - 2; at >= 0; at -= 1) {
    const gap = text.slice(numbers[at]?.end, numbers[at + 1]?.start);
    if (gap.length <= 60 && listGlue.test(gap)) ends[at] = ends[at + 1] ?? 0;
  }
  return ends;
}

const otherLetter = /^(, | and |, and | to )([B-Z])(?![\p{L}\p{N}’'-]|\.(?!$))(?! \(?\p{Lu})/u;

/**
 * "53/243 A and B" is two resolutions: the letter of the second stands for its number. "53/243 A to C" is three: the last
 * letter cites the two others.
 */
export function otherParts(
  text: string,
  end: number,
  symbol: DocumentSymbol,
): { start: number; end: number; symbol: DocumentSymbol }[] {
  const printed = printSymbol(symbol);
  let before = / ([A-Z])$/.exec(printed)?.[1];
  const parts: { start: number; end: number; symbol: DocumentSymbol }[] = [];
  for (let at = end; before !== undefined; ) {
    const [words = "", glue, letter] = otherLetter.exec(text.slice(at, at + 12)) ?? [];
    const letters = letter === undefined ? [] : glue === " to " ? lettersAfter(before, letter) : [letter];
    at += words.length;
    for (const one of letters) {
      const other = parseSymbol(printed.replace(/[A-Z]$/, one));
      if (other) parts.push({ start: at - 1, end: at, symbol: other });
    }
    before = letters.at(-1);
  }
  return parts;
}

/** The letters after one up to another: B and C after A. */
function lettersAfter(from: string, to: string): string[] {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return [...alphabet.slice(alphabet.indexOf(from) + 1, alphabet.indexOf(to) + 1)];
}
