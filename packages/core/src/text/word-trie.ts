/** Names by their pieces: a word is a piece, and so is each character that belongs to no word. */
export interface WordTrie {
  next: Map<string, WordTrie>;
  /** The names that end here. */
  names: string[];
}

/** How a piece is written in the trie, so that its variants meet. */
export type Fold = (piece: string) => string;

/** A trie of names. The time to find one does not grow with their number. */
export function wordTrie(names: Iterable<string>, fold: Fold): WordTrie {
  const root: WordTrie = { next: new Map(), names: [] };
  for (const name of names) {
    let node = root;
    for (let at = 0; at < name.length; ) {
      const end = pieceEnd(name, at);
      const piece = fold(name.slice(at, end));
      const next = node.next.get(piece) ?? { next: new Map(), names: [] };
      node.next.set(piece, next);
      node = next;
      at = end;
    }
    if (name !== "") node.names.push(name);
  }
  return root;
}

/**
 * The longest name that starts at a place of a text, and where it ends. The place must be the start of a piece.
 * @param accepts whether the words of the text are a name: the trie has only compared folded pieces
 */
export function longestName(
  trie: WordTrie,
  fold: Fold,
  text: string,
  start: number,
  accepts: (name: string, words: string) => boolean,
): { names: string[]; end: number } | undefined {
  let node: WordTrie | undefined = trie;
  let longest: { names: string[]; end: number } | undefined;
  for (let at = start; at < text.length; ) {
    const end = pieceEnd(text, at);
    node = node.next.get(fold(text.slice(at, end)));
    if (!node) break;
    if (node.names.length > 0) {
      const words = text.slice(start, end);
      const names = node.names.filter((name) => accepts(name, words));
      if (names.length > 0) longest = { names, end };
    }
    at = end;
  }
  return longest;
}

/** Where the piece ends that starts at a place. */
export function pieceEnd(text: string, at: number): number {
  let end = at + 1;
  if (isOfWord(text.charCodeAt(at))) while (end < text.length && isOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

const ascii = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether this is the code of a letter or a digit; false for NaN, the code at the end of a text. */
function isOfWord(code: number): boolean {
  return code < 0x80 ? ascii[code] === 1 : code >= 0x80 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
