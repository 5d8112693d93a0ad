import { distance } from "fastest-levenshtein";

/**
 * The candidate most similar to a word, if it is probably meant: at most two in five of its letters differ. Two swapped
 * letters count as one difference, and letter case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  const folded = word.toLowerCase();
  const letters = lettersOf(folded);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const most = Math.floor(Math.max(word.length, candidate.length) * 0.4);
    if (Math.abs(candidate.length - word.length) > most) continue;
    const other = candidate.toLowerCase();
    const isSwapped = other.length === folded.length && lettersOf(other) === letters;
    const far = isSwapped ? 1 : distance(folded, other);
    if (far <= most && far < least) [best, least] = [candidate, far];
  }
  return best;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}

/**
 * The only candidate that a misspelt word can mean: at most two of its letters differ, and no other candidate is almost
 * as similar. Undefined when a person must decide.
 */
export function onlyNear(word: string, candidates: Iterable<string>): string | undefined {
  const near = [...candidates]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= 3)
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far);
  const [first, second] = near;
  if (!first || first.far > Math.min(2, word.length / 4) || (second && second.far <= first.far + 1))
    return undefined;
  return first.candidate;
}
