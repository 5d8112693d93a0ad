/** The value that most characters have. */
export function mostUsed<T extends { text: string }>(
  items: readonly T[],
  measure: (item: T) => number,
): number {
  const counts = new Map<number, number>();
  for (const item of items) {
    const value = measure(item);
    counts.set(value, (counts.get(value) ?? 0) + item.text.length);
  }
  let best = 0;
  let most = 0;
  for (const [value, count] of counts)
    if (count > most) {
      best = value;
      most = count;
    }
  return best;
}
