/** Values without those that say the same as one before. */
export function distinct<T>(values: readonly T[]): T[] {
  return distinctBy(values, (value) => JSON.stringify(value));
}

/** Keeps the last value of each key, at the place of the first. */
export function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
