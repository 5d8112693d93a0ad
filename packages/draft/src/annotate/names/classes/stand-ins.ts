/** Two who work together, by their ids. */
export type Pair = readonly [string, string];

/** Words that mean the two who work together. */
const standIn = /\b(?:both|(?:the )?two) organizations\b|\bbetween them\b/g;

/**
 * Where a text speaks of two organizations without naming them: a run for each place, the words alone. "Between them" means
 * the two only after their names, or after "the two organizations": "two factions, and talks between them" means others.
 */
export function findStandIns(
  text: string,
  areNamed: (before: number) => boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: words } of text.matchAll(standIn)) {
    const quote = words.replace(/^(?:the|between) /, "");
    if (quote === "them" && found.length === 0 && !areNamed(index)) continue;
    found.push({ start: index + words.length - quote.length, end: index + words.length });
  }
  return found;
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
