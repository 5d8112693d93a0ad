/**
 * The matches of a pattern in a text that has words without which the pattern cannot match. Most texts have none of them.
 * Plain words are found fast, while a pattern that first looks at what comes before takes long at every place of a text.
 *
 * @param words matches every text that the pattern matches; without the flag `g`
 * @param pattern with the flag `g`
 */
export function matchesWith(words: RegExp, pattern: RegExp, text: string): RegExpExecArray[] {
  return words.test(text) ? [...text.matchAll(pattern)] : [];
}
