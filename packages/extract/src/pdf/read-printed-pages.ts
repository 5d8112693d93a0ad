import type { ReadInput } from "@open-resolutions/draft";
import {
  type Block,
  findingAt,
  gathered,
  isOrganFormula,
  type ReaderFinding,
} from "@open-resolutions/draft/blocks";
import type { ExtractedText } from "../extracted.ts";
import { mayBeHeading } from "../may-be-heading.ts";
import { withDropCapitals } from "./drop-capitals.ts";
import { type PrintedNote, parseNotes } from "./footnote-lines.ts";
import { type Vocabulary, vocabularyOf } from "./line-ends.ts";
import { lineNumbersOf } from "./line-numbers.ts";
import { parseMargins } from "./margin-lines.ts";
import { marginNotesOf } from "./margin-notes.ts";
import { mastheadBlocks } from "./masthead-blocks.ts";
import { withCapitals } from "./mixed-capitals.ts";
import { mostUsed } from "./most-used.ts";
import { lineText, pageLines } from "./page-lines.ts";
import type { PrintedPage } from "./page-words.ts";
import { paragraphBlock } from "./paragraph-block.ts";
import { type PlacedLine, type PlacedPage, placeLine } from "./placed-line.ts";
import { continues, type PrintedParagraph, printedParagraphs, styleOf } from "./printed-paragraphs.ts";
import { doubtfulCapitals } from "./small-capitals.ts";
import { joinDigits } from "./spaced-digits.ts";
import { linesOfPage } from "./split-columns.ts";
import { tableRows } from "./table-rows.ts";
import { type TextSize, textSizeOf } from "./text-size.ts";

const compare = "compare with the page";

/** A capital between small letters: "intRoduction". */
const capitalInside = /\p{Ll}\p{Lu}\p{Ll}/u;
/** A name may have one, "MacDonald"; so many words of a line have not. */
const fewestMixed = 2;

/** The lines of a document, and what its pages say beside them. */
interface Pages {
  pages: PlacedPage[];
  content: string;
  read: ReadInput;
}

/** Reads pages whose words have places: what is a footnote, a running head or a paragraph is told by place and size. */
export function readPrintedPages(printed: readonly PrintedPage[]): ExtractedText {
  const { pages, mixedFonts } = withCapitals(printed);
  return readLines(placePages(pages), mixedFonts);
}

/** The lines of the pages. Words that say no place of their own in a file are in the lines of the extracted text. */
function placePages(printed: readonly PrintedPage[]): Pages {
  const read: ReadInput = { blocks: [], findings: [], setAside: [] };
  const starts: number[] = [];
  const content: string[] = [];
  const pages: PlacedPage[] = [];
  const doubts: ReaderFinding[] = [];
  let gutter: number | undefined;
  let lastNumber: number | undefined;
  for (const [index, page] of printed.entries()) {
    const { width, height, turned } = page;
    const all = withDropCapitals(page.words);
    const number = index + 1;
    const { numbers, last = lastNumber } = lineNumbersOf(all, lastNumber);
    lastNumber = last;
    const counted = new Set(numbers);
    const uncounted = all.filter((word) => !counted.has(word));
    const aside = marginNotesOf(uncounted);
    const words = uncounted.filter((word) => !aside.has(word));
    const { lines, middle } = linesOfPage({ width, words }, gutter);
    gutter = middle ?? gutter;
    const start = content.length + 1;
    starts.push(start);
    const placed = lines.map((line, at) => {
      const place = line.words.find((word) => word.place)?.place;
      return placeLine(line, number, place ?? { line: start + at, column: 1 });
    });
    content.push(...placed.map(({ text }) => text), ...turned);
    if (numbers.length > 0) {
      const text = numbers.map((word) => word.text).join(" ");
      content.push(text);
      const line = numbers[0]?.place?.line ?? content.length;
      read.setAside.push({ line, text, reason: "line numbers" });
    }
    for (const note of pageLines([...aside])) {
      const text = lineText(note.words);
      content.push(text);
      const line = note.words[0]?.place?.line ?? content.length;
      read.setAside.push({ line, text, reason: "in the margin" });
      read.findings.push(
        findingAt(
          { line, column: 1 },
          "DRF047",
          "these words are in the margin beside the text; they are set aside",
          compare,
        ),
      );
    }
    for (const [at, text] of turned.entries())
      read.setAside.push({ line: start + lines.length + at, text, reason: "printed across the page" });
    const [first] = placed;
    if (!first) content.push("");
    const { line, column } = first ?? { line: start, column: 1 };
    for (const message of doubtsOfPage(page, { isEmpty: !first, isDivided: middle !== undefined }))
      doubts.push(findingAt({ line, column }, "DRF047", message, compare));
    pages.push({ page: number, width, height, lines: placed, turned });
  }
  read.findings.push(...gathered(doubts));
  return { pages, content: `${content.join("\n")}\n`, read: { ...read, pages: starts } };
}

function hasMixedWords(text: string): boolean {
  return text.split(" ").filter((word) => capitalInside.test(word)).length >= fewestMixed;
}

/** What is not certain about a whole page. */
function doubtsOfPage(
  { lacksHyphens, isRecognized }: PrintedPage,
  { isEmpty, isDivided }: { isEmpty: boolean; isDivided: boolean },
): string[] {
  return [
    isEmpty && "this page has no text: it is empty, or a picture",
    isDivided && "this page is read in two columns, the left one first",
    lacksHyphens && "this page prints hyphens that its text does not have",
    isRecognized && "the words of this page were recognized in a picture, and any of them may be wrong",
  ].filter((message) => typeof message === "string");
}

/** The paragraphs and footnotes of the lines. */
function readLines({ pages, content, read }: Pages, mixedFonts: ReadonlySet<string>): ExtractedText {
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
  for (const line of all.filter(({ text }) => hasMixedWords(text)))
    doubt(read, line, "words in this line have capitals inside, as some fonts of small capitals write them");
  for (const { line, message } of doubtfulCapitals(all, mixedFonts)) doubt(read, line, message);
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

function doubt(read: ReadInput, { line, column }: PlacedLine, message: string): void {
  read.findings.push(findingAt({ line, column }, "DRF047", message, compare));
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
