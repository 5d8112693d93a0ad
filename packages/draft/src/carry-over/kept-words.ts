import { type Span, wordRuns } from "@open-resolutions/core";

/** The words that a newer text keeps of an older one. */
export interface KeptWords {
  /** The place in the newer text of a run of the older one; undefined when not all its words are kept together. */
  toNewer: (span: Span) => Span | undefined;
  /** The same where some words between the first and the last were revised; undefined when more were than were kept. */
  betweenEnds: (span: Span) => Span | undefined;
  /** Whether a run of the newer text has kept words only. */
  hasOnlyKept: (span: Span) => boolean;
}

/** A run of words that both texts have: where it starts in each, and its length. */
interface Stretch {
  older: number;
  newer: number;
  length: number;
}

/** Finds the words that a newer text keeps. */
export function keptWords(olderText: string, newerText: string): KeptWords {
  const stretches: Stretch[] = [];
  let [older, newer] = [0, 0];
  for (const { change, text } of wordRuns(olderText, newerText)) {
    if (change === "kept") stretches.push({ older, newer, length: text.length });
    if (change !== "added") older += text.length;
    if (change !== "removed") newer += text.length;
  }
  const isInside = ({ start, end }: Span, from: number, length: number) =>
    from <= start && end <= from + length;
  const toNewer = (span: Span): Span | undefined => {
    const stretch = stretches.find((one) => isInside(span, one.older, one.length));
    const moved = stretch && stretch.newer - stretch.older;
    return moved === undefined ? undefined : { start: span.start + moved, end: span.end + moved };
  };
  return {
    toNewer,
    betweenEnds: ({ start, end }) => {
      const first = toNewer({ start, end: start + 1 });
      const last = toNewer({ start: end - 1, end });
      if (!first || !last) return undefined;
      const common = stretches.reduce((sum, { older, length }) => {
        const shared = Math.min(end, older + length) - Math.max(start, older);
        return sum + Math.max(0, shared);
      }, 0);
      const longer = Math.max(end - start, last.end - first.start);
      return 2 * common > longer ? { start: first.start, end: last.end } : undefined;
    },
    hasOnlyKept: (span) => stretches.some((one) => isInside(span, one.newer, one.length)),
  };
}
