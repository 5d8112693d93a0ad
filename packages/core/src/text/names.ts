import type { Span } from "./anchor.ts";
import { plainLetters } from "./plain-letters.ts";
import { type Fold, longestName, pieceEnd, wordTrie } from "./word-trie.ts";

/** A name found in a text: as it was given, and its place in the text. */
interface FoundName extends Span {
  name: string;
}

/** A function that finds names in a text. */
export type NameFinder = (text: string) => FoundName[];

/** How the words of a text may differ from a name. */
export interface Spelling {
  fold: Fold;
  /** Whether words with the same folded pieces as a name are that name. */
  spells: (words: string, name: string) => boolean;
}

const exact: Spelling = { fold: (piece) => piece, spells: () => true };

/**
 * A finder for many names in one pass. At each place the longest name is found, and not the names inside it. A name is
 * found only as whole words; also where the text writes it with a non-breaking hyphen, a curly apostrophe, a ligature or
 * a character that prints nothing. Offsets are those of the text as written.
 *
 * @param spelling other ways to write a name; without it the letter case must be the same
 */
export function nameFinder(names: Iterable<string>, { fold, spells }: Spelling = exact): NameFinder {
  const given = new Map<string, string>();
  for (const name of names) {
    const plain = plainLetters(name).text;
    if (plain !== "" && !given.has(plain)) given.set(plain, name);
  }
  const trie = wordTrie(given.keys(), fold);
  const accepts = (name: string, words: string) => spells(words, given.get(name) ?? name);
  return (written) => {
    const { text, startOf, endOf } = plainLetters(written);
    const found: FoundName[] = [];
    for (let at = 0; at < text.length; ) {
      const longest = longestName(trie, fold, text, at, accepts);
      for (const name of longest?.names ?? [])
        found.push({
          name: given.get(name) ?? name,
          start: startOf(at),
          end: endOf(longest?.end ?? at),
        });
      at = longest?.end ?? pieceEnd(text, at);
    }
    return found;
  };
}
