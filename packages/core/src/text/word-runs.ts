import { diffArrays } from "diff";
import { wordOrMark } from "./words.ts";

/** A run of words of two texts: in both, only in the newer, or only in the older. */
export interface WordRun {
  change: "kept" | "added" | "removed";
  /** The words, with the space before the first, if any. */
  text: string;
}

/** The words changed at one place, and the words kept after it. */
interface Stretch {
  removed: string;
  added: string;
  kept: string[];
}

/** Texts that differ in more words and marks are not compared word by word: it would be slow and the result useless. */
const mostDifferences = 2000;

/** Up to so many equal words between two changes are only chance and do not help a reader. */
const fewWords = 3;

/**
 * Compares two texts word by word. The kept and removed runs together are exactly the older text, the kept and added
 * runs the newer one. Where words replace others, the removed run comes first.
 */
export function wordRuns(older: string, newer: string): WordRun[] {
  return joinNear(stretchesOf(older, newer))
    .flatMap(({ removed, added, kept }): WordRun[] => [
      { change: "removed", text: removed },
      { change: "added", text: added },
      { change: "kept", text: kept.join("") },
    ])
    .filter(({ text }) => text !== "");
}

function stretchesOf(older: string, newer: string): Stretch[] {
  const [before, after] = [older.match(wordOrMark) ?? [], newer.match(wordOrMark) ?? []];
  const changes = diffArrays(before, after, { maxEditLength: mostDifferences });
  if (!changes) return [{ removed: older, added: newer, kept: [] }];
  const stretches: Stretch[] = [];
  let open: Stretch = { removed: "", added: "", kept: [] };
  for (const { value, added, removed } of changes) {
    if ((added || removed) && open.kept.length > 0) {
      stretches.push(open);
      open = { removed: "", added: "", kept: [] };
    }
    if (removed) open.removed += value.join("");
    else if (added) open.added += value.join("");
    else open.kept = value;
  }
  return [...stretches, open];
}

/** Joins stretches with only a few kept words between them. */
function joinNear(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    if (last && isReplaced(last, next)) joined.splice(-1, 1, join(last, next));
    else joined.push(next);
  }
  return joined;
}

/** Whether words replace others, and the kept words in the middle are fewer and shorter than the changed ones. */
function isReplaced(last: Stretch, next: Stretch): boolean {
  const between = last.kept.join("");
  const { removed, added } = join(last, next);
  return (
    last.kept.length <= fewWords &&
    between.length < Math.min(lengthOf(last), lengthOf(next)) &&
    removed !== between &&
    added !== between
  );
}

function join(last: Stretch, next: Stretch): Stretch {
  const between = last.kept.join("");
  return {
    removed: last.removed + between + next.removed,
    added: last.added + between + next.added,
    kept: next.kept,
  };
}

function lengthOf({ removed, added }: Stretch): number {
  return Math.max(removed.length, added.length);
}
