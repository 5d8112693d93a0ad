import PDFDocument from "pdfkit";
import type { Piece, TidyText } from "./tidy-text.ts";

/** How a document is set. */
export interface Layout {
  /** Points. */
  width: number;
  height: number;
  /** The first lines of paragraphs are indented. */
  isIndented: boolean;
  /** Lines reach the right edge. */
  isJustified: boolean;
  /** Footnote numbers are raised; else they are only smaller. */
  isRaised: boolean;
}

export const officialLayout: Layout = {
  width: 595,
  height: 842,
  isIndented: true,
  isJustified: true,
  isRaised: true,
};

type Font = "Times-Roman" | "Times-Italic" | "Times-Bold";

interface Word {
  text: string;
  font: Font;
  note?: number;
  /** It follows the word before without a space. */
  isGlued: boolean;
}

interface Line {
  words: Word[];
  x: number;
  width: number;
  isLast: boolean;
}

const size = 10;
const pitch = 12;
const noteSize = 8;
const notePitch = 9.6;
const left = 90;
const top = 92;

/** A PDF file in the layout of official documents: masthead in columns, running heads, page and job numbers, footnotes. */
export async function pdfLayout(
  text: TidyText,
  layout: Layout = officialLayout,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = layout;
  const right = width - left;
  const bottom = height - 80;
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    bufferPages: true,
    info: { CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on("end", resolve));

  const print = (words: string, x: number, base: number, font: Font = "Times-Roman", points = size) =>
    document.font(font).fontSize(points).text(words, x, base, { lineBreak: false, baseline: "alphabetic" });
  const widthOf = (words: string, font: Font, points: number) =>
    document.font(font).fontSize(points).widthOfString(words);
  const atRight = (words: string, base: number, points = size) =>
    print(words, right - widthOf(words, "Times-Roman", points), base, "Times-Roman", points);

  let y = 60;
  let notes: number[] = [];

  const noteLines = (number: number) =>
    wrap(wordsOf(text.notes.get(number) ?? [], "Times-Roman"), right - left, 8, 0, noteSize);
  const heightOfNotes = (numbers: readonly number[]) =>
    numbers.reduce(
      (sum, number) => sum + noteLines(number).length * notePitch + 2,
      numbers.length > 0 ? 10 : 0,
    );
  const endPage = () => {
    let base = bottom - heightOfNotes(notes) + 12;
    if (notes.length > 0)
      document
        .moveTo(left, base - 10)
        .lineTo(left + 60, base - 10)
        .stroke();
    for (const number of notes) {
      const raise = layout.isRaised ? 3 : 0;
      print(String(number), left, base - raise, "Times-Roman", 5.5);
      for (const line of noteLines(number)) {
        printLine(line, base, noteSize, false);
        base += notePitch;
      }
      base += 2;
    }
    notes = [];
  };
  const newPage = () => {
    endPage();
    document.addPage();
    y = top;
  };

  function wrap(words: readonly Word[], room: number, first: number, rest: number, points = size): Line[] {
    const lines: Line[] = [];
    let line: Line = { words: [], x: left + first, width: room - first, isLast: false };
    let used = 0;
    for (const word of words) {
      const space = word.isGlued || line.words.length === 0 ? 0 : widthOf(" ", word.font, points);
      const own =
        word.note === undefined
          ? widthOf(word.text, word.font, points)
          : widthOf(String(word.note), word.font, 6);
      if (used + space + own > line.width && !word.isGlued) {
        lines.push(line);
        line = { words: [], x: left + rest, width: room - rest, isLast: false };
        used = own;
      } else used += space + own;
      line.words.push(word);
    }
    return [...lines, { ...line, isLast: true }];
  }

  function printLine(
    { words, x, width: room, isLast }: Line,
    base: number,
    points: number,
    justify: boolean,
  ): void {
    const gaps = words.filter(({ isGlued }, index) => index > 0 && !isGlued).length;
    const widths = words.map(({ text: own, font, note }) =>
      note === undefined ? widthOf(own, font, points) : widthOf(String(note), font, 6),
    );
    const ink = widths.reduce((sum, each) => sum + each, 0);
    const usual = widthOf(" ", "Times-Roman", points);
    const space = justify && !isLast && gaps > 0 ? (room - ink) / gaps : usual;
    let at = x;
    for (const [index, word] of words.entries()) {
      if (index > 0 && !word.isGlued) at += space;
      if (word.note === undefined) print(word.text, at, base, word.font, points);
      else print(String(word.note), at, base - (layout.isRaised ? 3.5 : 0), word.font, 6);
      at += widths[index] ?? 0;
    }
  }

  function paragraph(
    words: readonly Word[],
    first: number,
    rest: number,
    gap: number,
    points = size,
    room = right - left,
  ): void {
    const step = points * 1.2;
    for (const line of wrap(words, room, first, rest, points)) {
      const called = line.words.flatMap(({ note }) => note ?? []);
      if (y + step + heightOfNotes([...notes, ...called]) > bottom) newPage();
      y += step;
      printLine(line, y, points, layout.isJustified && points === size);
      notes.push(...called);
    }
    y += gap;
  }

  print("United Nations", left, y, "Times-Bold", 12);
  print("A", right - 12 - widthOf(text.symbol.slice(1), "Times-Roman", size), y, "Times-Roman", 18);
  atRight(text.symbol.slice(1), y);
  document
    .moveTo(left, y + 6)
    .lineTo(right, y + 6)
    .stroke();
  y += 36;
  print(text.organ, left, y, "Times-Bold", 16);
  const column = left + 0.66 * (right - left);
  for (const [index, line] of text.distribution.entries()) print(line, column, y + index * pitch);
  y += 50;
  for (const [index, line] of text.session.entries())
    paragraph(
      plainWords(line, index > 1 ? "Times-Bold" : "Times-Roman"),
      0,
      0,
      index < 1 ? 0 : 2,
      size,
      0.66 * (right - left),
    );
  y += 24;
  for (const line of text.adoption)
    paragraph(plainWords(line, line.startsWith("[") ? "Times-Italic" : "Times-Bold"), 0, 0, 12);
  paragraph(plainWords(text.title, "Times-Bold"), 0, 40, 12, 12);
  for (const pieces of text.body) {
    const start = pieces.map(({ text: words }) => words).join("");
    const isItem = /^\([a-z]+\) /.test(start);
    const isLine = start.length < 40 && !/^[(0-9•]/.test(start);
    const indent = layout.isIndented && !isLine ? 24 : 0;
    const isHeading = /^(?:Annex|[IVX]+\. [A-Z][a-z]+)$/.test(start) || start.startsWith("Rules of");
    paragraph(
      wordsOf(pieces, isHeading ? "Times-Bold" : "Times-Roman"),
      isItem ? indent + 12 : indent,
      0,
      isLine && pieces[0]?.isItalic ? 0 : 6,
    );
  }
  endPage();

  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const foot = height - 40;
    if (page === 0) {
      print("95-12345 (E)    211195", left, foot, "Times-Roman", 8);
      print("*9512345*", left, foot + 14, "Times-Roman", 14);
      print("Please recycle", right - 70, foot + 14, "Times-Roman", 7);
      continue;
    }
    const isEven = page % 2 === 1;
    const head = text.title.replace(/^\S+ /, "");
    if (isEven) {
      print(text.symbol, left, 50, "Times-Bold", 9);
      atRight(head, 50, 8);
    } else {
      print(head, left, 50, "Times-Roman", 8);
      atRight(text.symbol, 50, 9);
    }
    document.moveTo(left, 56).lineTo(right, 56).stroke();
    print(isEven ? `${page + 1}/${count}` : "95-12345", left, foot, "Times-Roman", 8);
    atRight(isEven ? "95-12345" : `${page + 1}/${count}`, foot, 8);
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

function plainWords(line: string, font: Font): Word[] {
  return line.split(" ").map((text) => ({ text, font, isGlued: false }));
}

function wordsOf(pieces: readonly Piece[], plain: Font): Word[] {
  const words: Word[] = [];
  let isGlued = true;
  for (const { text, isItalic, note } of pieces) {
    if (note !== undefined) {
      words.push({ text: "", font: plain, note, isGlued: true });
      isGlued = true;
      continue;
    }
    const font = isItalic ? "Times-Italic" : plain;
    for (const [index, part] of text.split(" ").entries()) {
      if (index > 0) isGlued = false;
      if (part === "") continue;
      words.push({ text: part, font, isGlued });
      isGlued = true;
    }
  }
  return words;
}
