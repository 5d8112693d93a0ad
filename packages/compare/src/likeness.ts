import { word } from "@open-resolutions/core";

/** A text for the comparison: its words and its pairs of neighbouring words, with weights. */
export interface WeighedText {
  terms: readonly Term[];
  /** The sum of their weights. */
  weight: number;
}

/** A word, or a pair of words, in a text. */
interface Term {
  /** The same term has the same number in all texts that were weighed together. */
  number: number;
  /** How often it occurs in the text. */
  count: number;
  /** Higher for terms that occur in fewer texts. A whole number, so that sums are exact. */
  weight: number;
}

/** Two places, in the lists of the older and the newer texts. */
export type PlacePair = readonly [older: number, newer: number];

/** Two texts are alike when at least this share of their weight is common to both. */
const leastLikeness = 0.4;

/** Weighs texts for a comparison with each other: a term that occurs in most of them has little weight. */
export function weighTexts(texts: readonly string[]): WeighedText[] {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const counted = texts.map((text) => {
    const counts = new Map<number, number>();
    for (const term of termsOf(text)) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const number of counts.keys()) spread[number] = (spread[number] ?? 0) + 1;
    return counts;
  });
  const weights = spread.map((count) => Math.round(100 * Math.log2(1 + texts.length / count)));
  return counted.map((counts) => {
    const terms = [...counts].map(([number, count]) => ({ number, count, weight: weights[number] ?? 0 }));
    return { terms, weight: terms.reduce((sum, { count, weight }) => sum + count * weight, 0) };
  });
}

/**
 * Pairs the texts of two sides that are alike: one to one, the most similar first, and of equal pairs the nearest in
 * order first. Swapping the sides gives the same pairs.
 */
export function pairAlike(older: readonly WeighedText[], newer: readonly WeighedText[]): PlacePair[] {
  const candidates = candidatePairs(older, newer).sort(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.abs(a.older - a.newer) - Math.abs(b.older - b.newer) ||
      a.older + a.newer - b.older - b.newer,
  );
  const taken = { older: new Set<number>(), newer: new Set<number>() };
  const pairs: PlacePair[] = [];
  for (const pair of candidates) {
    if (taken.older.has(pair.older) || taken.newer.has(pair.newer)) continue;
    taken.older.add(pair.older);
    taken.newer.add(pair.newer);
    pairs.push([pair.older, pair.newer]);
  }
  return pairs;
}

/** A pair of texts that are alike, with their likeness from `leastLikeness` to 1. */
interface Candidate {
  older: number;
  newer: number;
  likeness: number;
}

function candidatePairs(older: readonly WeighedText[], newer: readonly WeighedText[]): Candidate[] {
  const found: Candidate[] = [];
  const places = placesOfTerms(older);
  const common = new Float64Array(older.length);
  for (const [at, { terms, weight: own }] of newer.entries()) {
    common.fill(0);
    for (const { number, count, weight } of terms) {
      for (const place of places.get(number) ?? [])
        common[place.at] = (common[place.at] ?? 0) + weight * Math.min(count, place.count);
    }
    for (const [was, { weight }] of older.entries()) {
      const likeness = (2 * (common[was] ?? 0)) / (own + weight);
      if (likeness >= leastLikeness) found.push({ older: was, newer: at, likeness });
    }
  }
  return found;
}

/** In which of the texts each term occurs, and how often. */
function placesOfTerms(texts: readonly WeighedText[]): Map<number, { at: number; count: number }[]> {
  const places = new Map<number, { at: number; count: number }[]>();
  for (const [at, { terms }] of texts.entries()) {
    for (const { number, count } of terms) {
      const list = places.get(number);
      if (list) list.push({ at, count });
      else places.set(number, [{ at, count }]);
    }
  }
  return places;
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(word) ?? [];
  return [...words, ...words.slice(1).map((next, at) => `${words[at]} ${next}`)];
}
