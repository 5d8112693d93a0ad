/**
 * A number of things in words: `1 record`, `2 records`, `3 capabilities`.
 *
 * @param one the word for one of them: an English noun with a regular plural.
 */
export function counted(count: number, one: string): string {
  if (count === 1) return `1 ${one}`;
  return `${count} ${/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`}`;
}
