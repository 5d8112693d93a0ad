import type { Place } from "@open-resolutions/draft/blocks";
import type { PdfPage } from "./open-pdf.ts";

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
  /** Words that are not printed from left to right: watermarks, marks in the margin. */
  turned: string[];
}

/** How a font looks. */
interface Style {
  isItalic: boolean;
  isBold: boolean;
}

/** The styles of fonts by the names that the library gives them. */
export type Styles = Map<string, Style>;

/** A mark that is as wide as the tab after it, so that no space is between it and the words. */
const wideMark = /^(\([a-z]{1,5}\))(?=\p{Lu}\p{Ll})/u;

/** More pieces of text than a page can hold. */
const mostPieces = 100_000;

/** Reads the words of a page. @param styles of the fonts of earlier pages; those of this page are added */
export async function readPageWords(page: PdfPage, styles: Styles): Promise<PrintedPage> {
  const { width, height, transform: toPage } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  if (content.items.length > mostPieces)
    throw new Error(`a page with more than ${mostPieces} pieces of text`);
  await learnStyles(page, Object.keys(content.styles), styles);
  const words: PageWords[] = [];
  const turned: string[] = [];
  let spaced = false;
  for (const item of content.items) {
    if (!("str" in item)) continue;
    const text = item.str.trim().replace(wideMark, "$1 ");
    if (text === "") {
      spaced ||= item.str !== "";
      continue;
    }
    const [a, b, c, d, left, base] = multiply(toPage, item.transform);
    const size = Math.hypot(c, d);
    if (Math.abs(b) > 0.01 * size || a <= 0 || size === 0) {
      turned.push(text);
      continue;
    }
    const style = styles.get(item.fontName);
    words.push({
      text,
      left,
      right: left + item.width,
      base,
      size,
      // A font without an italic face is slanted.
      isItalic: (style?.isItalic ?? false) || Math.abs(c) > 0.1 * size,
      isBold: style?.isBold ?? false,
      spaced: spaced || /^\s/.test(item.str),
    });
    spaced = /\s$/.test(item.str);
  }
  return { width, height, words, turned };
}

/** Learns how fonts look. The library knows their names only after it has read the page as a drawing. */
async function learnStyles(page: PdfPage, names: readonly string[], styles: Styles): Promise<void> {
  if (names.every((name) => styles.has(name))) return;
  await page.getOperatorList();
  // Fonts arrive as messages, one turn after the drawing.
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const name of names) {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
    const printed = String(font.name ?? "");
    styles.set(name, {
      isItalic: font.italic === true || /italic|oblique/i.test(printed),
      isBold: font.bold === true || font.black === true || /bold|black|heavy/i.test(printed),
    });
  }
}

type Matrix = [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
