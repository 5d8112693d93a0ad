import type { PageWords } from "./page-words.ts";

/** So many numbers in a margin are no coincidence. */
const fewest = 5;

/** Drafts number each line, or each fifth. */
const steps = [1, 5];

/** How far the numbers are from the text at least, in sizes of the font. */
const leastGap = 0.5;

/** The share of the lines that have a number, at least. The first column of a table has fewer beside other text. */
const leastShare = 0.6;

/**
 * The numbers of lines in the margin of a page: outside of all other words, each more by the same than the one above.
 * They begin with the first number, or go on.
 * @param before the last number of the pages before; undefined when they have none
 */
export function lineNumbersOf(words: readonly PageWords[], before: number | undefined): PageWords[] {
  const numbers = words.filter(({ text }) => /^[0-9]{1,4}$/.test(text)).toSorted((a, b) => a.base - b.base);
  const others = words.filter((word) => !numbers.includes(word));
  const start = Math.min(...others.map(({ left }) => left));
  const end = Math.max(...others.map(({ right }) => right));
  const margins = [
    numbers.filter(({ right, size }) => right < start - leastGap * size),
    numbers.filter(({ left, size }) => left > end + leastGap * size),
  ];
  const rows = new Set(others.map(({ base }) => Math.round(base))).size;
  return (
    margins.find(
      (margin) =>
        margin.length >= (before === undefined ? fewest : 1) &&
        steps.some((step) => countsOn(margin, step, before) && isOnEach(margin.length * step, step, rows)),
    ) ?? []
  );
}

/** Whether so many lines with a number, or with one at each fifth, are about as many as the page has. */
function isOnEach(lines: number, step: number, rows: number): boolean {
  return lines >= leastShare * rows - step && lines <= rows + step;
}

function countsOn(numbers: readonly PageWords[], step: number, before: number | undefined): boolean {
  return numbers.every(({ text }, index) => {
    const above = numbers[index - 1];
    if (above !== undefined) return Number(text) === Number(above.text) + step;
    return Number(text) === step || (before !== undefined && Number(text) === before + step);
  });
}
