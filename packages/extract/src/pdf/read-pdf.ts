import type { ReadInput } from "@open-resolutions/draft";
import { type Block, findingAt, isOrganFormula } from "@open-resolutions/draft/blocks";
import type { Extracted, FileFailure } from "../extracted.ts";
import { mayBeHeading } from "../may-be-heading.ts";
import type { Styles } from "./font-styles.ts";
import { type PrintedNote, parseNotes } from "./footnote-lines.ts";
import { type Vocabulary, vocabularyOf } from "./line-ends.ts";
import { lineNumbersOf } from "./line-numbers.ts";
import { parseMargins } from "./margin-lines.ts";
import { mastheadBlocks } from "./masthead-blocks.ts";
import { mostUsed } from "./most-used.ts";
import { explainPdfError, openPdf, type PdfDocument } from "./open-pdf.ts";

import { readPageWords } from "./page-words.ts";
import { paragraphBlock } from "./paragraph-block.ts";
import { type PlacedLine, type PlacedPage, placeLine } from "./placed-line.ts";
import { continues, type PrintedParagraph, printedParagraphs, styleOf } from "./printed-paragraphs.ts";
import { joinDigits } from "./spaced-digits.ts";
import { linesOfPage } from "./split-columns.ts";
import { tableRows } from "./table-rows.ts";
import { type TextSize, textSizeOf } from "./text-size.ts";

/** A longer document is not a resolution. */
const mostPages = 2000;

const compare = "compare with the page";

/** Two words with capitals between small letters: "intRoduction". A name may have one: "MacDonald". */
const mixedCase = /\p{Ll}\p{Lu}\p{Ll}[^\n]{0,400}? [^\n]{0,400}?\p{Ll}\p{Lu}\p{Ll}/u;

/** The lines of a document, and what its pages say beside them. */
interface Pages {
  pages: PlacedPage[];
  content: string;
  read: ReadInput;
}

/**
 * Reads a PDF file: what is a footnote, a running head or a paragraph is told by place and size. A finding has the page,
 * and the line on it.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const document = await openPdf(bytes);
  if ("code" in document) return { failure: document };
  try {
    const read = await readPages(document);
    return "code" in read ? { failure: read } : readLines(read);
  } catch (error) {
    return { failure: explainPdfError(error) };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readPages(document: PdfDocument): Promise<Pages | FileFailure> {
  if (document.numPages > mostPages)
    return {
      code: "DRF045",
      message: `this PDF file has ${document.numPages} pages: no resolution has more than ${mostPages}`,
      hint: "give each resolution as a file of its own",
    };
  const read: ReadInput = { blocks: [], findings: [], setAside: [] };
  const starts: number[] = [];
  const content: string[] = [];
  const pages: PlacedPage[] = [];
  const styles: Styles = new Map();
  let gutter: number | undefined;
  let lastNumber: number | undefined;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const printed = await readPageWords(page, styles);
    page.cleanup();
    const { numbers, last = lastNumber } = lineNumbersOf(printed.words, lastNumber);
    lastNumber = last;
    const words = printed.words.filter((word) => !numbers.includes(word));
    const { lines, middle } = linesOfPage({ width: printed.width, words }, gutter);
    gutter = middle ?? gutter;
    const start = content.length + 1;
    starts.push(start);
    const placed = lines.map((line, index) => placeLine(line, number, start + index));
    content.push(...placed.map(({ text }) => text), ...printed.turned);
    if (numbers.length > 0) {
      content.push(numbers.map(({ text }) => text).join(" "));
      const text = content.at(-1) ?? "";
      read.setAside.push({ line: content.length, text, reason: "line numbers" });
    }
    for (const [index, text] of printed.turned.entries())
      read.setAside.push({ line: start + lines.length + index, text, reason: "printed across the page" });
    if (placed.length === 0) {
      content.push("");
      const message = `page ${number} has no text: it is empty, or a picture`;
      read.findings.push(findingAt({ line: start, column: 1 }, "DRF047", message, compare));
    } else if (middle !== undefined) {
      const message = `page ${number} is read in two columns, the left one first`;
      read.findings.push(findingAt({ line: start, column: 1 }, "DRF047", message, compare));
    }
    if (printed.lacksHyphens) {
      const message = `page ${number} prints hyphens that its text does not have`;
      read.findings.push(findingAt({ line: start, column: 1 }, "DRF047", message, compare));
    }
    if (printed.isRecognized) {
      const message = `the words of page ${number} were recognized in a picture, and any of them may be wrong`;
      read.findings.push(findingAt({ line: start, column: 1 }, "DRF047", message, compare));
    }
    const { width, height, turned } = printed;
    pages.push({ page: number, width, height, lines: placed, turned });
  }
  if (pages.every(({ lines }) => lines.length === 0))
    return {
      code: "DRF046",
      message: `this PDF file has no text: its ${pages.length === 1 ? "page is a picture" : `${pages.length} pages are pictures`}, as a scanner makes them`,
      hint: "make a text of it with a program for text recognition, compare it with the pages, and draft the text",
    };
  if (isUnreadable(content))
    return {
      code: "DRF046",
      message:
        "the fonts of this PDF file do not say which characters they print, so its text cannot be read",
      hint: "make a text of its pages with a program for text recognition, compare it with them, and draft the text",
    };
  return { pages, content: `${content.join("\n")}\n`, read: { ...read, pages: starts } };
}

/** Whether most characters are codes without a meaning: control characters, and those that each font may define. */
function isUnreadable(content: readonly string[]): boolean {
  const text = content.join("").replace(/\s/g, "");
  return text.replace(/[^\p{Cc}\p{Co}]/gu, "").length > unreadableShare * text.length;
}

/** Fewer of them may be signs of lists. */
const unreadableShare = 0.3;

/** The paragraphs and footnotes of the lines. */
function readLines({ pages, content, read }: Pages): Extracted {
  const all = pages.flatMap(({ lines }) => lines);
  const size = textSizeOf(all);
  const margins = parseMargins(pages, size);
  for (const { line, reason } of margins.around)
    read.setAside.push({ line: line.line, text: line.text, reason });
  for (const line of margins.doubtful)
    doubt(read, line, "this line is apart from the text of the other pages; it is drafted as text");
  const {
    pages: frames,
    notes,
    rules,
    asterisks,
    unfinished,
  } = parseNotes(joinDigits(margins.pages.flatMap(splitFrames)), size);
  for (const line of rules)
    read.setAside.push({ line: line.line, text: line.text, reason: "line above footnotes" });
  for (const line of unfinished)
    doubt(read, line, "this footnote has no end; its other words may be in a paragraph of the next page");
  for (const line of asterisks) {
    read.setAside.push({ line: line.line, text: line.text, reason: "footnote without a number" });
    doubt(read, line, "no record can hold a footnote without a number, so it is set aside");
  }
  for (const line of all.filter(({ text }) => mixedCase.test(text)))
    doubt(read, line, "words in this line have capitals inside, as some fonts of small capitals write them");
  const vocabulary = vocabularyOf(all);
  const [first, ...others] = frames;
  const { masthead, rest } = splitMasthead(first?.lines ?? []);
  read.blocks.push(...mastheadBlocks(masthead, first?.width ?? 0, size, vocabulary, read));
  const bodies = [rest, ...others.map(({ lines }) => lines)];
  for (const rows of bodies.flatMap((lines) => tableRows(lines)))
    doubt(
      read,
      rows,
      "these lines are set as a table, and no record can hold one; each row is drafted as text",
    );
  for (const { lines, followsShortLine } of joinFrames(bodies, size, read)) {
    const block = bodyBlock(lines, vocabulary, read);
    const last = read.blocks.at(-1);
    if (followsShortLine && last) last.leavesRoom = true;
    read.blocks.push(followsShortLine ? { ...block, apart: false } : block);
  }
  read.blocks.push(...inOrder(notes).map((note) => noteBlock(note, vocabulary, read)));
  return { content, read };
}

function doubt(read: ReadInput, { line }: PlacedLine, message: string): void {
  read.findings.push(findingAt({ line, column: 1 }, "DRF047", message, compare));
}

/** The footnotes by their numbers: a page may print one before another. Numbers that begin again stay as printed. */
function inOrder(notes: readonly PrintedNote[]): readonly PrintedNote[] {
  const isNumbered = new Set(notes.map(({ number }) => number)).size === notes.length;
  return isNumbered ? notes.toSorted((a, b) => a.number - b.number) : notes;
}

/** The columns of a page, each from top to bottom. */
function splitFrames(page: PlacedPage): PlacedPage[] {
  const frames: PlacedPage[] = [{ ...page, lines: [] }];
  let base = Number.NEGATIVE_INFINITY;
  for (const line of page.lines) {
    if (line.base < base) frames.push({ ...page, lines: [] });
    frames.at(-1)?.lines.push(line);
    base = line.base;
  }
  return frames;
}

/** The lines before the enacting formula, where the first page has one. */
function splitMasthead(lines: readonly PlacedLine[]): { masthead: PlacedLine[]; rest: PlacedLine[] } {
  const formula = lines.findIndex(({ text }) => isOrganFormula(text));
  const end = Math.max(0, formula);
  return { masthead: lines.slice(0, end), rest: lines.slice(end) };
}

/** The paragraphs of all pages: one that a page cuts is joined. */
function joinFrames(
  bodies: readonly (readonly PlacedLine[])[],
  size: TextSize,
  read: ReadInput,
): PrintedParagraph[] {
  const framed = bodies.filter((lines) => lines.length > 0).map((lines) => printedParagraphs(lines, size));
  const style = styleOf(framed);
  const joined: PrintedParagraph[] = [];
  let edge = 0;
  for (const paragraphs of framed) {
    // The left edge of a column, or of a page: they may differ.
    const below = paragraphs[0]?.lines[1] ? [paragraphs[0]] : paragraphs;
    const own = below.flatMap(({ lines }) => lines.slice(1));
    const margin = own.length > 0 ? mostUsed(own, ({ left }) => Math.round(left)) : style.margin;
    for (const [index, paragraph] of paragraphs.entries()) {
      const [line] = paragraph.lines;
      const last = joined.at(-1);
      const goesOn = index === 0 && last && line && continues(last.lines, line, style, margin, edge);
      if (goesOn === undefined && index === 0 && last && line)
        doubt(
          read,
          line,
          "this line may begin a paragraph, or go on with the one on the page before; it is drafted as a new one",
        );
      if (goesOn && last) last.lines.push(...paragraph.lines);
      else joined.push({ ...paragraph, lines: [...paragraph.lines] });
    }
    edge = Math.max(...paragraphs.flatMap(({ lines }) => lines.map(({ right }) => right)));
  }
  return joined;
}

/** Bold lines that begin no annex are headings. */
function bodyBlock(lines: readonly PlacedLine[], vocabulary: Vocabulary, read: ReadInput): Block {
  const block = paragraphBlock(lines, vocabulary, read);
  const isHeading = lines.every(({ isBold }) => isBold) && mayBeHeading(block.text);
  return isHeading ? { ...block, italics: [], role: "heading" } : block;
}

function noteBlock({ number, lines }: PrintedNote, vocabulary: Vocabulary, read: ReadInput): Block {
  return { ...paragraphBlock(lines, vocabulary, read), footnote: number, role: "footnote" };
}
