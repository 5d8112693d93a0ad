import { requireText } from "./expect-argument.ts";

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
 * The value of roman numerals: `XV` → 15. A malformed numeral such as `IIX` also gets a value; compare with
 * {@link toRoman} where that matters.
 */
export function fromRoman(roman: string): number {
  let rest = requireText(roman, "roman numerals such as XV");
  let number = 0;
  for (const [letters, value] of LETTERS) {
    while (rest.startsWith(letters)) {
      rest = rest.slice(letters.length);
      number += value;
    }
  }
  return number;
}
