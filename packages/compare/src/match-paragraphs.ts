import { groupBy } from "@open-resolutions/core";
import type { Paragraph } from "@open-resolutions/schemas";
import { type PlacePair, pairAlike, type WeighedText, weighTexts } from "./likeness.ts";

/** The paragraphs of one resolution as they are matched. */
interface Side {
  paragraphs: readonly Paragraph[];
  weighed: readonly WeighedText[];
  /** What must be equal, the strictest first: the words with items and neighbours, with items, alone. */
  keys: readonly (readonly string[])[];
  /** The places of the items under each paragraph, by its id. */
  items: ReadonlyMap<string | null, readonly number[]>;
}

/**
 * Matches the paragraphs of a resolution with those of an older one by their words: preambular with preambular,
 * operative with operative, items first under matched paragraphs, then elsewhere.
 *
 * @returns places in the older list by places in the newer one, each at most once.
 */
export function matchParagraphs(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
): Map<number, number> {
  const weighed = weighTexts([...older, ...newer].map(({ text }) => text));
  const before = sideOf(older, weighed.slice(0, older.length));
  const after = sideOf(newer, weighed.slice(older.length));
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const match = (olderPlaces: readonly number[], newerPlaces: readonly number[]) => {
    const free = {
      older: olderPlaces.filter((place) => !taken.has(place)),
      newer: newerPlaces.filter((place) => !matches.has(place)),
    };
    for (const [was, at] of pairGroup(before, free.older, after, free.newer)) {
      matches.set(at, was);
      taken.add(was);
    }
  };
  const matchAll = (isMeant: (paragraph: Paragraph) => boolean) =>
    match(placesOf(older, isMeant), placesOf(newer, isMeant));

  for (const kind of ["preambular", "operative", "annexed"] as const)
    matchAll((paragraph) => paragraph.kind === kind);
  const deepest = newer.reduce((most, { depth }) => Math.max(most, depth), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (const [at, was] of [...matches])
      if (newer[at]?.depth === depth - 1) match(itemsOf(before, was), itemsOf(after, at));
    matchAll((paragraph) => paragraph.depth === depth);
  }
  matchAll(({ kind }) => kind === "item");
  return matches;
}

/** Pairs paragraphs of two groups: those with equal words first, and of these, those with equal neighbours first. */
function pairGroup(
  before: Side,
  older: readonly number[],
  after: Side,
  newer: readonly number[],
): PlacePair[] {
  const pairs: PlacePair[] = [];
  let left = { older, newer };
  for (const [index, olderKeys] of before.keys.entries()) {
    const equal = pairEqual(left.older, olderKeys, left.newer, after.keys[index] ?? []);
    const [was, at] = [new Set(equal.map(([place]) => place)), new Set(equal.map(([, place]) => place))];
    pairs.push(...equal);
    left = {
      older: left.older.filter((place) => !was.has(place)),
      newer: left.newer.filter((place) => !at.has(place)),
    };
  }
  const weighed = ({ weighed }: Side, places: readonly number[]) =>
    places.flatMap((place) => weighed[place] ?? []);
  const alike = pairAlike(weighed(before, left.older), weighed(after, left.newer));
  return [...pairs, ...alike.map(([was, at]): PlacePair => [left.older[was] ?? 0, left.newer[at] ?? 0])];
}

/** Pairs places with equal keys: of several with one key, the first with the first. */
function pairEqual(
  older: readonly number[],
  olderKeys: readonly string[],
  newer: readonly number[],
  newerKeys: readonly string[],
): PlacePair[] {
  const waiting = groupBy(older.toReversed(), (place) => olderKeys[place] ?? "");
  return newer.flatMap((place) => {
    const was = waiting.get(newerKeys[place] ?? "")?.pop();
    return was === undefined ? [] : [[was, place]];
  });
}

function sideOf(paragraphs: readonly Paragraph[], weighed: readonly WeighedText[]): Side {
  const items = groupBy(paragraphs.keys(), (place) => paragraphs[place]?.parent ?? null);
  const alone = paragraphs.map(({ text }) => text);
  const withItems = paragraphs.map((_, place) => alone.slice(place, endOf(paragraphs, place)).join("\n"));
  const amid = withItems.map((text, place) =>
    [alone[place - 1], text, alone[endOf(paragraphs, place)]].join("\n"),
  );
  return { paragraphs, weighed, keys: [amid, withItems, alone], items };
}

/** The place after a paragraph and all items under it. */
function endOf(paragraphs: readonly Paragraph[], place: number): number {
  const depth = paragraphs[place]?.depth ?? 0;
  let end = place + 1;
  while ((paragraphs[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

function itemsOf({ paragraphs, items }: Side, place: number): readonly number[] {
  return items.get(paragraphs[place]?.id ?? "") ?? [];
}

function placesOf(paragraphs: readonly Paragraph[], isMeant: (paragraph: Paragraph) => boolean): number[] {
  return paragraphs.flatMap((paragraph, place) => (isMeant(paragraph) ? [place] : []));
}
