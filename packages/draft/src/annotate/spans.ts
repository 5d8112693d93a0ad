import type { Quoter } from "@open-resolutions/core";
import type { Run } from "../block.ts";

/** A text to annotate: that of a paragraph, or of a footnote called in it. */
export interface AnnotatedText {
  text: string;
  quote: Quoter;
  /** The footnote whose text it is; undefined for the paragraph's own. */
  footnote: number | undefined;
}

/** A statement about a run of a text. */
export type Statement<T> = T & Run;

/** Sorts runs by where they begin, the longer one first. */
export function byPlace(a: Run, b: Run): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether one run contains another, or is the same. */
export function contains(outer: Run, inner: Run): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two runs have the same words. */
export function isSameRun(a: Run, b: Run): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Tells whether one of some runs contains another run. Each question takes a few steps, however many runs there are. */
export function cover(runs: readonly Run[]): (run: Run) => boolean {
  const sorted = runs.toSorted((a, b) => a.start - b.start);
  let farthest = 0;
  const ends = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const before = countBefore(sorted, start);
    return before > 0 && (ends[before - 1] ?? 0) >= end;
  };
}

/** Finds the runs that have words in common with another. Each question takes a few steps, however many runs there are. */
export function overlapping<R extends Run>(runs: readonly R[]): (run: Run) => R[] {
  const sorted = runs.toSorted((a, b) => a.start - b.start);
  let farthest = 0;
  const ends = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return ({ start, end }) => {
    const found: R[] = [];
    for (let at = countBefore(sorted, end - 1) - 1; at >= 0 && (ends[at] ?? 0) > start; at -= 1) {
      const one = sorted[at];
      if (one && one.end > start) found.unshift(one);
    }
    return found;
  };
}

/** How many runs of a sorted list start at a place or before it. */
function countBefore(sorted: readonly Run[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells whether a run crosses one of some runs that lie apart: both have words in common, and neither contains the other. */
export function crossing(runs: readonly Run[]): (run: Run) => boolean {
  const sorted = runs.toSorted((a, b) => a.start - b.start);
  const crosses = (a: Run | undefined, b: Run) =>
    a !== undefined && a.start < b.end && b.start < a.end && !contains(a, b) && !contains(b, a);
  return (run) => {
    const at = countBefore(sorted, run.start);
    return (
      crosses(sorted[at - 1], run) ||
      crosses(sorted[at], run) ||
      crosses(sorted[countBefore(sorted, run.end - 1) - 1], run)
    );
  };
}

/** The characters of a text that are taken. */
export interface TakenWords {
  add: (run: Run) => void;
  /** Whether a run has words in common with one that was added. */
  overlaps: (run: Run) => boolean;
}

/** Keeps which characters of a text are taken. Each question takes as many steps as the run has characters. */
export function takenWords(text: string, runs: readonly Run[]): TakenWords {
  // Of many texts nothing is taken.
  let taken: Uint8Array | undefined;
  const add = ({ start, end }: Run) => {
    taken ??= new Uint8Array(text.length);
    taken.fill(1, start, end);
  };
  runs.forEach(add);
  return { add, overlaps: ({ start, end }) => taken?.subarray(start, end).includes(1) ?? false };
}

/** A statement, or each of several kinds of statement, without its run of the text. */
type WithoutRun<S> = S extends unknown ? Omit<S, "start" | "end"> : never;

/** A statement as it is written: its words quoted, and the footnote that has them. */
export function written<T extends object>(
  { quote, footnote }: AnnotatedText,
  { start, end, ...said }: Statement<T>,
): ({ quote: string; occurrence?: number; footnote?: number } & WithoutRun<Statement<T>>) | undefined {
  const quotation = quote({ start, end });
  if (!quotation) return undefined;
  return {
    ...quotation,
    ...(footnote !== undefined && { footnote }),
    ...(said as unknown as WithoutRun<Statement<T>>),
  };
}
