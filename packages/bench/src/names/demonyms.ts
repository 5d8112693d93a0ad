/** The names of an actor that can be adjectives. */
interface Named {
  kind: string;
  name: string;
  aliases?: readonly string[] | undefined;
  demonym?: string | undefined;
}

/** An amount in the currency of a State: "Amberland dollars". */
const currency = /^\s+(?:dollars?|pounds?|cents?)\b/;

/**
 * Tells whether a name is nothing but demonyms: "Amberlandian", "Amberlandians", "Amberlandian and Foggian",
 * "Amberlandian-Foggian"; or the name of a State before its currency.
 * @returns of a name and the text after it, whether it is
 */
export function demonymReader(actors: readonly Named[]): (words: string, after: string) => boolean {
  const demonyms = new Set(actors.flatMap(({ demonym }) => demonym ?? []));
  const states = new Set(
    actors.flatMap(({ kind, name, aliases = [] }) => (kind === "state" ? [name, ...aliases] : [])),
  );
  const isOne = (words: string): boolean => demonyms.has(words) || demonyms.has(words.replace(/s$/, ""));
  return (words, after) =>
    isOne(words) || words.split(/ and |[-‑]/).every(isOne) || (states.has(words) && currency.test(after));
}
