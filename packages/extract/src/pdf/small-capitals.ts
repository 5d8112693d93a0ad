import type { PageWords } from "./page-words.ts";

/** How much smaller than capitals small ones are: the first letter of a symbol in large print is more. */
const least = 0.65;
const most = 0.88;

/** How far a small capital is from the capital before it at most, in sizes of the font. */
const beside = 0.1;

/**
 * Words of a line, with small letters where a program prints small capitals as capitals of a smaller size: "I" and
 * "NTRODUCTION" are "Introduction".
 */
export function withSmallLetters(words: readonly PageWords[]): readonly PageWords[] {
  const size = Math.max(...words.map((word) => word.size));
  const isSmall = (word: PageWords) =>
    word.size >= least * size &&
    word.size <= most * size &&
    /\p{Lu}/u.test(word.text) &&
    !/[\p{Ll}/0-9]/u.test(word.text);
  const isBegun = words.some((word, index) => {
    const before = words[index - 1];
    return (
      before?.size === size &&
      /\p{Lu}$/u.test(before.text) &&
      isSmall(word) &&
      !word.spaced &&
      Math.abs(word.base - before.base) < beside &&
      word.left - before.right < beside * size
    );
  });
  if (!isBegun) return words;
  return words.map((word) => (isSmall(word) ? { ...word, text: word.text.toLowerCase(), size } : word));
}
