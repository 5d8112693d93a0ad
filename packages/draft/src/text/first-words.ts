/** The words with which a text begins, as many as have room; three dots take the place of the rest. */
export function firstWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1).replace(/\s+\S*$/u, "");
  return `${cut.length > longest ? text.slice(0, longest) : cut}…`;
}

/** The words with which a text ends, as many as have room; three dots take the place of the rest. */
export function lastWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(-longest - 1).replace(/^\S*\s+/u, "");
  return `…${cut.length > longest ? text.slice(-longest) : cut}`;
}
