import type { ReadInput } from "@open-resolutions/draft";
import {
  type Block,
  findingAt,
  isAdoptionNote,
  isOrganFormula,
  joinBlocks,
  type Place,
} from "@open-resolutions/draft/blocks";
import { longestHeading } from "../may-be-heading.ts";
import type { OpenTable } from "../open-tables.ts";
import { struckOut } from "../struck-out.ts";
import { asFootnote } from "../typed-footnote.ts";
import type { NumberForm, OpenItem, OpenList } from "./list-numbers.ts";
import { type Look, plainLook } from "./look.ts";
import type { NoteLink, NoteLinkOf } from "./note-links.ts";
import { type OpenBlock, openBlock, readBlock } from "./open-block.ts";
import { TooMuch } from "./page-parser.ts";
import type { Skipped } from "./skipped-elements.ts";
import type { StyleOf } from "./style-sheets.ts";

/** A link that is open. */
interface OpenLink {
  /** The id to which it leads in this page or another one. */
  target: string | undefined;
  note: NoteLink | undefined;
}

/** An element inside a paragraph that holds the text of a footnote. */
interface InlineNote {
  /** How many elements are open with it. */
  depth: number;
  /** Its class says that all of it is the text of a footnote. */
  isWhole: boolean;
  number: number | undefined;
  /** The paragraph, which goes on after the footnote; absent before the words of the footnote. */
  outer: OpenBlock | undefined;
}

/** An element that is open. */
export interface OpenElement {
  name: string;
  look: Look;
  isBlock: boolean;
  /** A style sheet places it beside the words around it. */
  isFloating: boolean;
  /** The link in which it is. */
  link: OpenLink | undefined;
  /** It is among footnotes. The element around a whole page may be named for them too. */
  isInNotes: boolean;
  /** What is in it is beside the text of the page, or below it. */
  isBeside: boolean;
  /** How many blocks and findings there were before it. */
  blocks: number;
  findings: number;
}

/** A page while it is read. */
export interface Reading {
  read: ReadInput;
  /** The place where the parser is, or so many characters after it. */
  here(after?: number): Place;
  styleOf: StyleOf;
  /** What style sheets print before the items of lists, by the class of the list. */
  countedLists: ReadonlyMap<string, NumberForm>;
  /** Classes of elements that have a number which only a style sheet prints. */
  numberedClasses: ReadonlySet<string>;
  path: OpenElement[];
  lists: OpenList[];
  tables: (OpenTable & { place: Place; isAfterFormula: boolean })[];
  block: OpenBlock | undefined;
  skipped: Skipped | undefined;
  /** An element on lines of its own began or ended since the last block, and so many lines were broken. */
  isApart: boolean;
  lineBreaks: number;
  /** The item whose first words are still to come: they may be in an element of their own. */
  item: OpenItem | undefined;
  /** The last number of an outermost list. */
  lastNumber: number;
  /** The numbers of the footnotes that links call, by the ids to which they lead. */
  noteIds: Map<string, number>;
  /** The numbers of all footnotes that are called. */
  called: Set<number>;
  /** How many calls of each footnote have no text so far. */
  callsWithoutText: Map<number, number>;
  noteLinkOf: NoteLinkOf;
  inlineNote: InlineNote | undefined;
  lastInlineNote: number;
  /** The page prints the numbers of its lists as words. */
  hidesNumbers: boolean;
  hasFormula: boolean;
  hasChanges: boolean;
  hasComments: boolean;
}

/** More blocks than any page of a document has. */
const mostBlocks = 100_000;

/** How words look where the parser is. */
export function lookHere({ path }: Reading): Look {
  return path.at(-1)?.look ?? plainLook;
}

/** Whether a footnote is called whose text has not begun. */
export function lacksText({ callsWithoutText }: Reading, number: number): boolean {
  return (callsWithoutText.get(number) ?? 0) > 0;
}

/** Counts a call of a footnote that has no text so far, or its text. */
export function countCall({ callsWithoutText }: Reading, number: number, change: 1 | -1): void {
  callsWithoutText.set(number, Math.max(0, (callsWithoutText.get(number) ?? 0) + change));
}

/** A line ends; a blank line sets the next block apart. */
export function breakLine(reading: Reading): void {
  endBlock(reading);
  reading.lineBreaks += 1;
}

/** The block under way; a new one begins where there is none. */
export function blockOf(reading: Reading, after = 0): OpenBlock {
  if (reading.block) return reading.block;
  const isApart = reading.isApart || reading.lineBreaks > 1;
  reading.block = openBlock(reading.here(after), isApart, reading.path);
  reading.isApart = false;
  reading.lineBreaks = 0;
  return reading.block;
}

/** The block under way ends. */
export function endBlock(reading: Reading): void {
  const { block, read } = reading;
  reading.block = undefined;
  const made = block && readBlock(block);
  if (!made) return;
  if (block.isComment) setCommentAside(reading, made.text, block.place);
  else if (!joinNumber(reading, made) && !joinHeading(read, made)) read.blocks.push(made);
  reading.hasFormula ||= isOrganFormula(made.text);
  if (block.struck && !block.isComment) read.findings.push(struckOut(block.struck));
  if (read.blocks.length > mostBlocks)
    throw new TooMuch(`this HTML page has more than ${mostBlocks} paragraphs: no resolution has so many`);
}

/** Joins the text of a footnote to its number, which is on a line of its own. */
function joinNumber({ read: { blocks }, called }: Reading, made: Block): boolean {
  const last = blocks.at(-1);
  const [number, ...others] = last?.markers ?? [];
  if (last?.text !== "" || !number || others.length > 0 || !called.has(number.number)) return false;
  if (made.markers[0]?.offset === 0) return false;
  blocks[blocks.length - 1] = asFootnote({
    ...made,
    markers: [...last.markers, ...made.markers],
    line: last.line,
    column: last.column,
  });
  return true;
}

/** The end of a line that goes on in the next one. */
const openEnd = /(?:,|\b(?:and|or|of|the|for|to|in|on|with))$/;

/** The end of a line that nothing goes on. */
const closedEnd = /[.:;,!?”]$/;

/** A heading so long fills its line, in UTF-16 code units. */
const fullLine = 70;

/**
 * Joins a line of a heading to the one above, when it goes on there: it begins with a small letter, or that one has no
 * end, or fills its line on a page that sets paragraphs apart. The title of an annex is a heading by its words alone.
 */
function joinHeading({ blocks, findings }: ReadInput, made: Block): boolean {
  const last = blocks.at(-1);
  if (!last || made.role !== "heading" || made.apart || last.role === "footnote") return false;
  if (last.text.length + made.text.length >= longestHeading) return false;
  const isSmall = /^\p{Ll}/u.test(made.text);
  const isHeading = last.role === "heading";
  const goesOn = isHeading ? isSmall || openEnd.test(last.text) : isSmall && !closedEnd.test(last.text);
  if (!goesOn) {
    if (!isHeading || !last.apart || last.text.length < fullLine) return false;
    const message = "this line may be a heading of its own; it is joined to the one above, which is long";
    findings.push(findingAt(made, "DRF048", message, "compare with the page"));
  }
  blocks[blocks.length - 1] = joinBlocks(last, made);
  return true;
}

/** Sets the words of a comment aside; the first one is a finding. */
export function setCommentAside(reading: Reading, text: string, place: Place): void {
  reading.read.setAside.push({ line: place.line, text, reason: "comment" });
  if (reading.hasComments) return;
  reading.hasComments = true;
  const message = "this page has comments, which are set aside";
  reading.read.findings.push(findingAt(place, "DRF048", message, "compare with the official document"));
}

/** A tracked change: the first one is a finding. */
export function reportChange(reading: Reading): void {
  if (reading.hasChanges) return;
  reading.hasChanges = true;
  const message = "this page has tracked changes; inserted words are drafted, and deleted ones are set aside";
  const hint =
    "accept or reject the changes where the page was written, or compare with the official document";
  reading.read.findings.push(findingAt(reading.here(), "DRF048", message, hint));
}

/**
 * An element for what is beside the text of a page, or below it, ends: its words are set aside, unless footnotes, the
 * close or the whole resolution are in it.
 */
export function endBeside({ read }: Reading, { blocks, findings }: OpenElement): void {
  const own = read.blocks.slice(blocks);
  if (own.some(({ text, role }) => role === "footnote" || isAdoptionNote(text) || isOrganFormula(text)))
    return;
  read.blocks.length = blocks;
  read.findings.length = findings;
  for (const { line, text } of own) read.setAside.push({ line, text, reason: "part of the web page" });
  const numbered = own.find(({ text }) => /^[0-9]{1,3}\. /.test(text));
  if (!numbered) return;
  const message = "numbered words beside the text of the page are set aside";
  const hint = "compare with the official document";
  read.findings.push(findingAt({ line: numbered.line, column: 1 }, "DRF048", message, hint));
}
