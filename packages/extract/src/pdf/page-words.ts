import type { Place } from "@open-resolutions/draft/blocks";
import { learnStyles, type Styles } from "./font-styles.ts";
import { mayAddSpaces, readPrinted, withHyphens } from "./hidden-hyphens.ts";
import { mostUsed } from "./most-used.ts";
import type { PdfPage } from "./open-pdf.ts";
import { multiply, readableView } from "./page-direction.ts";

/** Words that a page prints in one go. Places and sizes are points (1/72 inch) from the upper left corner of the page. */
export interface PageWords {
  text: string;
  /** Where they begin and end. */
  left: number;
  right: number;
  /** Their base line. */
  base: number;
  /** The size of the font. */
  size: number;
  /** The name that the library gives the font. */
  font?: string;
  isItalic: boolean;
  isBold: boolean;
  /** The page prints a space before them. */
  spaced: boolean;
  /** Where they are in the text of the file. Absent: it has none. */
  place?: Place;
}

/** What a page prints. */
export interface PrintedPage {
  width: number;
  height: number;
  words: PageWords[];
  /** Words that are not printed from left to right, and large ones over others: watermarks, marks in the margin. */
  turned: string[];
  /** It prints hyphens that the text does not have. */
  lacksHyphens?: boolean;
  /** Most of its words were recognized in a picture. */
  isRecognized?: boolean;
}

/** A mark that is as wide as the tab after it, so that no space is between it and the words. */
const wideMark = /^(\([a-z]{1,5}\))(?=\p{Lu}\p{Ll})/u;

/** Words that are turned by more, against the other words of their page, are printed across it: 1.7 degrees. */
const leastTurned = 0.03;

/** More pieces of text than a page can hold. */
const mostPieces = 100_000;

/** Reads the words of a page. @param styles of the fonts of earlier pages; those of this page are added */
export async function readPageWords(page: PdfPage, styles: Styles): Promise<PrintedPage> {
  const content = await page.getTextContent();
  if (content.items.length > mostPieces)
    throw new Error(`a page with more than ${mostPieces} pieces of text`);
  const fonts = Object.keys(content.styles);
  await learnStyles(page, fonts, styles);
  const items = content.items.filter((item) => "str" in item);
  const { width, height, toPage } = readableView(page, items);
  const own = items.map(({ str }) => str);
  const hidesHyphens = fonts.some((name) => styles.get(name)?.hidesHyphens);
  const printed = hidesHyphens || mayAddSpaces(own) ? await readPrinted(page) : undefined;
  const texts = printed ? withHyphens(own, printed.characters) : own;
  const words: PageWords[] = [];
  const turned: string[] = [];
  let spaced = false;
  for (const [index, item] of items.entries()) {
    const whole = texts?.[index] ?? item.str;
    const text = whole.trim().replace(wideMark, "$1 ");
    if (text === "") {
      spaced ||= whole !== "";
      continue;
    }
    const [a, b, c, d, left, base] = multiply(toPage, item.transform);
    const size = Math.hypot(c, d);
    if (Math.abs(b) > leastTurned * size || a <= 0 || size === 0) {
      turned.push(text);
      continue;
    }
    const style = styles.get(item.fontName);
    words.push({
      text,
      left,
      right: left + item.width + (whole === item.str ? 0 : (printed?.hyphen ?? 0) * size),
      base,
      size,
      font: item.fontName,
      // A font without an italic face is slanted.
      isItalic: (style?.isItalic ?? false) || Math.abs(c) > 0.1 * size,
      isBold: style?.isBold ?? false,
      spaced: spaced || /^\s/.test(whole),
    });
    spaced = /\s$/.test(whole);
  }
  const across = wordsAcross(words);
  return {
    width,
    height,
    words: words.filter((word) => !across.includes(word)),
    turned: [...turned, ...across.map(({ text }) => text)],
    lacksHyphens: hidesHyphens && texts === undefined,
    isRecognized: isMost(items, ({ fontName }) => styles.get(fontName)?.isInvisible ?? false),
  };
}

function isMost<T extends { str: string }>(items: readonly T[], is: (item: T) => boolean): boolean {
  const lengthOf = (some: readonly T[]) => some.reduce((sum, { str }) => sum + str.length, 0);
  return lengthOf(items.filter(is)) > lengthOf(items) / 2;
}

/** Watermarks are this many times larger than most words of a page, at least. */
const muchLarger = 2.5;

/** Much larger words that are printed over others: a watermark. */
function wordsAcross(words: readonly PageWords[]): PageWords[] {
  const usual = mostUsed(words, ({ size }) => Math.round(size));
  return words.filter((large) => {
    if (large.size <= muchLarger * usual) return false;
    const isOver = ({ left, right, base }: PageWords) =>
      base > large.base - 0.7 * large.size && base < large.base && left < large.right && right > large.left;
    return words.some((word) => word.size < large.size && isOver(word));
  });
}
