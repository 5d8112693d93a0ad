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
  /** Whether words with the same folded pieces as a name, in plain letters, are that name, which is also given as written. */
  spells: (words: string, name: string, given: string) => boolean;
  /** The first characters with which a name may be written. */
  initials: (name: string) => readonly string[];
}

const exact: Spelling = {
  fold: (piece) => piece,
  spells: () => true,
  initials: (name) => [name.charAt(0)],
};

/**
 * A finder for many names in one pass. At each place the longest name is found, and not the names inside it. A name is
 * found only as whole words; also where the text writes it with a non-breaking hyphen, a curly apostrophe, a ligature or
 * a character that prints nothing. Offsets are those of the text as written.
 *
 * @param spelling other ways to write a name; without it the letter case must be the same
 */
export function nameFinder(
  names: Iterable<string>,
  { fold, spells, initials }: Spelling = exact,
): NameFinder {
  const given = new Map<string, string>();
  for (const name of names) {
    const plain = plainLetters(name).text;
    if (plain !== "" && !given.has(plain)) given.set(plain, name);
  }
  const trie = wordTrie(given.keys(), fold);
  const mayStart = new Uint8Array(startPlaces);
  for (const [plain, name] of given)
    for (const initial of initials(name)) markStart(mayStart, initial + plain.slice(1));
  const accepts = (name: string, words: string) => spells(words, name, given.get(name) ?? name);
  return (written) => {
    const { text, startOf, endOf } = plainLetters(written);
    const found: FoundName[] = [];
    for (let at = 0; at < text.length; ) {
      // Few words of a text start with the same three characters as a name.
      const longest =
        mayStart[startKey(text, at)] === 1 ? longestName(trie, fold, text, at, accepts) : undefined;
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

/** Bits for the second and for the third character; the letter case makes no difference to them. */
const bits = 5;
const startPlaces = 0x80 << (2 * bits);

/** The first three characters of a name in seventeen bits; different ones may share a place. */
function startKey(text: string, at: number): number {
  const [first, second, third] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return ((first & 0x7f) << (2 * bits)) | ((second & 0x1f) << bits) | (third & 0x1f);
}

function markStart(places: Uint8Array, name: string): void {
  // Any character can follow the end of a name, and a hyphen may be a space.
  const letters = /^[^\p{L}\p{N}]?[\p{L}\p{N}]*/u.exec(name)?.[0].length ?? 0;
  const free = Math.max(0, Math.min(2, 3 - letters)) * bits;
  const first = (startKey(name, 0) >> free) << free;
  places.fill(1, first, first + (1 << free));
}
