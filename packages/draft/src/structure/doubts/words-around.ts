const longest = 20;

/** Words found in a text. */
export type WordsFound = Pick<RegExpExecArray, "index" | 0>;

/** Words found in a text, and the whole words close before and after them. */
export function wordsAround(text: string, { index, 0: found }: WordsFound): string {
  const end = index + found.length;
  const start = text.slice(Math.max(0, index - longest), index);
  const isCut = index > longest && text[index - longest - 1] !== " ";
  const before = isCut ? start.replace(/^\S*\s?/, "") : start;
  const rest = text.slice(end, end + longest);
  const after = /^\s|^$/.test(text.slice(end + longest)) ? rest : rest.replace(/\s?\S*$/, "");
  return `${before}${found}${after}`.trim();
}
