import { diffArrays } from "diff";

/** The positions of one element in two lists; undefined on the side that does not have it. */
export interface AlignedPlaces {
  old: number | undefined;
  new: number | undefined;
}

/** Two elements are the same one, changed, when at least this share of their fields is equal. */
const leastEqualShare = 0.5;

/** Above this number of differences, lists are not aligned element by element: it would be slow. */
const mostDifferences = 2000;

/** How many elements of the other list are searched for a similar one, after the last match. */
const searchLength = 50;

/**
 * Aligns two lists in their order: first equal elements, then, between these, objects with enough equal fields. The rest
 * was removed or added.
 */
export function alignLists(older: readonly unknown[], newer: readonly unknown[]): AlignedPlaces[] {
  const [before, after] = [older, newer].map((list) => list.map((element) => JSON.stringify(element))) as [
    string[],
    string[],
  ];
  const runs = diffArrays(before, after, { maxEditLength: mostDifferences }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const isSame = (old: number, now: number) => isAlike(older[old], newer[now]);
  const aligned: AlignedPlaces[] = [];
  let [oldAt, newAt] = [0, 0];
  let [removed, added]: [number[], number[]] = [[], []];
  const pairWaiting = () => {
    aligned.push(...pairAlike(removed, added, isSame));
    [removed, added] = [[], []];
  };
  for (const run of runs) {
    if (!run.removed && !run.added) pairWaiting();
    for (const _ of run.value) {
      if (run.removed) removed.push(oldAt++);
      else if (run.added) added.push(newAt++);
      else aligned.push({ old: oldAt++, new: newAt++ });
    }
  }
  pairWaiting();
  return aligned;
}

function pairAlike(
  removed: readonly number[],
  added: readonly number[],
  isSame: (old: number, now: number) => boolean,
): AlignedPlaces[] {
  const aligned: AlignedPlaces[] = [];
  let next = 0;
  for (const old of removed) {
    const offset = added.slice(next, next + searchLength).findIndex((place) => isSame(old, place));
    if (offset === -1) aligned.push({ old, new: undefined });
    else {
      for (const place of added.slice(next, next + offset)) aligned.push({ old: undefined, new: place });
      next += offset + 1;
      aligned.push({ old, new: added[next - 1] });
    }
  }
  return [...aligned, ...added.slice(next).map((place) => ({ old: undefined, new: place }))];
}

function isAlike(a: unknown, b: unknown): boolean {
  if (isScalar(a) || isScalar(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const equal = names.filter((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]));
  return equal.length >= leastEqualShare * names.length;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
