import type { PageWords } from "./page-words.ts";

/** The numbers of lines in the margin of a page. */
export interface LineNumbers {
  numbers: PageWords[];
  /** The last number of the lines of the text: those of heads and footnotes are counted on their own. */
  last?: number;
}

/** So many numbers in a margin are no coincidence. */
const fewest = 5;

/** Drafts number each line, or each fifth. */
const steps = [1, 5];

/** How far the numbers are from the text at least, in sizes of the font. */
const leastGap = 0.5;

/** The share of the lines that have a number, at least. The first column of a table has fewer beside other text. */
const leastShare = 0.6;

/**
 * The numbers of lines in the margin of a page: outside of all other words, most of them more by the same than the one
 * above. They begin with the first number, or go on.
 * @param before the last number of the pages before; undefined when they have none
 */
export function lineNumbersOf(words: readonly PageWords[], before: number | undefined): LineNumbers {
  const numbers = words.filter(({ text }) => /^[0-9]{1,4}$/.test(text)).toSorted((a, b) => a.base - b.base);
  const others = words.filter((word) => !numbers.includes(word));
  const start = Math.min(...others.map(({ left }) => left));
  const end = Math.max(...others.map(({ right }) => right));
  const margins = [
    numbers.filter(({ right, size }) => right < start - leastGap * size),
    numbers.filter(({ left, size }) => left > end + leastGap * size),
  ];
  const rows = new Set(others.map(({ base }) => Math.round(base))).size;
  for (const margin of margins)
    for (const step of steps) {
      const run = longestRun(
        margin.map(({ text }) => Number(text)),
        step,
      );
      const isBegun = run[0] === step || (before !== undefined && run[0] === before + step);
      const isLong =
        run.length >= (before === undefined ? fewest : 1) && run.length >= leastShare * margin.length;
      if (isBegun && isLong && isOnEach(margin.length * step, step, rows))
        return { numbers: margin, last: run.at(-1) ?? 0 };
    }
  return { numbers: [] };
}

/** Whether so many lines with a number, or with one at each fifth, are about as many as the page has. */
function isOnEach(lines: number, step: number, rows: number): boolean {
  return lines >= leastShare * rows - step && lines <= rows + step;
}

/** The longest run of numbers of which each is more by a step than the one before. */
function longestRun(numbers: readonly number[], step: number): number[] {
  let longest: number[] = [];
  let run: number[] = [];
  for (const number of numbers) {
    run = number === (run.at(-1) ?? Number.NaN) + step ? [...run, number] : [number];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
