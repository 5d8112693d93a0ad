import { mostUsed } from "./most-used.ts";
import type { PageWords } from "./page-words.ts";
import { hasSmallName, withSmallLetters } from "./small-capitals.ts";

/** Words of a line, and what they are by place and size. */
export interface LineWords extends PageWords {
  /** Smaller and higher than the line: a footnote number, or the letters of an ordinal. */
  isRaised: boolean;
  /** Much smaller than the line, but not raised: some programs print footnote numbers so. */
  isSmall: boolean;
}

/** A line of a page. */
export interface PageLine {
  /** From left to right. */
  words: LineWords[];
  left: number;
  right: number;
  base: number;
  /** The size of most of its characters. */
  size: number;
  isBold: boolean;
  /** The size of its small capitals. */
  smallCapitals?: number;
  /** A name in it may be in small capitals only. */
  hasSmallName?: boolean;
}

/** How far two base lines of one line may be apart, and how much smaller and higher a raised number is: parts of the size of the line. */
const sameBase = 0.15;
const raisedSize = 0.86;
const smallSize = 0.75;
const raisedLeast = 0.1;
const raisedMost = 0.7;

/** How wide the tab after the number of a footnote is at most, in sizes of the font. */
const noteTab = 4;

/** The lines of a page, from top to bottom. */
export function pageLines(words: readonly PageWords[]): PageLine[] {
  const groups: PageWords[][] = [];
  for (const word of words.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const last = groups.at(-1);
    const first = last?.[0];
    const nearest = Math.max(1, sameBase * Math.min(word.size, first?.size ?? 0));
    if (last && first && word.base - first.base <= nearest) last.push(word);
    else groups.push([word]);
  }
  const lines: PageLine[] = [];
  for (const line of joinRaised(groups.map(makeLine))) lines.push(goOnInCapitals(lines.at(-1), line));
  return lines;
}

/** A line without any capital goes on with the small capitals of the one above. */
function goOnInCapitals(above: PageLine | undefined, line: PageLine): PageLine {
  const { smallCapitals, size = 0 } = above ?? {};
  const text = lineText(line.words);
  const isSame = smallCapitals !== undefined && Math.abs(line.size - smallCapitals) < 0.1;
  if (!isSame || above?.isBold !== line.isBold || /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text))
    return line;
  const words = line.words.map((word) => ({ ...word, text: word.text.toLowerCase(), size }));
  return { ...line, words, size, smallCapitals };
}

/** A line of words in any order. */
export function makeLine(words: readonly PageWords[]): PageLine {
  const inOrder = words.toSorted((a, b) => a.left - b.left);
  const sorted = withSmallLetters(inOrder);
  const size = mostUsed(sorted, ({ size }) => Math.round(size * 10) / 10);
  const base = mostUsed(
    sorted.filter((word) => Math.abs(word.size - size) < 0.1),
    (word) => Math.round(word.base * 10) / 10,
  );
  return {
    words: sorted.map((word) => ({
      ...word,
      isRaised: isRaised(word, size, base),
      isSmall: word.size <= smallSize * size && Math.abs(base - word.base) <= raisedLeast * size,
    })),
    left: Math.min(...sorted.map(({ left }) => left)),
    right: Math.max(...sorted.map(({ right }) => right)),
    base,
    size,
    isBold: sorted.every(({ isBold }) => isBold),
    ...(sorted !== inOrder && {
      smallCapitals: Math.min(...inOrder.map((word) => word.size)),
      hasSmallName: hasSmallName(inOrder, sorted),
    }),
  };
}

function isRaised(word: PageWords, size: number, base: number): boolean {
  const height = base - word.base;
  return word.size <= raisedSize * size && height > raisedLeast * size && height < raisedMost * size;
}

/** Puts lines of raised numbers into the line below. */
function joinRaised(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  let held: PageLine | undefined;
  for (const line of lines) {
    if (held?.words.every((word) => isRaised(word, line.size, line.base) && isBeside(word, line)))
      joined.push(makeLine([...held.words, ...line.words]));
    else {
      if (held) joined.push(raisedAlone(held, joined.at(-1)));
      if (line.words.every(({ text }) => text.length < 8)) {
        held = line;
        continue;
      }
      joined.push(line);
    }
    held = undefined;
  }
  if (held) joined.push(raisedAlone(held, joined.at(-1)));
  return joined;
}

/** Numbers of footnotes that had no room at the end of the line above, and are alone on theirs. */
function raisedAlone(line: PageLine, above: PageLine | undefined): PageLine {
  const isCall =
    above !== undefined &&
    line.size <= raisedSize * above.size &&
    line.base - above.base < 2 * above.size &&
    line.words.every(({ text }) => /^[0-9]{1,3}$/.test(text));
  if (!isCall) return line;
  return { ...line, size: above.size, words: line.words.map((word) => ({ ...word, isRaised: true })) };
}

/** Whether words begin or end within a line, or beside it: a tab may be between the number of a footnote and its words. */
function isBeside(word: PageWords, line: PageLine): boolean {
  return word.left < line.right + line.size && word.right > line.left - noteTab * line.size;
}

/** The words of a line in groups: a gap wider than any space between words separates two. */
export function columnsOf(line: PageLine): LineWords[][] {
  const columns: LineWords[][] = [];
  let before: LineWords | undefined;
  for (const word of line.words) {
    if (!before || word.left - before.right > columnGap * Math.min(word.size, before.size)) columns.push([]);
    columns.at(-1)?.push(word);
    before = word;
  }
  return columns;
}

/** In sizes of the font. A tab after the number of a paragraph is as wide, so only mastheads and tables have columns. */
const columnGap = 2.5;

/** The words of a line as text. */
export function lineText(words: readonly LineWords[]): string {
  let text = "";
  let before: LineWords | undefined;
  for (const word of words) {
    text += (before && isSpaced(before, word) ? " " : "") + word.text;
    before = word;
  }
  return text;
}

/** Whether a space is between two words. */
export function isSpaced(before: LineWords, word: LineWords): boolean {
  // A wide mark may reach over the tab after it.
  if (/^(?:\([a-z]{1,5}\)|[0-9]{1,3}\.)$/.test(before.text) && /^\p{L}/u.test(word.text)) return true;
  // The first letter of a symbol is in large print: "A" "/RES/77/20".
  if (/^[AES]$/.test(before.text) && word.text.startsWith("/")) return false;
  return word.spaced || word.left - before.right > 0.17 * Math.max(word.size, before.size);
}
