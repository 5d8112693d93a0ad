/** Two who work together, by their ids. */
export type Pair = readonly [string, string];

/** Words that stand for the two who work together. */
const standIn = /\b(?:both|(?:the )?two) organizations\b|\bbetween them\b/g;

/** Where a text speaks of two organizations without naming them: a run for each place, the words alone. */
export function findStandIns(text: string): { start: number; end: number }[] {
  return [...text.matchAll(standIn)].map(({ index, 0: words }) => {
    const quote = words.replace(/^(?:the|between) /, "");
    return { start: index + words.length - quote.length, end: index + words.length };
  });
}

/** The two that a resolution names most often as "X and Y"; undefined when none are named twice. */
export function pairOf(
  texts: readonly { text: string; names: readonly { start: number; end: number; id: string }[] }[],
): Pair | undefined {
  const counts = new Map<string, { pair: Pair; count: number }>();
  for (const { text, names } of texts)
    for (const [index, first] of names.entries()) {
      const second = names[index + 1];
      if (
        !second ||
        second.id === first.id ||
        !/^\)? and (?:the )?$/.test(text.slice(first.end, second.start))
      )
        continue;
      const key = `${first.id} ${second.id}`;
      counts.set(key, { pair: [first.id, second.id], count: (counts.get(key)?.count ?? 0) + 1 });
    }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count > 1 ? most.pair : undefined;
}
