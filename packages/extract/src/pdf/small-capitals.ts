import type { PageWords } from "./page-words.ts";

/** How much smaller than capitals small ones are: the first letter of a symbol in large print is more. */
const least = 0.65;
const most = 0.88;

/** How far a small capital is from the capital before it at most, in sizes of the font. */
const beside = 0.1;

/** Whether words in a smaller size go on with a word that the ones before begin. */
export function isSmallCapital(before: PageWords | undefined, word: PageWords): boolean {
  return (
    before !== undefined &&
    /\p{L}$/u.test(before.text) &&
    isSmallPrint(word, before.size) &&
    !word.spaced &&
    Math.abs(word.base - before.base) < beside &&
    word.left - before.right < beside * before.size
  );
}

function isSmallPrint({ size, text }: PageWords, large: number): boolean {
  return size >= least * large && size <= most * large && /\p{L}/u.test(text) && !/[/0-9]/.test(text);
}

/**
 * Words of a line, with small letters where a program prints small capitals as capitals of a smaller size: "I" and
 * "NTRODUCTION" are "Introduction".
 */
export function withSmallLetters(words: readonly PageWords[]): readonly PageWords[] {
  const size = Math.max(...words.map((word) => word.size));
  const isSmall = ({ text }: PageWords) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const isBegun = words.some((word, index) => {
    const before = words[index - 1];
    return (
      before?.size === size && /\p{Lu}$/u.test(before.text) && isSmall(word) && isSmallCapital(before, word)
    );
  });
  if (!isBegun) return words;
  return words.map((word) =>
    isSmall(word) && isSmallPrint(word, size) ? { ...word, text: word.text.toLowerCase(), size } : word,
  );
}

/** Whether small capitals follow words in small letters without a capital in full size: "the" and "UNITED NATIONS". @param made the words with small letters */
export function hasSmallName(printed: readonly PageWords[], made: readonly PageWords[]): boolean {
  return printed.some((word, index) => {
    const before = printed[index - 1];
    return word !== made[index] && before === made[index - 1] && /\p{Ll},?$/u.test(before?.text ?? "");
  });
}

/** A line of a document, as far as its capitals matter. */
interface LineOfCapitals {
  text: string;
  smallCapitals?: number;
  hasSmallName?: boolean;
  words: readonly PageWords[];
}

/** A capital after a word in small letters: the document prints the capitals of names in full size. */
const innerCapital = /\p{Ll} \p{Lu}/u;

/**
 * The lines of a document whose capitals are not certain, each with the reason.
 * @param mixedFonts fonts that print a capital and a small one by one sign
 */
export function doubtfulCapitals<T extends LineOfCapitals>(
  lines: readonly T[],
  mixedFonts: ReadonlySet<string>,
): { line: T; message: string }[] {
  const small = lines.filter(({ smallCapitals }) => smallCapitals !== undefined);
  const isTold = small.some(({ text }) => innerCapital.test(text));
  const mayLack = (text: string) => !/\p{Lu}/u.test(text) || (!isTold && /\p{Ll} \p{Ll}/u.test(text));
  const lost = small.filter(
    ({ text, hasSmallName }) => hasSmallName || (/\p{Ll}/u.test(text) && mayLack(text)),
  );
  const mixed = lines.filter(
    ({ smallCapitals, words }) =>
      smallCapitals === undefined && words.some(({ font }) => font !== undefined && mixedFonts.has(font)),
  );
  return [
    ...withMessage(
      lost,
      "this line is printed in small capitals; names that it has in small letters may need a capital",
    ),
    ...withMessage(
      mixed,
      "the font of this line has small capitals; some of its small letters may be capitals",
    ),
  ];
}

function withMessage<T>(lines: readonly T[], message: string): { line: T; message: string }[] {
  return lines.map((line) => ({ line, message }));
}
