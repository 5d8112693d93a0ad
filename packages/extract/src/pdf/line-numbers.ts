import type { PageWords } from "./page-words.ts";

/** So many numbers in a margin are no coincidence. */
const fewest = 5;

/** Drafts number each line, or each fifth. */
const steps = [1, 5];

/** How far the numbers are from the text at least, in sizes of the font. */
const leastGap = 0.5;

/**
 * The numbers of lines in the margin of a page: outside of all other words, each more by the same than the one above.
 * @param isKnown a page before has them
 */
export function lineNumbersOf(words: readonly PageWords[], isKnown: boolean): PageWords[] {
  const numbers = words.filter(({ text }) => /^[0-9]{1,4}$/.test(text)).toSorted((a, b) => a.base - b.base);
  const others = words.filter((word) => !numbers.includes(word));
  const start = Math.min(...others.map(({ left }) => left));
  const end = Math.max(...others.map(({ right }) => right));
  const margins = [
    numbers.filter(({ right, size }) => right < start - leastGap * size),
    numbers.filter(({ left, size }) => left > end + leastGap * size),
  ];
  return margins.find((margin) => margin.length >= (isKnown ? 1 : fewest) && countsOn(margin)) ?? [];
}

function countsOn(numbers: readonly PageWords[]): boolean {
  return steps.some((step) =>
    numbers.every(({ text }, index) => {
      const above = numbers[index - 1];
      return above === undefined || Number(text) === Number(above.text) + step;
    }),
  );
}
