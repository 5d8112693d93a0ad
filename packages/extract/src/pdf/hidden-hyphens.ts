import type { PdfPage } from "./open-pdf.ts";
import { getResolvedPDFJS } from "./pdfjs.ts";

/** The character by which some programs map their only hyphen, also where it belongs to the word. */
export const softHyphen = "\u00AD";

/** The characters that a page prints. */
export interface Printed {
  characters: string;
  /** How wide its hyphen is, in sizes of the font. */
  hyphen: number;
}

/**
 * The characters that a page prints, in order. The library leaves soft hyphens out of the text, even where the font
 * prints one: "Secretary-General".
 */
export async function readPrinted(page: PdfPage): Promise<Printed> {
  const { OPS, normalizeUnicode } = await getResolvedPDFJS();
  const { fnArray: names, argsArray } = await page.getOperatorList();
  let characters = "";
  let hyphen = 0;
  for (const [index, name] of names.entries()) {
    if (name !== OPS.showText) continue;
    for (const glyph of argsArray[index][0]) {
      if (typeof glyph?.unicode !== "string" || glyph.width <= 0) continue;
      characters += glyph.unicode;
      if (glyph.unicode === softHyphen) hyphen = glyph.width / 1000;
    }
  }
  return { characters: normalizeUnicode(characters), hyphen };
}

/** A space before a hyphen inside a word. */
const spacesBefore = /(?<=\p{L}) (?=[-\u2010\u2011]\p{L})/gu;

/** Whether the library may have added a space before a hyphen: justified lines of LibreOffice have a gap there. */
export function mayAddSpaces(texts: readonly string[]): boolean {
  return texts.some((text) => text.search(spacesBefore) !== -1);
}

/**
 * The texts of a page with the hyphens that it prints. A space beside one is taken away when the page prints none there:
 * the library adds it, because it sees a gap. A program that prints no spaces at all says nothing about them.
 *
 * @returns undefined when the texts and the page differ in other characters.
 */
export function withHyphens(texts: readonly string[], printed: string): string[] | undefined {
  let at = 0;
  let isAfterHyphen = false;
  const printsSpaces = /\S\s+\S/.test(printed);
  const made: string[] = [];
  for (const text of texts) {
    let own = "";
    const added = new Set(printsSpaces ? [...text.matchAll(spacesBefore)].map(({ index }) => index) : []);
    let offset = 0;
    for (const character of text) {
      const isBeside = isAfterHyphen || added.has(offset);
      offset += character.length;
      if (character.trim() === "") {
        if (!isBeside || printed[at]?.trim() === "") own += character;
        continue;
      }
      while (at < printed.length && (printed[at]?.trim() === "" || printed[at] === softHyphen)) at += 1;
      if (!printed.startsWith(character, at)) return undefined;
      own += character;
      at += character.length;
      isAfterHyphen = printed[at] === softHyphen;
      if (!isAfterHyphen) continue;
      own += "-";
      at += 1;
    }
    made.push(own);
  }
  return made;
}
