/** Words of the input that no text of a record holds, and why. */
export interface SetAside {
  /** The line of the input, or of its page, counted from 1. */
  line: number;
  /** The page, counted from 1, of an input that has pages. */
  page?: number;
  text: string;
  /** What they are, or the field that holds their meaning. */
  reason: string;
}

/** The same words set aside for the same reason once, at their first place, with their number. */
export function countAlike(setAside: readonly SetAside[]): SetAside[] {
  const counted = new Map<string, { first: SetAside; count: number }>();
  for (const each of setAside) {
    const key = `${each.text}\n${each.reason}`;
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { first: each, count: 1 });
  }
  return [...counted.values()].map(({ first, count }) =>
    count === 1 ? first : { ...first, reason: `${first.reason}, ${count} times` },
  );
}
