import { type Block, hasOwnRole, replaceWords } from "../../block.ts";
import { isCloseLine } from "../../masthead/close-lines.ts";
import { datePattern } from "../../masthead/dates.ts";
import { asOne, findingAt, type ReaderFinding, type ShortenedBlocks } from "../../reader-finding.ts";
import { footnoteKind } from "../../records/footnote-kind.ts";
import type { ReadOpening } from "../body.ts";
import { plainNumber, spacedCall, uncalledNote, unsureNote } from "./plain-footnote-findings.ts";
import {
  beginsWithFirst,
  callsIn,
  leadsToNumber,
  mayCount,
  type NoteStyle,
  noteStarts,
  numberOfMark,
  ownsNumber,
  type PlainCall,
} from "./plain-footnote-forms.ts";
import { countedOn } from "./restarted-footnotes.ts";

const dateAlone = new RegExp(`^${datePattern}$`);

const styles = Object.keys(noteStarts) as NoteStyle[];

/** The footnotes of a page have no more lines than this. */
const mostNoteLines = 40;

/** What was read so far: the calls that have no footnote yet, by their number, and the last footnote. */
interface NoteCount {
  open: Map<number, PlainCall[]>;
  /** The number of the last footnote as printed, and how many came before the numbers last started again. */
  last: number;
  /** The number of the last line that looks like a footnote, and that nothing calls. */
  uncalled: number;
  base: number;
  /** The call of the footnote before: footnotes are called in their order. */
  latest: PlainCall | undefined;
  /** The line before belongs to a footnote. */
  inNote: boolean;
}

/**
 * Finds footnotes whose superscript numbers became plain characters: a line begins with a number that the text before it
 * calls. Numbers that start again on each page go on counting. A text with superscript numbers keeps its plain ones.
 */
export function findPlainFootnotes(blocks: readonly Block[], opening: ReadOpening): ShortenedBlocks {
  const hasMarks = blocks.some(
    (block) => block.footnote !== undefined || block.markers.length > 0 || hasOwnRole(block),
  );
  const none: ShortenedBlocks = { blocks, findings: [], setAside: [], isRepaired: false };
  if (hasMarks) return none;
  // What opens as an operative paragraph is one: its number may be in brackets too.
  const operative = new Set(
    blocks.filter(({ text }) => opening(text.replace(/^\W?[0-9]{1,3}\W?\s/, ""), "operative") === "known"),
  );
  // Paragraphs and footnotes may both begin with "1.": a footnote gives a source.
  const paragraphs = new Set(
    blocks.filter(({ text }) => footnoteKind(text.replace(noteStarts.dotted, "")) === "note"),
  );
  let doubts: ShortenedBlocks = none;
  for (const style of styles) {
    const others = style === "dotted" ? new Set([...operative, ...paragraphs]) : operative;
    if (!blocks.some((block) => !others.has(block) && noteStarts[style].test(block.text))) continue;
    const made = findInStyle(blocks, style, others);
    if (made.isRepaired) return made;
    // Where all calls are lost, no line is sure to be a footnote.
    if (doubts.findings.length === 0) doubts = { ...none, findings: made.findings };
  }
  return doubts;
}

function findInStyle(
  blocks: readonly Block[],
  style: NoteStyle,
  operative: ReadonlySet<Block>,
): ShortenedBlocks {
  const made: ShortenedBlocks = { blocks: [], findings: [], setAside: [], isRepaired: false };
  const next = [...blocks];
  const called = new Map<number, { call: PlainCall; number: number }[]>();
  const uncalled = new Set<number>();
  const spaced: ReaderFinding[] = [];
  const counting: ReaderFinding[] = [];
  const count: NoteCount = {
    open: new Map(),
    last: 0,
    uncalled: 0,
    base: 0,
    latest: undefined,
    inNote: false,
  };
  for (const [index, block] of blocks.entries()) {
    if (block.startsPage || (block.apart && !/[^.]$/.test(blocks[index - 1]?.text ?? "")))
      count.inNote = false;
    const begun = operative.has(block) ? undefined : beginNote(blocks, index, style, count);
    if (!begun) {
      if (block.apart) count.inNote = false;
      if (isUncalled(blocks, index, style, count) && !operative.has(block)) {
        made.findings.push(uncalledNote(block));
        count.uncalled = numberOfMark(style, noteStarts[style].exec(block.text)?.[1]);
      }
      if (!count.inNote) collectCalls(block, index, style, count.open);
      continue;
    }
    const { number, printed, length, call, isSure } = begun;
    if (number <= count.last) count.base += count.last;
    const own = count.base + number;
    next[index] = { ...replaceWords(block, 0, length, ""), footnote: own };
    if (!call) uncalled.add(own - count.base);
    if (call) called.set(call.block, [...(called.get(call.block) ?? []), { call, number: own }]);
    if (!made.isRepaired) made.findings.push(plainNumber(block, block.text.slice(0, length).trim()));
    else if (own !== number && number === 1) made.findings.push(countedOn(block, own));
    else if (!isSure) made.findings.push(unsureNote(block, own));
    if (call?.isSpaced) {
      const line = blocks[call.block];
      if (line) (mayCount(line, call) ? counting : spaced).push(spacedCall(line, own, call));
    }
    if (printed !== String(own))
      made.setAside.push({
        line: block.line,
        text: printed,
        reason: `footnote ${own} of the records`,
      });
    made.isRepaired = true;
    count.last = number;
    count.latest = call ?? count.latest;
    count.inNote = true;
  }
  for (const [index, block] of blocks.entries()) {
    const calls = called.get(index) ?? [];
    if (uncalled.size > 0 && next[index] === block)
      made.findings.push(...possibleCalls(block, index, style, uncalled));
    const own = next[index];
    if (own && calls.length > 0) next[index] = withMarkers(own, calls);
  }
  // Where each footnote is called and nothing else is in doubt, the numbers of calls and footnotes agree.
  const [recognized, ...doubts] = made.findings;
  const findings =
    recognized && doubts.length === 0 && uncalled.size === 0
      ? asOne([recognized, ...spaced])
      : [...made.findings, ...spaced];
  return { ...made, findings: [...findings, ...counting], blocks: next };
}

/** A footnote that begins with a block: its number, and the call that it answers. */
interface BegunNote {
  number: number;
  /** The mark as it is written. */
  printed: string;
  length: number;
  call: PlainCall | undefined;
  isSure: boolean;
}

/** Reads a block as the beginning of a footnote: one with a call before it, or the next one below another. */
function beginNote(
  blocks: readonly Block[],
  index: number,
  style: NoteStyle,
  count: NoteCount,
): BegunNote | undefined {
  const block = blocks[index];
  const start = block && noteStarts[style].exec(block.text);
  if (!block || !start) return undefined;
  // The number of a resolution of the Security Council begins a line or a page: "338 (1973)".
  if (/^\((?:19|20)[0-9]{2}\)/.test(block.text.slice(start[0].length))) return undefined;
  // "Supplement No. | 3 (E/1998/23)" goes on in the next line.
  const above = block.apart ? "" : (blocks[index - 1]?.text ?? "");
  if (ownsNumber.test(above)) return undefined;
  const number = numberOfMark(style, start[1]);
  const { last, open, latest, inNote } = count;
  if (number <= last && number !== 1) return undefined;
  // The first may be called in the masthead, and have a footnote elsewhere.
  const isNext = number === last + 1 || number === 1 || (last === 0 && !beginsWithFirst(style));
  if (!isNext && beginsWithFirst(style)) return undefined;
  // Items and paragraphs have numbers in brackets too.
  if (style === "parentheses" && !(isNext && (block.apart || inNote))) return undefined;
  const isApart = inNote || block.apart || endsPage(blocks[index - 1]);
  const call = nextCall(open.get(number) ?? [], latest);
  // A number right after a word is a call; one with a space before it may count something.
  const isCalled = call !== undefined && !call.isSpaced;
  // "in | 3 Harbours of the north": below such a word, only the next number, which a word calls, is a footnote.
  const isBelowWord = !inNote && isNext && isCalled && /^\p{Lu}/u.test(block.text.slice(start[0].length));
  if (leadsToNumber.test(above) && !(isBelowWord && isLastWith(blocks, index, style, number)))
    return undefined;
  if (!isApart && !(isNext && (isCalled || pageEndsAfter(blocks, index)))) return undefined;
  if (!call && !(last > 0 && number === last + 1 && (inNote || block.apart))) return undefined;
  if (call)
    open.set(
      number,
      (open.get(number) ?? []).filter((each) => each !== call && isAfter(each, call)),
    );
  return { number, printed: start[1] ?? "", length: start[0].length, call, isSure: isApart };
}

/** Whether no block after one begins with its number, as the footnote itself does: "at | 1 Harbour Street". */
function isLastWith(blocks: readonly Block[], index: number, style: NoteStyle, number: number): boolean {
  return !blocks
    .slice(index + 1)
    .some(({ text }) => numberOfMark(style, noteStarts[style].exec(text)?.[1]) === number);
}

/** Whether a block at the foot of a page begins as the next footnote does, although no call of it was found. */
function isUncalled(blocks: readonly Block[], index: number, style: NoteStyle, count: NoteCount): boolean {
  const block = blocks[index];
  const number = numberOfMark(style, noteStarts[style].exec(block?.text ?? "")?.[1]);
  // Below one such line another is the next of the page, also where indents divide it.
  if (count.uncalled > 0 && number === count.uncalled + 1) return true;
  return block?.apart === true && (number === 1 || number === count.last + 1) && pageEndsAfter(blocks, index);
}

/** Whether a call comes after another one in the text. */
export function isAfter(call: PlainCall, other: PlainCall): boolean {
  return call.block > other.block || (call.block === other.block && call.start > other.start);
}

/** The first of some calls that comes after another one; one right after a word before one with a space. */
function nextCall(calls: readonly PlainCall[], latest: PlainCall | undefined): PlainCall | undefined {
  const later = calls.filter((call) => !latest || isAfter(call, latest));
  return later.find(({ isSpaced }) => !isSpaced) ?? later[0];
}

/** Whether a line leaves room at its end, or is one of the close: the footnotes of a page come after it without a blank line. */
function endsPage(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (/[,;:.]$/.test(block.text) || isCloseLine(block.text) || dateAlone.test(block.text))
  );
}

/** Whether a page ends below a line, with no blank line between: the line is at the foot of a page. */
function pageEndsAfter(blocks: readonly Block[], index: number): boolean {
  for (let at = index + 1; at < Math.min(blocks.length, index + mostNoteLines); at += 1) {
    if (blocks[at]?.startsPage) return true;
    if (blocks[at]?.apart) return false;
  }
  return false;
}

function collectCalls(block: Block, index: number, style: NoteStyle, open: Map<number, PlainCall[]>): void {
  for (const [number, call] of callsIn(block, index, style)) {
    const known = open.get(number);
    if (known) known.push(call);
    else open.set(number, [call]);
  }
}

/** The numbers of a line that may call a footnote which nothing else calls. */
function possibleCalls(
  block: Block,
  index: number,
  style: NoteStyle,
  uncalled: ReadonlySet<number>,
): ReaderFinding[] {
  const number =
    callsIn(block, index, style).find(([each]) => uncalled.has(each))?.[0] ??
    [...uncalled].find((each) => style === "digits" && endsSymbol(block.text, each));
  if (number === undefined) return [];
  return [
    findingAt(
      block,
      "DRF044",
      `the number ${number} in this line may call footnote ${number}, but is kept in the text`,
      "if it is a call, write it as superscript digits in the input",
    ),
  ];
}

/** Whether the last number of a symbol, longer than that of a footnote, ends with it: `1/CP.2125` may call footnote 25. */
function endsSymbol(text: string, number: number): boolean {
  return [...text.matchAll(/(?<=[/.])[0-9]+(?=[\s,;.:)]|$)/g)].some(
    ([printed]) => printed !== String(number) && printed.endsWith(String(number)),
  );
}

/** A block in which numbers are calls of footnotes. */
export function withMarkers(block: Block, calls: readonly { call: PlainCall; number: number }[]): Block {
  let made = block;
  for (const { call, number } of calls.toSorted((a, b) => b.call.start - a.call.start)) {
    made = replaceWords(made, call.start, call.end, "");
    const marker = { number, offset: call.start, printed: call.printed };
    made = { ...made, markers: [marker, ...made.markers] };
  }
  return made;
}
