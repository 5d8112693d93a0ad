import { furnitureIn } from "./page-furniture.ts";
import { withoutUnprinted } from "./plain-letters.ts";

/** A word of a source text: as printed, with its UTF-16 offset. */
export interface SourceWord {
  text: string;
  offset: number;
  /** Its line, counted from 0. */
  line: number;
}

/** The words of a source in two streams, in order: the document, and the footnote blocks that interrupt it. */
export interface SourceWords {
  body: SourceWord[];
  footnotes: SourceWord[];
}

/**
 * The lines of a source in two streams, in order, without the white space around them: the document, and the footnote
 * blocks that interrupt it. A block ends at a blank line; it is a footnote when it starts with a superscript number.
 * Page furniture is left out.
 */
export function sourceLines(text: string, symbol: string): { body: string[]; footnotes: string[] } {
  const lines = { body: [] as string[], footnotes: [] as string[] };
  let stream: string[] | undefined;
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words === "") stream = undefined;
    else if (stream || furnitureIn(words, symbol) === undefined) {
      stream ??= footnoteMark.test(words) ? lines.footnotes : lines.body;
      stream.push(words);
    }
  }
  return lines;
}

/** JavaScript counts the byte order mark as white space. */
const printedWord = /(?:\S|\uFEFF)+/g;

const footnoteMark = /^[⁰¹²³⁴-⁹]/;

/**
 * Splits a document as received into words. Page breaks count as white space. A block that starts with a superscript
 * number is a footnote. Empty links that converters leave (`[72/284](#)`) are reduced to their words; a soft hyphen at
 * the end of a word joins it to the next one. Letters with accents as two characters, which print the same, are one as in
 * the records (Unicode Standard Annex 15, NFC). Other characters that print nothing, and page furniture, are left out.
 */
export function sourceWords(text: string, symbol: string): SourceWords {
  const words: SourceWords = { body: [], footnotes: [] };
  let stream: SourceWord[] | undefined;
  let offset = 0;
  /** The last word of each stream, when it continues in the next one. */
  const cut = new Map<SourceWord[], SourceWord>();
  for (const [index, line] of text.split("\n").entries()) {
    const plain = withoutUnprinted(line).trim();
    if (plain === "") stream = undefined;
    else if (stream || furnitureIn(plain, symbol) === undefined) {
      stream ??= footnoteMark.test(plain) ? words.footnotes : words.body;
      for (const { 0: printed, index: at } of line.matchAll(printedWord)) {
        const own = withoutUnprinted(printed.replace(/\[([^[\]]*)\]\(#\)/g, "$1")).normalize("NFC");
        if (own === "") continue;
        const before = cut.get(stream);
        const word = before ?? { text: "", offset: offset + at, line: index };
        word.text += own;
        if (!before) stream.push(word);
        if (printed.endsWith("\u00AD")) cut.set(stream, word);
        else cut.delete(stream);
      }
    }
    offset += line.length + 1;
  }
  return words;
}
