import type { PageWords, PrintedPage } from "./page-words.ts";
import { isSmallCapital } from "./small-capitals.ts";

/** Pages with the capitals that their fonts print, and the fonts that print a capital and a small one by one sign. */
interface CapitalPages {
  pages: readonly PrintedPage[];
  mixedFonts: ReadonlySet<string>;
}

/** A capital after a small letter. */
const capitalInside = /\p{Ll}\p{Lu}/u;

/**
 * Writes small capitals as capitals where the text of a file has either. Some programs print "R" and a small "R" by one
 * sign of a font, and the file says that all of them are the letter that came first: "intRoduction", "geneRal assembly".
 */
export function withCapitals(pages: readonly PrintedPage[]): CapitalPages {
  const mixed = new Map<string, { in: number; all: number }>();
  const mixedFonts = new Set<string>();
  const rows = pages.map(({ words }) => rowsOf(words));
  for (const row of rows.flat())
    for (const word of mixedIn(row)) {
      mixed.set(keyOf(word), { in: 0, all: 0 });
      if (word.font !== undefined) mixedFonts.add(word.font);
    }
  if (mixedFonts.size === 0) return { pages, mixedFonts };
  for (const row of rows.flat()) {
    const small = new Set(smallIn(row));
    for (const word of row) {
      const count = mixed.get(keyOf(word));
      if (!count) continue;
      count.all += word.text.length;
      if (small.has(word)) count.in += word.text.length;
    }
  }
  /** Words in a font and size of which the document prints little but small capitals. */
  const areSmall = (word: PageWords) => {
    const count = mixed.get(keyOf(word));
    return count !== undefined && count.in >= count.all / 2;
  };
  const made = pages.map((page, index) => {
    const capitals = new Set((rows[index] ?? []).flatMap((row) => capitalsIn(row, areSmall)));
    const words = page.words.map((word) =>
      capitals.has(word) ? { ...word, text: word.text.toUpperCase() } : word,
    );
    return { ...page, words };
  });
  return { pages: made, mixedFonts };
}

function keyOf({ font, size }: PageWords): string {
  return `${font} ${size.toFixed(1)}`;
}

/** Words one after the other on one base line. */
function rowsOf(words: readonly PageWords[]): PageWords[][] {
  const rows: PageWords[][] = [];
  for (const word of words) {
    const before = rows.at(-1)?.at(-1);
    if (before && Math.abs(before.base - word.base) < 0.1 && word.left >= before.left)
      rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** The small capitals of a row that has the capital before one. */
function smallIn(row: readonly PageWords[]): PageWords[] {
  const begun = row.find((word, index) => isSmallCapital(row[index - 1], word));
  return begun ? row.filter((word) => keyOf(word) === keyOf(begun)) : [];
}

/** Small capitals with both kinds of letters in a word, and those after a small letter in full size: "e" "conomic". */
function mixedIn(row: readonly PageWords[]): PageWords[] {
  const isMixed = row.some((word, index) => {
    const before = row[index - 1];
    return (
      isSmallCapital(before, word) &&
      before !== undefined &&
      before.font === word.font &&
      /\p{Ll}$/u.test(before.text)
    );
  });
  return smallIn(row).filter(({ text }) => isMixed || capitalInside.test(text));
}

/** The words of a row that are printed in capitals: the small ones, and those in full size that are little beside them. */
function capitalsIn(row: readonly PageWords[], areSmall: (word: PageWords) => boolean): PageWords[] {
  const small = row.filter(areSmall);
  const [first] = small;
  const large = row.filter((word) => word.font === first?.font && !areSmall(word));
  return lettersOf(large) <= lettersOf(small) ? [...small, ...large] : small;
}

function lettersOf(words: readonly PageWords[]): number {
  return words.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, "").length, 0);
}
