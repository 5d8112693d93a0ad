import type { ReadInput } from "@open-resolutions/draft";
import {
  type Block,
  cleanText,
  dropStart,
  findingAt,
  finish,
  isOrganFormula,
  type Words,
} from "@open-resolutions/draft/blocks";
import type { Extracted } from "../extracted.ts";
import { mayBeHeading } from "../may-be-heading.ts";
import { damaged, unzipWord, type WordParts } from "./unzip-word.ts";
import { readNumbers } from "./word-numbers.ts";
import { readWordPart } from "./word-paragraphs.ts";
import type { NoteCall, WordParagraph, WordPart } from "./word-part.ts";
import { readStyles } from "./word-styles.ts";

const compare = "compare with the document in Word";

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
}

function readParts(parts: WordParts): Extracted {
  const context = { styles: readStyles(parts.styles), numbers: readNumbers(parts.numbering) };
  const body = readWordPart(parts.document, context);
  const notes = parts.footnotes === undefined ? undefined : readWordPart(parts.footnotes, context);
  const around = (ids: readonly string[]) =>
    ids.slice(0, 1).flatMap((id) => readWordPart(parts.byRelation.get(id) ?? "<none/>", context).paragraphs);
  const reading: Reading = { read: { blocks: [], findings: [], setAside: [] }, content: [] };
  const { read } = reading;
  // The first page of an official document has its masthead in the header.
  for (const paragraph of around(body.firstPage.headers)) addParagraph(reading, paragraph);
  const lines = new Map<WordParagraph, number>();
  for (const paragraph of body.paragraphs) {
    lines.set(paragraph, reading.content.length + 1);
    addParagraph(reading, paragraph);
  }
  for (const paragraph of around(body.firstPage.footers))
    for (const { text, line } of blocksOf(reading, paragraph))
      if (text !== "") read.setAside.push({ line, text, reason: "footer" });
  addNotes(reading, body, notes);
  plainMasthead(read);
  report(reading, body, notes, lines, parts.hasEndnotes);
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

/** The rows of a paragraph as blocks; only the first is apart from what comes before. */
function blocksOf({ read, content }: Reading, { rows }: WordParagraph): Block[] {
  const made: Block[] = rows.map((row, index) => {
    const line = content.length + 1;
    const block = { ...cleanWords(row, line, read), line, column: 1, apart: index === 0 };
    content.push(block.text);
    return block;
  });
  return made;
}

function addParagraph(reading: Reading, paragraph: WordParagraph): void {
  const { read } = reading;
  for (const block of blocksOf(reading, paragraph)) {
    if (block.text === "" && block.markers.length === 0) continue;
    if (paragraph.inTextBox) {
      read.setAside.push({ line: block.line, text: block.text, reason: "in a text box" });
      read.findings.push(
        findingAt(
          block,
          "DRF048",
          "these words are in a text box, which has no place in the text; they are set aside",
          "if they belong to the text, move them out of the box",
        ),
      );
    } else read.blocks.push(asFootnote(withRole(block, paragraph)));
  }
}

function withRole(block: Block, { isBold, isHeading, inTable }: WordParagraph): Block {
  if (inTable) return { ...block, isRow: true };
  const isTitle = (isBold || isHeading) && mayBeHeading(block.text);
  return isTitle ? { ...block, role: "heading" } : block;
}

/** A paragraph that begins with a raised number is a footnote that was typed. */
function asFootnote(block: Block): Block {
  const [first, ...rest] = block.markers;
  if (!first || first.offset > 0) return block;
  return { ...block, markers: rest, footnote: first.number, role: "footnote" };
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
  read.findings.push(findingAt(block, "DRF047", message, compare));
}

/** Headings and italics count only after the enacting formula: a masthead is understood by its words. */
function plainMasthead(read: ReadInput): void {
  const formula = read.blocks.findIndex(({ text }) => isOrganFormula(text));
  read.blocks = read.blocks.map((block, index) => {
    if (index >= formula) return block;
    const { role, isRow, ...rest } = block;
    return role === "footnote" ? block : { ...rest, italics: [] };
  });
}

/** What a person must look at in Word. */
function report(
  { read }: Reading,
  body: WordPart,
  notes: WordPart | undefined,
  lines: ReadonlyMap<WordParagraph, number>,
  hasEndnotes: boolean,
): void {
  const start = { line: 1, column: 1 };
  const warn = (place: { line: number; column: number }, message: string, hint: string) =>
    read.findings.push(findingAt(place, "DRF048", message, hint));
  if (body.hasChanges || notes?.hasChanges)
    warn(
      start,
      "this Word file has tracked changes; inserted words are drafted, and deleted ones are not",
      "accept or reject the changes in Word",
    );
  if (body.restartsNotes && body.calls.length > 0)
    warn(
      start,
      "the footnotes of this Word file are numbered again on each page or in each section; they are drafted with numbers from 1 on",
      "compare the numbers of the footnotes with the official document",
    );
  if (body.hasFormulas)
    warn(start, "this Word file has mathematical formulas, and no record can hold them", compare);
  if (body.hasEndnoteCalls && hasEndnotes)
    warn(start, "this Word file has endnotes, which are not read", "convert them to footnotes in Word");
  for (const paragraph of body.unknownNumbers)
    warn(
      { line: lines.get(paragraph) ?? 1, column: 1 },
      "Word numbers this paragraph in a form that is not known; it is drafted without a number",
      "type the number in the document",
    );
  const formula = read.blocks.find(({ text }) => isOrganFormula(text))?.line ?? 0;
  let wasInTable = false;
  for (const [paragraph, line] of lines) {
    if (paragraph.inTable && !wasInTable && line > formula)
      read.findings.push(
        findingAt(
          { line, column: 1 },
          "DRF047",
          "here begins a table, and no record can hold one; each cell is drafted as text",
          compare,
        ),
      );
    wasInTable = paragraph.inTable;
  }
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
