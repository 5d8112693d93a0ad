import type { Span } from "./anchor.ts";
import { plainLetters } from "./plain-letters.ts";

/** A name found in a text: as it was given, and its place in the text. */
interface FoundName extends Span {
  name: string;
}

/** A function that finds names in a text. */
export type NameFinder = (text: string) => FoundName[];

/**
 * A finder for many names in one pass. At each place the longest name is found, and not the names inside it. A name is found only as whole words, with its letter case; also where the text writes it with a
 * non-breaking hyphen, a ligature or a character that prints nothing. Offsets are those of the text as written.
 */
export function nameFinder(names: Iterable<string>): NameFinder {
  const given = new Map<string, string>();
  for (const name of names) {
    const plain = plainLetters(name).text;
    if (plain !== "" && !given.has(plain)) given.set(plain, name);
  }
  const find = plainFinder([...given.keys()]);
  return (written) => {
    const { text, startOf, endOf } = plainLetters(written);
    return find(text).map(({ name, start, end }) => ({
      name: given.get(name) ?? name,
      start: startOf(start),
      end: endOf(end),
    }));
  };
}

/** A finder for names and texts in plain letters. */
function plainFinder(names: readonly string[]): NameFinder {
  // From the last to the first: a name comes before those with which it starts, and common starts are compared once.
  const ordered = names.toSorted().reverse();
  const patterns = new Map<string, RegExp>();
  for (const first of new Set(ordered.map((name) => name.charAt(0)))) {
    const same = ordered.filter((name) => name.startsWith(first)).map(escapePattern);
    patterns.set(first, new RegExp(`(?:${same.join("|")})(?![\\p{L}\\p{N}])`, "uy"));
  }
  const mayStart = new Uint8Array(0x1_0000);
  for (const name of ordered) markStart(mayStart, name);
  return (text) => {
    const found: FoundName[] = [];
    const { length } = text;
    let at = 0;
    while (at < length) {
      // Few words of a text start with the same two characters as a name.
      const pattern = mayStart[startKey(text, at)] === 1 ? patterns.get(text.charAt(at)) : undefined;
      if (pattern) {
        pattern.lastIndex = at;
        const name = pattern.exec(text)?.[0];
        if (name !== undefined) {
          found.push({ name, start: at, end: at + name.length });
          at += name.length;
          continue;
        }
      }
      if (!isOfWord(text.charCodeAt(at))) at += 1;
      else
        do at += 1;
        while (at < length && isOfWord(text.charCodeAt(at)));
    }
    return found;
  };
}

function escapePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** The first two characters of a name in sixteen bits; different ones may share a place. */
function startKey(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}

function markStart(places: Uint8Array, name: string): void {
  const first = startKey(name, 0);
  // Any character can follow a name of one character.
  if (name.length === 1) places.fill(1, first & 0xff00, (first | 0xff) + 1);
  else places[first] = 1;
}

const ascii = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether this is the code of a letter or a digit; false for NaN, the code at the end of a text. */
function isOfWord(code: number): boolean {
  return code < 0x80 ? ascii[code] === 1 : code >= 0x80 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
