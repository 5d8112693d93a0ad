import type { ReadInput } from "@open-resolutions/draft";
import {
  type Block,
  cleanText,
  dropStart,
  findingAt,
  finish,
  gathered,
  isOrganFormula,
  joinBlocks,
  type Place,
  type ReaderFinding,
  type Words,
} from "@open-resolutions/draft/blocks";
import type { Extracted } from "../extracted.ts";
import { mayBeHeading } from "../may-be-heading.ts";
import { plainMasthead } from "../plain-masthead.ts";
import { raisedDoubt } from "../raised-numbers.ts";
import { struckOut } from "../struck-out.ts";
import { asFootnote } from "../typed-footnote.ts";
import { reportWordFile } from "./report-word-file.ts";
import { damaged, unzipWord, type WordParts } from "./unzip-word.ts";
import { readNumbers } from "./word-numbers.ts";
import { readWordPart } from "./word-paragraphs.ts";
import type { NoteCall, WordContext, WordParagraph, WordPart } from "./word-part.ts";
import { readStyles } from "./word-styles.ts";

/**
 * Reads a Word file (.docx). Footnotes, italics and the numbers of lists are structure there. A line of the extracted text
 * is a paragraph: Word files have no pages. (ECMA-376, part 1: WordprocessingML.)
 */
export function readWord(bytes: Uint8Array): Extracted {
  const parts = unzipWord(bytes);
  if ("code" in parts) return { failure: parts };
  try {
    return readParts(parts);
  } catch (error) {
    return { failure: damaged((error as Error).message) };
  }
}

/** The parts of a Word file while they become blocks. */
interface Reading {
  read: ReadInput;
  content: string[];
  hasFormula: boolean;
  /** Findings on numbers in text boxes: each page may have one. */
  numbers: ReaderFinding[];
  /** The number of the next paragraph, which a table sets in a cell of its own. */
  mark?: Block | undefined;
}

function readParts(parts: WordParts): Extracted {
  const context: WordContext = {
    styles: readStyles(parts.styles),
    numbers: readNumbers(parts.numbering),
    notes: hasOnlyEndnotes(parts.document) ? "endnote" : "footnote",
  };
  const body = readWordPart(parts.document, context);
  const ownNotes = parts[`${context.notes}s`];
  const notes = ownNotes === undefined ? undefined : readWordPart(ownNotes, context);
  const reading: Reading = {
    read: { blocks: [], findings: [], setAside: [] },
    content: [],
    hasFormula: false,
    numbers: [],
  };
  const { read } = reading;
  const partOf = (id: string) => readWordPart(parts.byRelation.get(id) ?? "<none/>", context).paragraphs;
  const around = aroundPages(body);
  // The first page of an official document has its masthead in the header.
  for (const paragraph of around.masthead.flatMap(partOf)) addParagraph(reading, paragraph);
  const lines = new Map<WordParagraph, number>();
  for (const paragraph of body.paragraphs) {
    lines.set(paragraph, reading.content.length + 1);
    addParagraph(reading, paragraph);
  }
  if (reading.mark) read.blocks.push(reading.mark);
  setAside(reading, around.headers.flatMap(partOf), "running head");
  setAside(reading, around.footers.flatMap(partOf), "footer");
  addNotes(reading, body, notes);
  setUncalledAside(reading, body, notes);
  const comments = setAside(reading, readOther(parts.comments, context), "comment");
  const others = context.notes === "endnote" ? undefined : parts.endnotes;
  const endnotes = setAside(reading, readOther(others, context), "endnote");
  read.findings.push(...gathered(reading.numbers));
  plainMasthead(read);
  reportWordFile(read, body, notes, lines, { comments, endnotes, drafts: context.notes });
  if (read.blocks.length === 0)
    return {
      failure: {
        code: "DRF046",
        message: "this Word file has no text: it is empty, or holds pictures only",
        hint: "make a text of pictures with a program for text recognition, compare it with them, and draft the text",
      },
    };
  return { content: `${reading.content.join("\n")}\n`, read };
}

/** Whether a document calls endnotes, and no footnotes. */
function hasOnlyEndnotes(document: string): boolean {
  return document.includes(":endnoteReference") && !document.includes(":footnoteReference");
}

/** The headers and footers of the pages: that of the first page is the masthead, when it is another one than of the rest. */
function aroundPages({ headersAndFooters, hasTitlePage }: WordPart) {
  const masthead = headersAndFooters.find(
    ({ pages, isHeader }) => hasTitlePage && isHeader && pages === "first",
  );
  const others = headersAndFooters.filter(({ id }) => id !== masthead?.id);
  const ids = (areHeaders: boolean) => [
    ...new Set(others.filter(({ isHeader }) => isHeader === areHeaders).map(({ id }) => id)),
  ];
  return { masthead: masthead ? [masthead.id] : [], headers: ids(true), footers: ids(false) };
}

/** The paragraphs of a part that is no text of the document. */
function readOther(part: string | undefined, context: WordContext): WordParagraph[] {
  return part === undefined ? [] : readWordPart(part, context).paragraphs;
}

/** Sets the words of paragraphs aside. @returns the first one */
function setAside(reading: Reading, paragraphs: readonly WordParagraph[], reason: string): Block | undefined {
  const blocks = paragraphs
    .flatMap((paragraph) => blocksOf(reading, paragraph))
    .filter(({ text }) => text !== "");
  for (const { line, text } of blocks) reading.read.setAside.push({ line, text, reason });
  return blocks[0];
}

/** The rows of a paragraph as blocks; one after a blank row is apart from what comes before, as the first is. */
function blocksOf({ read, content }: Reading, paragraph: WordParagraph): Block[] {
  const place = { line: content.length + 1, column: 1 };
  let isApart = true;
  const made: Block[] = paragraph.rows.map((row) => {
    const line = content.length + 1;
    const block = { ...cleanWords(row, line, read), line, column: 1, apart: isApart };
    content.push(block.text);
    isApart = block.text === "" && block.markers.length === 0;
    return block;
  });
  reportWords(read, paragraph, place);
  return made;
}

/** Words of a paragraph that are set aside, or may not count. */
function reportWords(read: ReadInput, paragraph: WordParagraph, place: Place): void {
  const { hidden, deleted, struck, signs, raised, separators } = paragraph;
  const aside = (words: string, reason: string) => {
    const text = words.trim().replace(/\s+/g, " ");
    if (text !== "") read.setAside.push({ line: place.line, text, reason });
  };
  aside(hidden, "hidden in Word");
  aside(deleted, "deleted by a tracked change");
  aside(separators, "between calls of footnotes");
  if (raised !== "") read.findings.push(raisedDoubt(raised, place));
  if (struck.trim() !== "") read.findings.push(struckOut({ text: struck, place }));
  if (signs.trim() === "") return;
  const message = `"${signs.trim().slice(0, 60)}" is in a font that prints signs in place of letters`;
  read.findings.push(findingAt(place, "DRF048", message, "write in the file the characters that it prints"));
}

function addParagraph(reading: Reading, paragraph: WordParagraph): void {
  const { read } = reading;
  for (const block of blocksOf(reading, paragraph)) {
    reading.hasFormula ||= isOrganFormula(block.text);
    if (block.text === "" && block.markers.length === 0) continue;
    if (paragraph.anchor && reportBox(reading, block, paragraph.anchor)) continue;
    if (paragraph.isMark) reading.mark = reading.mark ? joinBlocks(reading.mark, block) : block;
    else {
      const whole = reading.mark ? joinBlocks(reading.mark, block) : block;
      reading.mark = undefined;
      read.blocks.push(asFootnote(withRole(whole, paragraph)));
    }
  }
}

/** A number as the edge of a page prints it. */
const pageNumber = /^(?:[-–—] ?)?[0-9]{1,3}(?: ?[-–—])?$/;

/**
 * Words in a text box: a box without words around it is drafted where it is, and one beside a paragraph is set aside.
 * Before the enacting formula boxes belong to the masthead, which is understood by its words.
 * @returns whether they are set aside
 */
function reportBox(reading: Reading, block: Block, anchor: WordParagraph): boolean {
  const { read, hasFormula } = reading;
  if (!hasFormula) return false;
  const isBeside = anchor.rows.some(({ pieces }) => pieces.some((piece) => piece.trim() !== ""));
  if (isBeside) read.setAside.push({ line: block.line, text: block.text, reason: "in a text box" });
  if (isBeside && pageNumber.test(block.text)) {
    reading.numbers.push(
      findingAt(
        block,
        "DRF048",
        "this number is in a text box beside a paragraph, as the number of a page may be; it is set aside",
        "if it belongs to the text, move it out of the box",
      ),
    );
    return true;
  }
  const message = isBeside
    ? "these words are in a text box beside a paragraph, which has no place in the text; they are set aside"
    : "these words are in a text box; they are drafted where the box is placed";
  const hint = isBeside
    ? "if they belong to the text, move them out of the box"
    : "compare their place with the document in Word";
  read.findings.push(findingAt(block, "DRF048", message, hint));
  return isBeside;
}

function withRole(block: Block, { isBold, isHeading, inTable }: WordParagraph): Block {
  if (inTable) return { ...block, isRow: true };
  const isTitle = (isBold || isHeading) && mayBeHeading(block.text);
  return isTitle ? { ...block, role: "heading" } : block;
}

/** The footnotes in the order of their calls. */
function addNotes(reading: Reading, { calls }: WordPart, notes: WordPart | undefined): void {
  for (const call of calls) {
    const own = notes?.paragraphs.filter(({ footnote }) => footnote === call.id) ?? [];
    const blocks = own.flatMap((paragraph) => blocksOf(reading, paragraph)).filter(({ text }) => text !== "");
    for (const [place, block] of blocks.entries())
      if (call.number === undefined) setNoteAside(reading, block, place === 0);
      else if (place === 0)
        reading.read.blocks.push({ ...withoutMark(block, call), footnote: call.number, role: "footnote" });
      // A footnote of several paragraphs goes on without a blank line.
      else reading.read.blocks.push({ ...block, apart: false });
  }
}

/** Footnotes whose calls a tracked change deletes, or that are hidden with their calls. */
function setUncalledAside(reading: Reading, { calls }: WordPart, notes: WordPart | undefined): void {
  const called = new Set(calls.map(({ id }) => id));
  const others = notes?.paragraphs.filter(({ footnote }) => footnote !== undefined && !called.has(footnote));
  setAside(reading, others ?? [], "footnote without a call");
}

/** A footnote without the mark that a person typed at its start. */
function withoutMark(block: Block, { typed, number }: NoteCall): Block {
  if (typed === undefined) return block;
  const markers = block.markers.filter((marker) => marker.offset > 0 || marker.number !== number);
  const own = { ...block, markers };
  return own.text.startsWith(typed) ? dropStart(own, typed.length) : own;
}

function setNoteAside({ read }: Reading, block: Block, isFirst: boolean): void {
  read.setAside.push({ line: block.line, text: block.text, reason: "footnote without a number" });
  if (!isFirst) return;
  const message = "no record can hold a footnote without a number, so it is set aside";
  read.findings.push(findingAt(block, "DRF047", message, "compare with the document in Word"));
}

/** The words of a row without characters that print nothing. */
function cleanWords(row: Words, line: number, read: ReadInput): Pick<Block, "text" | "italics" | "markers"> {
  const { text, italics, markers } = finish(row);
  const clean = cleanText(text, () => ({ line, column: 1 }));
  read.findings.push(...clean.findings);
  read.setAside.push(...clean.setAside);
  if (clean.text === text) return { text, italics, markers };
  const moved = (offset: number) => cleanText(text.slice(0, offset), () => ({ line, column: 1 })).text.length;
  return {
    text: clean.text,
    italics: italics.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
    markers: markers.map((marker) => ({ ...marker, offset: moved(marker.offset) })),
  };
}
