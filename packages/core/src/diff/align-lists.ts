import { diffArrays } from "diff";

/** The places in two lists that belong together; undefined on the side that has none. */
export interface AlignedPlaces {
  old: number | undefined;
  new: number | undefined;
}

/** Of two elements that stand for the same thing, at least this share of what they say is equal. */
const alike = 0.5;

/** Lists that differ in more elements are not searched for the shortest way from one to the other: it would take long. */
const mostDifferences = 2000;

/** An element is looked for among so many of the other list, behind the last that was found. */
const reach = 50;

/**
 * Aligns two lists, in their order: equal elements first, then, between these, elements that are alike. What is left
 * was removed or added.
 *
 * @param isNewPlaceOf whether what had an id has another now: a reference that follows it is the same one.
 */
export function alignLists(
  older: readonly unknown[],
  newer: readonly unknown[],
  isNewPlaceOf: (id: string, old: string) => boolean,
): AlignedPlaces[] {
  const keyOf = (element: unknown) => JSON.stringify(element);
  const aligned: AlignedPlaces[] = [];
  let [oldAt, newAt] = [0, 0];
  let removed: number[] = [];
  let added: number[] = [];
  const isSame = (old: number, now: number) => {
    const [before, after] = [older[old], newer[now]];
    if (typeof before === "string" && typeof after === "string") return isNewPlaceOf(after, before);
    return isAlike(before, after);
  };
  const settle = () => {
    aligned.push(...pairAlike(removed, added, isSame));
    removed = [];
    added = [];
  };
  const [before, after] = [older.map(keyOf), newer.map(keyOf)];
  const runs = diffArrays(before, after, { maxEditLength: mostDifferences }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  for (const run of runs) {
    if (!run.removed && !run.added) settle();
    for (let count = run.value.length; count > 0; count -= 1) {
      if (run.removed) removed.push(oldAt++);
      else if (run.added) added.push(newAt++);
      else aligned.push({ old: oldAt++, new: newAt++ });
    }
  }
  settle();
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
    const near = added.slice(next, next + reach);
    const offset = near.findIndex((place) => isSame(old, place));
    if (offset === -1) aligned.push({ old, new: undefined });
    else {
      const at = next + offset;
      for (const place of added.slice(next, at)) aligned.push({ old: undefined, new: place });
      aligned.push({ old, new: added[at] });
      next = at + 1;
    }
  }
  return [...aligned, ...added.slice(next).map((place) => ({ old: undefined, new: place }))];
}

function isAlike(a: unknown, b: unknown): boolean {
  if (isScalar(a) || isScalar(b)) return false;
  const names = new Set([...Object.keys(a as object), ...Object.keys(b as object)]);
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const equal = [...names].filter((name) => JSON.stringify(left[name]) === JSON.stringify(right[name]));
  return equal.length >= alike * names.size;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
