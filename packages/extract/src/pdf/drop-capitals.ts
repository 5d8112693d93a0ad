import { mostUsed } from "./most-used.ts";
import type { PageWords } from "./page-words.ts";

/** A large capital is as high as two lines at least. */
const muchLarger = 2;

/** A page with more of them prints something else, such as a large title letter by letter. */
const mostCapitals = 50;

/** How far the words of its lines are from it at most, in sizes of the text. */
const beside = 1.2;

/** How far the left edges of its lines differ at most, in points. */
const sameEdge = 3;

/**
 * The words of a page with the large capital that begins a text before the other letters of its word: "R" and "ecalling".
 * The lines beside it begin at its left edge.
 */
export function withDropCapitals(words: readonly PageWords[]): readonly PageWords[] {
  const size = mostUsed(words, (word) => Math.round(word.size));
  const large = words.filter((word) => word.size >= muchLarger * size && /^[“"‘]?\p{Lu}$/u.test(word.text));
  if (large.length > mostCapitals) return words;
  let made = words;
  for (const capital of large) {
    const lines = linesBeside(capital, made, size);
    const [first, ...others] = lines;
    // A paragraph may have one line only.
    if (!first || !(others.length === 0 ? /^\p{Ll}/u : /^\p{L}/u).test(first.text)) continue;
    made = made.map((word) => {
      if (word === capital) return { ...word, base: first.base, size: first.size, right: first.left };
      return others.includes(word) ? { ...word, left: capital.left } : word;
    });
  }
  return made;
}

/** The first words of the lines beside a large capital, from the top. The last of them may be a little below it. */
function linesBeside(capital: PageWords, words: readonly PageWords[], size: number): PageWords[] {
  const { left, right, base } = capital;
  const near = words.filter(
    (word) =>
      word !== capital &&
      word.base > base - capital.size &&
      word.base < base + 1.2 * size &&
      word.right > left &&
      word.left < right + beside * size,
  );
  const [first] = near.toSorted((a, b) => a.base - b.base);
  const lines = near.filter((word) => Math.abs(word.left - (first?.left ?? 0)) < sameEdge);
  const others = near.filter((word) => !lines.includes(word) && word.base < base + 0.5 * size);
  return others.length > 0 || (first?.left ?? 0) < right - 1 ? [] : lines.toSorted((a, b) => a.base - b.base);
}
