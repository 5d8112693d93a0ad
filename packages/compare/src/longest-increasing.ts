/**
 * A longest increasing subsequence: the numbers of a list that stay in place when as few as possible move to bring it
 * into ascending order. No number occurs twice in the list.
 */
export function longestIncreasing(numbers: readonly number[]): Set<number> {
  // For each length the sequence of that length that ends with the smallest number.
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = placeOf(ends, number);
    before.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const staying = new Set<number>();
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) staying.add(number);
  return staying;
}

/** The place of a number in an ascending list: that of the first number that is not smaller. */
function placeOf(ascending: readonly number[], number: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
