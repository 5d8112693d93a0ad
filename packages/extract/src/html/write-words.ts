import {
  addSpace,
  cleanText,
  endOf,
  findingAt,
  type Place,
  raisedLetter,
} from "@open-resolutions/draft/blocks";
import { addWords } from "../add-words.ts";
import { cutBack, mayBeCall, maySeparate, raisedDoubt, raisedNumbers } from "../raised-numbers.ts";
import { withStruck } from "../struck-out.ts";
import { beginInlineNote, mayCallInline } from "./inline-notes.ts";
import { writeNumber } from "./list-numbers.ts";
import { footnoteOf, labelOf } from "./note-start.ts";
import { type OpenBlock, writeCall } from "./open-block.ts";
import { blockOf, breakLine, countCall, lacksText, lookHere, type Reading } from "./reading.ts";

/** The words of a link to a place in the page that are only a sign: from a footnote back to its call, or from a heading to itself. */
const signAlone = /^\s*[↩↑⤴↵^¶#🔗]\uFE0E?\uFE0F?\s*$/u;

/** A bracket around the number of a call, in an element of its own. */
const bracketAlone = /^\s*[[\]()]\s*$/;

/** A raised letter alone: the call or the number of a footnote. */
const raisedAlone = /^\s*\[?([a-np])\]?\s*$/;

/** Words of the page, at so many characters after the place of the parser. */
export function write(reading: Reading, text: string, after = 0): void {
  if (text.trim() === "" && !reading.block) return;
  const { read, path } = reading;
  const look = lookHere(reading);
  const link = path.at(-1)?.link;
  const here = () => reading.here(after);
  const aside = (reason: string) => read.setAside.push({ line: here().line, text: text.trim(), reason });
  if (link?.target !== undefined && signAlone.test(text)) {
    aside("part of the web page");
    return;
  }
  const mayCall = look.isRaised || link?.note !== undefined || mayCallInline(reading);
  if (mayCall && bracketAlone.test(text)) {
    aside("around the call of a footnote");
    return;
  }
  if (!mayCall || !raisedNumbers(text)) beginInlineNote(reading, text, here());
  const block = blockOf(reading, after);
  const { words } = block;
  const label = startBlock(reading, block, text, here());
  if (label > 0) {
    write(reading, text.slice(label), after + label);
    return;
  }
  if (link?.note?.leadsBack && isInNote(block) && isBackLink(block, text)) {
    aside("part of the web page");
    return;
  }
  const letter = look.isRaised ? raisedAlone.exec(text)?.[1] : undefined;
  const clean = cleanText(letter === undefined ? text : raisedLetter(letter), here);
  read.findings.push(...clean.findings);
  read.setAside.push(...clean.setAside);
  block.hasLetters ||= /\p{L}/u.test(clean.text);
  if (clean.text.trim() !== "") block.isBold &&= look.isBold;
  if (look.isStruck && text.trim() !== "") block.struck ??= { text: "", place: here() };
  if (block.struck) block.struck.text = withStruck(block.struck.text, clean.text, look.isStruck);
  const isAtStart = endOf(words) === 0;
  const numbers = mayCall ? raisedNumbers(clean.text) : undefined;
  const called =
    isAtStart && link?.note?.isNamed === false && !look.isRaised ? ifCalled(reading, numbers) : numbers;
  if (called) dropSeparator(reading, block, here().line);
  if (look.isRaised && !isAtStart && mayBeCall(clean.text))
    read.findings.push(raisedDoubt(clean.text, here()));
  const from = words.length;
  const isSeparator = look.isRaised && maySeparate(words, clean.text);
  if (called) writeCalls(reading, block, called.numbers);
  // After the number of a footnote, a mark belongs to the number.
  addWords(words, !called ? clean.text : isAtStart ? "" : called.mark, look.isItalic);
  if (isSeparator) block.separator = { from, to: words.length };
  // The number is in an element of its own, which the style sheet places.
  if (reading.hidesNumbers && /^(?:[0-9]{1,3}\.|\([a-z]{1,5}\))$/.test(clean.text.trim())) addSpace(words);
}

/** The first words of a block: writes the number that a list prints, or the number of a footnote. @returns the characters of the label of a footnote, which are left out */
function startBlock(reading: Reading, block: OpenBlock, text: string, place: Place): number {
  if (text.trim() === "" || endOf(block.words) > 0) return 0;
  const isNew = block.words.markers.length === 0;
  const footnote =
    isNew && reading.path.at(-1)?.isInNotes
      ? footnoteOf(text, (number) => lacksText(reading, number))
      : undefined;
  const item = reading.item ?? (footnote === undefined ? undefined : { printed: "", footnote });
  if (item) {
    reading.item = undefined;
    block.isListed = item.printed !== "";
    if (item.footnote !== undefined) countCall(reading, item.footnote, -1);
    leaveOut(reading, writeNumber(block.words, item, text.trim()), place);
  }
  const label = labelOf(block, text);
  block.numberIsWritten ||= /[0-9]/.test(text.slice(0, label));
  return label;
}

/** The number of a footnote that is called: a paragraph may begin with a link to an index of paragraphs, which leads back. */
function ifCalled({ called }: Reading, read: ReturnType<typeof raisedNumbers>): typeof read {
  return read?.numbers.every((number) => called.has(number)) ? read : undefined;
}

/** Writes the calls of footnotes, or the number with which the text of one begins. */
function writeCalls(reading: Reading, block: OpenBlock, numbers: readonly number[]): void {
  const { words } = block;
  for (const number of numbers) writeCall(words, number);
  if (endOf(words) === 0) {
    block.numberIsWritten = true;
    for (const number of numbers) countCall(reading, number, -1);
    return;
  }
  for (const number of numbers) {
    reading.called.add(number);
    countCall(reading, number, 1);
  }
  if (reading.inlineNote) reading.inlineNote.number = numbers.at(-1);
  const target = reading.path.at(-1)?.link?.target;
  if (target !== undefined && numbers.length === 1) reading.noteIds.set(target, numbers[0] ?? 0);
}

/** Whether a block is the text of a footnote. */
function isInNote({ words }: OpenBlock): boolean {
  return words.markers[0]?.offset === 0;
}

/** Whether the words of a link only lead back to the call of a footnote: all after its text, a number or a letter before it. */
function isBackLink({ words }: OpenBlock, text: string): boolean {
  return endOf(words) > 0 || /^\s*(?:[0-9]{1,3}|[a-z])\s*$/.test(text);
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
