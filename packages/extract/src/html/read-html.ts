import type { ReadInput } from "@open-resolutions/draft";
import {
  addSpace,
  type Block,
  cleanText,
  findingAt,
  isOrganFormula,
  type Place,
} from "@open-resolutions/draft/blocks";
import { Parser } from "htmlparser2";
import { addWords } from "../add-words.ts";
import type { Extracted, FileFailure } from "../extracted.ts";
import {
  beginItem,
  hidesNumbers,
  kindOfNumbers,
  type OpenItem,
  type OpenList,
  writeNumber,
} from "./list-numbers.ts";
import { type OpenBlock, openBlock, readBlock, writeCall } from "./open-block.ts";
import { placesIn } from "./places.ts";

/** Elements whose words no reader of the page sees. */
const unseen = new Set(["script", "style", "head", "noscript", "template", "svg", "iframe", "object"]);

/** What a web site shows around its pages. */
const aroundPage = new Set(["nav", "button", "select"]);

/** Elements that are on lines of their own. (HTML Living Standard, "Rendering": flow content.) */
const blockElements = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Addresses of footnotes and of their calls inside a page, as Word and others write them: `#_ftn3`, `#fn:3`, `#note-3`. */
const noteAddress = /^#.*(?:ftn|fn|note)/i;

/** The words of a link from a footnote back to its call: "↩", "↑". */
const backLink = /^\s*[↩↑⤴↵^]\uFE0E?\uFE0F?\s*$/;

/** More open elements, and more blocks, than any page of a document has. */
const deepest = 2000;
const mostBlocks = 100_000;

/** Elements without an end. (HTML Living Standard, "Void elements".) */
const voids = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** A table that is open. */
interface OpenTable {
  rows: number;
  /** The cells of the row under way. */
  cells: number;
  place: Place;
  /** The index of its first block. */
  from: number;
}

/** A page while it is read. */
interface Reading {
  read: ReadInput;
  /** The place where the parser is. */
  here(): Place;
  /** The elements that are open. */
  path: { name: string; isItalic: boolean; isBold: boolean; isBlock: boolean }[];
  lists: OpenList[];
  tables: OpenTable[];
  block: OpenBlock | undefined;
  /** How many of the open elements are skipped, whether a reader of the page sees their words, and the words. */
  skipping: number;
  isSeen: boolean;
  around: string;
  /** How many of the open elements are in italics, bold, raised, or links to a footnote. */
  italics: number;
  bolds: number;
  raised: number;
  noteLinks: number;
  /** The next block begins after a line break only. */
  isLine: boolean;
  /** The item whose first words are still to come: they may be in an element of their own. */
  item: OpenItem | undefined;
  /** The page prints the numbers of its lists as words. */
  hidesNumbers: boolean;
}

/**
 * Reads an HTML page: a block for each element on lines of its own. Nothing that the page refers to is loaded. Places are
 * those of the page's source.
 */
export function readHtml(content: string): Extracted {
  try {
    const read = readPage(content);
    return read.blocks.length === 0 ? { failure: noText } : { content, read };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { failure: { code: "DRF045", message: error.message, hint: again } };
  }
}

const again = "download the page again, or draft the PDF or Word file of the document";

const noText: FileFailure = {
  code: "DRF046",
  message: "this HTML page has no text of its own: a program in the page loads it, or shows a PDF file",
  hint: "save the PDF or Word file of the document, and draft that",
};

/** A page has more than is read. */
class TooMuch extends Error {}

function readPage(content: string): ReadInput {
  const placeOf = placesIn(content);
  const reading: Reading = {
    read: { blocks: [], findings: [], setAside: [] },
    here: () => placeOf(parser.startIndex),
    path: [],
    lists: [],
    tables: [],
    block: undefined,
    skipping: 0,
    isSeen: false,
    around: "",
    italics: 0,
    bolds: 0,
    raised: 0,
    noteLinks: 0,
    isLine: false,
    item: undefined,
    hidesNumbers: hidesNumbers(content),
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => openElement(reading, name, attributes),
      onclosetag: (name) => closeElement(reading, name),
      ontext: (text) => addText(reading, text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(content);
  parser.end();
  endBlock(reading);
  plainMasthead(reading.read);
  return reading.read;
}

function openElement(reading: Reading, name: string, attributes: Record<string, string>): void {
  const { path, tables, lists } = reading;
  const isVoid = voids.has(name);
  if (reading.skipping > 0 || unseen.has(name) || aroundPage.has(name)) {
    if (reading.skipping === 0) reading.isSeen = aroundPage.has(name);
    if (!isVoid) reading.skipping += 1;
    return;
  }
  const isItalic = name === "i" || name === "em" || /font-style:\s*italic/i.test(attributes.style ?? "");
  const isBold =
    name === "b" || name === "strong" || /font-weight:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? "");
  const isBlock = blockElements.has(name);
  if (isBlock) endBlock(reading);
  if (!isVoid) {
    path.push({ name, isItalic, isBold, isBlock });
    if (isItalic) reading.italics += 1;
    if (isBold) reading.bolds += 1;
  }
  if (path.length > deepest)
    throw new TooMuch(`the elements of this HTML page are nested more than ${deepest} deep: no document is`);
  if (name === "sup") reading.raised += 1;
  else if (name === "a" && noteAddress.test(attributes.href ?? "")) reading.noteLinks += 1;
  else if (name === "br") {
    endBlock(reading);
    reading.isLine = true;
  } else if (name === "ol" || name === "ul")
    lists.push({
      isOrdered: name === "ol",
      kind: kindOfNumbers(attributes),
      next: Number(attributes.start ?? 1),
    });
  else if (name === "li") reading.item = beginItem(reading, attributes);
  else if (name === "table")
    tables.push({ rows: 0, cells: 0, place: reading.here(), from: reading.read.blocks.length });
  else if (name === "tr") countRow(tables.at(-1));
  else if (name === "td" || name === "th") countCell(tables.at(-1));
}

function closeElement(reading: Reading, name: string): void {
  if (voids.has(name)) return;
  if (reading.skipping > 0) {
    endSkipped(reading);
    return;
  }
  const closed = reading.path.pop();
  if (closed?.isBlock) endBlock(reading);
  if (closed?.isItalic) reading.italics -= 1;
  if (closed?.isBold) reading.bolds -= 1;
  if (name === "sup") reading.raised = Math.max(0, reading.raised - 1);
  else if (name === "a") reading.noteLinks = 0;
  else if (name === "ol" || name === "ul") reading.lists.pop();
  else if (name === "li") reading.item = undefined;
  else if (name === "table") endTable(reading);
}

function addText(reading: Reading, text: string): void {
  if (reading.skipping === 0) write(reading, text);
  else if (reading.isSeen) reading.around += text;
}

/** An element that is skipped ends; the words that a reader of the page sees are set aside. */
function endSkipped(reading: Reading): void {
  reading.skipping -= 1;
  if (reading.skipping > 0) return;
  const text = reading.around.trim().replace(/\s+/g, " ");
  if (text !== "")
    reading.read.setAside.push({ line: reading.here().line, text, reason: "part of the web page" });
  reading.around = "";
}

function write(reading: Reading, text: string): void {
  if (text.trim() === "" && !reading.block) return;
  const { read, here, item } = reading;
  if (reading.noteLinks > 0 && backLink.test(text)) {
    read.setAside.push({ line: here().line, text: text.trim(), reason: "part of the web page" });
    return;
  }
  if (item && text.trim() !== "") {
    reading.item = undefined;
    writeNumber(blockOf(reading).words, item, text.trim());
  }
  const clean = cleanText(text, here);
  read.findings.push(...clean.findings);
  read.setAside.push(...clean.setAside);
  const block = blockOf(reading);
  const { words } = block;
  if (text.trim() !== "") block.isBold &&= reading.bolds > 0;
  const isCall = reading.raised > 0 || reading.noteLinks > 0;
  const number = isCall ? /^\s*\[?([0-9]{1,3})\]?\s*$/.exec(clean.text)?.[1] : undefined;
  if (number === undefined) addWords(words, clean.text, reading.italics > 0);
  else writeCall(words, Number(number));
  // The number is in an element of its own, which the style sheet places.
  if (reading.hidesNumbers && /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/.test(clean.text.trim())) addSpace(words);
}

/** The block under way; a new one begins where there is none. */
function blockOf(reading: Reading): OpenBlock {
  reading.block ??= openBlock(reading.here(), !reading.isLine, reading.path);
  return reading.block;
}

function endBlock(reading: Reading): void {
  const made = reading.block && readBlock(reading.block);
  reading.block = undefined;
  reading.isLine = false;
  if (!made) return;
  reading.read.blocks.push(made);
  if (reading.read.blocks.length > mostBlocks)
    throw new TooMuch(`this HTML page has more than ${mostBlocks} paragraphs: no resolution has so many`);
}

function countRow(table: OpenTable | undefined): void {
  if (!table) return;
  table.rows += 1;
  table.cells = 0;
}

function countCell(table: OpenTable | undefined): void {
  if (table) table.cells += 1;
}

function endTable({ tables, read }: Reading): void {
  const table = tables.pop();
  if (!table || table.rows < 2 || table.cells < 2) return;
  if (!read.blocks.some(({ text, line }) => isOrganFormula(text) && line < table.place.line)) return;
  read.blocks = read.blocks.map((block, index) => (index < table.from ? block : asRow(block)));
  const message = "here begins a table, and no record can hold one; each cell is drafted as text";
  read.findings.push(findingAt(table.place, "DRF047", message, "compare with the page"));
}

/** A cell of a table, which is no heading. */
function asRow({ role, ...block }: Block): Block {
  return { ...block, ...(role === "footnote" && { role }), isRow: true };
}

/** Headings and italics count only after the enacting formula: a masthead is understood by its words. */
function plainMasthead(read: ReadInput): void {
  const formula = read.blocks.findIndex(({ text }) => isOrganFormula(text));
  read.blocks = read.blocks.map((block, index) => {
    if (index >= formula || block.role === "footnote") return block;
    const { role, ...rest } = block;
    return { ...rest, italics: [] };
  });
}
