import type { SetAside } from "@open-resolutions/draft";
import type { Place } from "@open-resolutions/draft/blocks";
import type { Parser } from "htmlparser2";
import type { PageWords, PrintedPage } from "../pdf/page-words.ts";

import { declarations, type Look, lookInside, plainLook } from "./look.ts";
import { pageParser } from "./page-parser.ts";
import { fontSize, lengthOf, placeSaid, scaleOf } from "./place-of-element.ts";
import { addInside, closeInside, openInside, type Skipped, skippedElement } from "./skipped-elements.ts";
import type { StyleOf } from "./style-sheets.ts";
import { widthOf } from "./width-of-words.ts";

/** The pages of a page whose style sets each line at a place of its own. */
export interface PlacedPages {
  pages: PrintedPage[];
  /** Words that no reader sees. */
  setAside: SetAside[];
  /** Words without a place, as those of the viewer around the pages. */
  loose: { text: string; place: Place }[];
}

/** An element that is open. Lengths are in the unit of the style sheet. */
interface Placed {
  look: Look;
  isSpan: boolean;
  /** It is in an element that has a place, or has one itself. */
  isPlaced: boolean;
  hasOwnPlace: boolean;
  /** Where its words begin, from the corner of its page. */
  left: number;
  base: number;
  /** The size of its font, and how much larger it is drawn. */
  size: number;
  scale: number;
  lineHeight: number;
  raised: number;
  width: number | undefined;
  height: number | undefined;
  page: PrintedPage | undefined;
}

/** The size of a page where the style sheet says none: A4, in points. */
const a4 = { width: 595, height: 842 };

/** The part of the size of a font that is above the base line. */
const above = 0.8;

/** How small raised numbers are, and how high, in sizes of the line. */
const raisedSize = 0.7;
const raisedBy = 0.35;

/** The usual distance of lines in one element, in sizes of the font. */
const usualHeight = 1.2;

/** A line so far above the one before begins a page where no element does, as a part of the height of a page. */
const farAbove = 0.35;

/** Reads the words of a page with their places. @param placeOf gives the place of an offset in the page's source */
export function placedPages(
  content: string,
  styleOf: StyleOf,
  placeOf: (offset: number) => Place,
): PlacedPages {
  const made: PlacedPages = { pages: [], setAside: [], loose: [] };
  const root: Placed = {
    look: plainLook,
    isSpan: false,
    isPlaced: false,
    hasOwnPlace: false,
    left: 0,
    base: 0,
    size: 12,
    scale: 1,
    lineHeight: 0,
    raised: 0,
    width: undefined,
    height: undefined,
    page: undefined,
  };
  const path: Placed[] = [];
  /** Pages of which the style sheet says no size: the page may be longer than one of print. */
  const unsized = new Set<PrintedPage>();
  const here = () => path.at(-1) ?? root;
  let skipped: Skipped | undefined;
  /** Where the next words of the line begin, and whether a space is before them. */
  let next = { left: 0, base: 0, spaced: false };

  /** Text that has no element between: the parser gives each character reference by itself. */
  let written = { text: "", at: 0 };

  const parser: Parser = pageParser(content, {
    onopentag: (name, attributes) => {
      endText();
      if (name === "br") breakLine();
      else openElement(name, attributes);
    },
    onclosetag: (name) => {
      if (name === "br") return;
      endText();
      if (!skipped) path.pop();
      else if (skipped.depth > 0) closeInside(skipped);
      else endSkipped(skipped);
    },
    ontext: (text) => {
      if (skipped) addInside(skipped, text);
      else if (written.text === "") written = { text, at: parser.startIndex };
      else written.text += text;
    },
  });
  parser.write(content);
  parser.end();
  endText();
  return {
    ...made,
    pages: made.pages.flatMap((page) => (unsized.has(page) ? divideFarAbove(page) : page)).map(inPoints),
  };

  function openElement(name: string, attributes: Record<string, string>): void {
    const said = declarations(styleOf(name, attributes));
    if (skipped) {
      openInside(skipped, name, true);
      return;
    }
    skipped = skippedElement(name, attributes, said, placeOf(parser.startIndex).line);
    if (skipped) return;
    const look = lookInside(here().look, name, said);
    path.push(placeInside(here(), { ...here(), look, isSpan: name === "span", hasOwnPlace: false }, said));
  }

  function endText(): void {
    const { text, at } = written;
    if (text !== "") addWords(text.replace(/\s+/g, " "), placeOf(at + text.length - text.trimStart().length));
    written = { text: "", at: 0 };
  }

  function endSkipped({ text, reason, line }: Skipped): void {
    const words = text.trim().replace(/\s+/g, " ");
    if (reason && words !== "") made.setAside.push({ line, text: words, reason });
    skipped = undefined;
  }

  /** The next words are on the next line of the element that has the place. */
  function breakLine(): void {
    const { isPlaced, lineHeight, size, scale, left } = here();
    if (skipped || !isPlaced) return;
    const distance = lineHeight > 0 ? lineHeight : usualHeight * size * scale;
    for (const element of path.slice(path.findLastIndex(({ hasOwnPlace }) => hasOwnPlace)))
      element.base += distance;
    next = { left, base: here().base, spaced: false };
  }

  function addWords(text: string, place: Place): void {
    const { page, isPlaced, look, base, raised, ...element } = here();
    const words = text.trim();
    if (!isPlaced || !page) {
      if (words !== "") made.loose.push({ text: words, place });
      return;
    }
    const size = element.size * element.scale;
    const spaced = next.spaced || text.startsWith(" ");
    const left = next.left + (text.startsWith(" ") ? widthOf(" ", size) : 0);
    const { isItalic, isBold } = look;
    const line = { base: base - raised * element.scale, size };
    if (words !== "")
      page.words.push({
        text: words,
        left,
        right: left + widthOf(words, size),
        ...line,
        isItalic,
        isBold,
        spaced,
        place,
      });
    next = { left: next.left + widthOf(text, size), base: next.base, spaced: text.endsWith(" ") };
  }

  /** An element inside another one, with its font and the place that its style gives to it. */
  function placeInside(outer: Placed, inside: Placed, said: ReadonlyMap<string, string>): Placed {
    const isRaisedHere = inside.look.isRaised && !outer.look.isRaised;
    const element: Placed = {
      ...inside,
      size: fontSize(said, outer.size) * (isRaisedHere && !said.has("font-size") ? raisedSize : 1),
      scale: outer.scale * scaleOf(said),
      lineHeight: lengthOf(said.get("line-height")) ?? outer.lineHeight,
      raised:
        outer.raised + (lengthOf(said.get("vertical-align")) ?? (isRaisedHere ? raisedBy * outer.size : 0)),
      width: lengthOf(said.get("width")),
      height: lengthOf(said.get("height")),
    };
    const own = placeSaid(said);
    if (!own) return element;
    const page = outer.page ?? pageAround();
    const down = own.down * (own.isShareY ? page.height / 100 : 1);
    const size = element.size * element.scale;
    const base = outer.base + (own.isFromBottom ? -down - (1 - above) * size : down + above * size);
    const left = outer.left + own.left * (own.isShareX ? page.width / 100 : 1);
    next = { left, base, spaced: next.spaced && Math.abs(next.base - base) < size / 2 };
    return { ...element, isPlaced: true, hasOwnPlace: true, left, base, page };
  }

  /** The page is the innermost element around the lines that has no place of its own. */
  function pageAround(): PrintedPage {
    const around = path.findLast(({ isSpan }) => !isSpan) ?? root;
    const sized = path.findLast(({ width, height }) => width !== undefined && height !== undefined);
    if (!around.page) {
      const size = { width: sized?.width ?? a4.width, height: sized?.height ?? a4.height };
      around.page = { ...size, words: [], turned: [] };
      made.pages.push(around.page);
      if (!sized) unsized.add(around.page);
    }
    return around.page;
  }
}

/** The pages of one that no element divides: a line far above the one before begins the next. */
function divideFarAbove(page: PrintedPage): PrintedPage[] {
  const pages: PrintedPage[] = [];
  let base = Number.POSITIVE_INFINITY;
  for (const word of page.words) {
    if (base - word.base > farAbove * page.height) pages.push({ ...page, words: [] });
    pages.at(-1)?.words.push(word);
    base = word.base;
  }
  return pages;
}

/** A page with lengths in points: its width is that of A4. Lines that are placed from below end at its height. */
function inPoints(page: PrintedPage): PrintedPage {
  const scale = a4.width / page.width;
  const bottom = page.words.some(({ base }) => base < 0) ? page.height : 0;
  const words = besideEachOther(page.words).map((word) => ({
    ...word,
    left: word.left * scale,
    right: word.right * scale,
    base: (word.base + bottom) * scale,
    size: word.size * scale,
  }));
  return { width: a4.width, height: page.height * scale, words, turned: [] };
}

/** How much the width of words may be wrong: a part of it, and of the size of the font. */
const unsureWidth = 0.06;
const unsureSize = 0.25;

/** Words end where the next ones of the line begin, if their width, which is not known, may reach there. */
function besideEachOther(words: readonly PageWords[]): PageWords[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    if (!next || next.spaced || Math.abs(next.base - word.base) > word.size) return word;
    const most = unsureWidth * (word.right - word.left) + unsureSize * word.size;
    return next.left > word.left && Math.abs(next.left - word.right) <= most
      ? { ...word, right: next.left }
      : word;
  });
}
