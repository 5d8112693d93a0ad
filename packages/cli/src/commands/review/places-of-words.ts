import type { Span } from "@open-resolutions/core";

/**
 * The places at which a text has some words, whatever white space is between them. Words inside longer ones are others:
 * "Council" is not in "Councils", and "5/1" not in "15/1" or "A/RES/5/1". Where the text has them only so, all are meant.
 */
export function placesOfWords(text: string, words: string): Span[] {
  const pieces = words.split(/\s+/).filter((piece) => piece !== "");
  if (pieces.length === 0) return [];
  const places = [...text.matchAll(new RegExp(pieces.map(escaped).join("\\s+"), "g"))].map(
    ({ 0: { length }, index: start }) => ({ start, end: start + length }),
  );
  const whole = places.filter((place) => isWhole(text, place));
  return whole.length > 0 ? whole : places;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

function isWhole(text: string, { start, end }: Span): boolean {
  const [first, last] = [text.charAt(start), text.charAt(end - 1)];
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (letterOrDigit.test(first) && letterOrDigit.test(before)) return false;
  if (letterOrDigit.test(last) && letterOrDigit.test(after)) return false;
  // Of a number such as 5/1, what comes before or after a stroke is a part.
  const isInNumber = /\d/.test(first) && before === "/";
  return !isInNumber && !(/\d/.test(last) && /^\/\d/.test(text.slice(end, end + 2)));
}

function escaped(piece: string): string {
  return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
