import { mostUsed } from "./most-used.ts";
import type { PageWords } from "./page-words.ts";
import { isSize } from "./text-size.ts";

/** Notes in the margin are smaller than the text: at most this part of its size. */
const smaller = 0.86;

/** How far they are from the text at least, in sizes of the text. */
const apart = 0.3;

/** Words in the margin beside the text of a page: smaller, and outside of all words in the size of the text. */
export function marginNotesOf(words: readonly PageWords[]): ReadonlySet<PageWords> {
  const size = mostUsed(words, (word) => Math.round(word.size * 10) / 10);
  const text = words.filter((word) => isSize(word.size, size));
  const start = Math.min(...text.map(({ left }) => left)) - apart * size;
  const end = Math.max(...text.map(({ right }) => right)) + apart * size;
  const bases = text.map(({ base }) => base);
  const [top, bottom] = [Math.min(...bases) - size, Math.max(...bases) + size];
  const beside = words.filter(
    (word) =>
      word.size <= smaller * size &&
      (word.right < start || word.left > end) &&
      word.base > top &&
      word.base < bottom,
  );
  // The numbers of footnotes may be in the margin.
  return new Set(beside.some(({ text }) => /\p{L}{2}/u.test(text)) ? beside : []);
}
