import type { ReadInput } from "@open-resolutions/draft";
import {
  addSpace,
  type Block,
  cleanText,
  endOf,
  findingAt,
  isAdoptionNote,
  isOrganFormula,
  joinBlocks,
  type Place,
  raisedLetter,
} from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import type { OpenTable } from "../open-tables.ts";
import { cutBack, mayBeCall, maySeparate, raisedDoubt, raisedNumbers } from "../raised-numbers.ts";
import { struckOut, withStruck } from "../struck-out.ts";
import { type NumberForm, type OpenItem, type OpenList, writeNumber } from "./list-numbers.ts";
import { type Look, plainLook } from "./look.ts";
import { type OpenBlock, openBlock, readBlock, writeCall } from "./open-block.ts";
import type { Skipped } from "./skipped-elements.ts";
import type { StyleOf } from "./style-sheets.ts";

/** An element that is open. */
export interface OpenElement {
  name: string;
  look: Look;
  isBlock: boolean;
  /** A style sheet places it beside the words around it. */
  isFloating: boolean;
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
  /** The page prints the numbers of its lists as words. */
  hidesNumbers: boolean;
  hasFormula: boolean;
  hasChanges: boolean;
  hasComments: boolean;
}

/** More blocks than any page of a document has. */
const mostBlocks = 100_000;

/** A page has more than is read. */
export class TooMuch extends Error {}

/** The words of a link from a footnote back to its call: "↩", "↑". */
const backLink = /^\s*[↩↑⤴↵^]\uFE0E?\uFE0F?\s*$/;

/** A bracket around the number of a call, in an element of its own. */
const bracketAlone = /^\s*[[\]]\s*$/;

/** A raised letter alone: the call or the number of a footnote. */
const raisedAlone = /^\s*\[?([a-np])\]?\s*$/;

/** How words look where the parser is. */
export function lookHere({ path }: Reading): Look {
  return path.at(-1)?.look ?? plainLook;
}

/** Words of the page, at so many characters after the place of the parser. */
export function write(reading: Reading, text: string, after = 0): void {
  if (text.trim() === "" && !reading.block) return;
  const { read, item } = reading;
  const look = lookHere(reading);
  const here = () => reading.here(after);
  const aside = (reason: string) => read.setAside.push({ line: here().line, text: text.trim(), reason });
  if (look.isNoteLink && backLink.test(text)) {
    aside("part of the web page");
    return;
  }
  if ((look.isRaised || look.isNoteLink) && bracketAlone.test(text)) {
    aside("around the call of a footnote");
    return;
  }
  const block = blockOf(reading, after);
  const { words } = block;
  if (item && text.trim() !== "") {
    reading.item = undefined;
    leaveOut(reading, writeNumber(words, item, text.trim()), here());
    const typed = item.footnote === undefined ? "" : typedNumber(text, item.footnote);
    if (typed !== "") {
      write(reading, text.slice(typed.length), after + typed.length);
      return;
    }
  }
  const letter = look.isRaised ? raisedAlone.exec(text)?.[1] : undefined;
  const clean = cleanText(letter === undefined ? text : raisedLetter(letter), here);
  read.findings.push(...clean.findings);
  read.setAside.push(...clean.setAside);
  if (text.trim() !== "") block.isBold &&= look.isBold;
  if (look.isStruck && text.trim() !== "") block.struck ??= { text: "", place: here() };
  if (block.struck) block.struck.text = withStruck(block.struck.text, clean.text, look.isStruck);
  const called = look.isRaised || look.isNoteLink ? raisedNumbers(clean.text) : undefined;
  const isAtStart = endOf(words) === 0;
  if (called) dropSeparator(reading, block, here().line);
  if (look.isRaised && !isAtStart && mayBeCall(clean.text))
    read.findings.push(raisedDoubt(clean.text, here()));
  const from = words.length;
  const isSeparator = look.isRaised && maySeparate(words, clean.text);
  for (const number of called?.numbers ?? []) writeCall(words, number);
  if (look.target !== undefined && called?.numbers.length === 1 && !isAtStart)
    reading.noteIds.set(look.target, called.numbers[0] ?? 0);
  // After the number of a footnote, a mark belongs to the number.
  addWords(words, !called ? clean.text : isAtStart ? "" : called.mark, look.isItalic);
  if (isSeparator) block.separator = { from, to: words.length };
  // The number is in an element of its own, which the style sheet places.
  if (reading.hidesNumbers && /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/.test(clean.text.trim())) addSpace(words);
}

/** The number with which the text of a footnote begins, as it is written: `1`, `1.`, `[1]`. */
function typedNumber(text: string, footnote: number): string {
  const [typed = "", number] = /^\s*[[(]?([0-9]{1,3})[\])]?[.:/]?(?:\s+|$)/.exec(text.slice(0, 20)) ?? [];
  return Number(number) === footnote ? typed : "";
}

/** What a list prints before a number that is written, and leaves out; another number is a finding. */
function leaveOut({ read }: Reading, printed: string, place: Place): void {
  if (printed === "") return;
  const isBullet = printed === "•";
  const reason = `${isBullet ? "bullet" : "number of a list"} before a number or a mark`;
  read.setAside.push({ line: place.line, text: printed, reason });
  if (isBullet) return;
  const message = `the list gives this item the number ${printed}, but another one is written; that one is drafted`;
  read.findings.push(findingAt(place, "DRF002", message, "compare with the official document"));
}

/** A comma between two calls is no word of the text. */
function dropSeparator({ read }: Reading, { words, separator }: OpenBlock, line: number): void {
  if (!separator || separator.to !== words.length) return;
  const text = cutBack(words, separator.from);
  read.setAside.push({ line, text, reason: "between calls of footnotes" });
}

/** Words of the page whose lines are printed as they are written. */
export function writeLines(reading: Reading, text: string): void {
  let after = 0;
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) breakLine(reading);
    write(reading, line, after);
    after += line.length + 1;
  }
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
  else if (!joinHeading(read.blocks, made)) read.blocks.push(made);
  reading.hasFormula ||= isOrganFormula(made.text);
  if (block.struck && !block.isComment) read.findings.push(struckOut(block.struck));
  if (read.blocks.length > mostBlocks)
    throw new TooMuch(`this HTML page has more than ${mostBlocks} paragraphs: no resolution has so many`);
}

/** The end of a line that goes on in the next one. */
const openEnd = /(?:,|\b(?:and|or|of|the|for|to|in|on|with))$/;

/** Joins a line of a heading to the one above, when it goes on there: it begins with a small letter, or that one has no end. */
function joinHeading(blocks: Block[], made: Block): boolean {
  const last = blocks.at(-1);
  if (last?.role !== "heading" || made.role !== "heading" || made.apart) return false;
  if (!/^\p{Ll}/u.test(made.text) && !openEnd.test(last.text)) return false;
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
