import { expectArgument } from "./expect-argument.ts";

const LETTERS: readonly (readonly [string, number])[] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** A whole number below 400 in roman numerals: 15 → `XV`. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = "";
  for (const [letters, value] of LETTERS) {
    roman += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return roman;
}

/**
 * The value of roman numerals below 400: `XV` → 15.
 *
 * @throws TypeError for other words, and for a malformed numeral such as `IIX`.
 */
export function fromRoman(roman: string): number {
  const number = typeof roman === "string" ? sumOfLetters(roman) : 0;
  expectArgument(number > 0 && toRoman(number) === roman, "roman numerals below 400, such as XV", roman);
  return number;
}

/** What the numerals at the start of a text add up to; a malformed numeral such as `IIX` also adds up to a number. */
export function sumOfLetters(text: string): number {
  let rest = text;
  let number = 0;
  for (const [letters, value] of LETTERS) {
    while (rest.startsWith(letters)) {
      rest = rest.slice(letters.length);
      number += value;
    }
  }
  return number;
}
