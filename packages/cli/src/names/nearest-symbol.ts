import { nearest } from "@open-resolutions/core";

/**
 * The symbol or slug that was meant when one digit is wrong, or letters are; undefined when there is none. One with
 * two other digits is another resolution, which nobody means: `A/RES/79/93` is not a misspelt `A/RES/77/20`.
 */
export function nearestSymbol(asked: string, symbols: Iterable<string>): string | undefined {
  return nearest(
    asked,
    [...symbols].filter((symbol) => otherDigits(asked, symbol) <= 1),
  );
}

/** How many digits of the longer number are not at their place in the other one. */
function otherDigits(one: string, other: string): number {
  const [a, b] = [one.replace(/[^0-9]/g, ""), other.replace(/[^0-9]/g, "")];
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, at) => a[at] !== b[at]).filter(Boolean).length;
}
