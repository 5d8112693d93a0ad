import { superscriptNumber } from "../add-words.ts";
import { startsWithDate } from "../starts-with-date.ts";
import type { PlacedLine, PlacedPage } from "./placed-line.ts";
import { isSize, type TextSize } from "./text-size.ts";

/** A footnote: its number, and its lines without it. */
export interface PrintedNote {
  number: number;
  lines: PlacedLine[];
}

/** The pages without footnotes, and the footnotes in order. */
export interface ParsedNotes {
  pages: PlacedPage[];
  notes: PrintedNote[];
  /** Underscores above footnotes. */
  rules: PlacedLine[];
  /** Notes that an asterisk marks. */
  asterisks: PlacedLine[];
  /** The last lines of footnotes that have no end, at the end of a page. */
  unfinished: PlacedLine[];
}

const underscores = /^_{5,}$/;

/** Footnotes are smaller than the text: at most this part of its size. */
const smaller = 0.96;

/**
 * Takes the footnotes off the foot of each page: smaller lines that reach the end of the page, from the first that begins
 * with a number, raised or not. Small lines above it are the rest of the last footnote of the page before.
 */
export function parseNotes(pages: readonly PlacedPage[], { size, pitch }: TextSize): ParsedNotes {
  const notes: PrintedNote[] = [];
  const asterisks: PlacedLine[] = [];
  const rules: PlacedLine[] = [];
  const kept = pages.map((page, index) => {
    // A note that has no room is printed at the foot of the next page.
    const called = calledIn([...(pages[index - 1]?.lines ?? []), ...page.lines]);
    const earlier = () => pages.slice(0, index).flatMap(({ lines }) => lines);
    const from = startOfNotes(page.lines, notes, called, { size, pitch }, earlier);
    let isAsterisk = false;
    for (const line of page.lines.slice(from)) {
      const begun = beginNote(line, nextNumber(notes), called);
      if (begun) {
        notes.push(begun);
        isAsterisk = false;
      } else if (isAsterisk || /^\*{1,3}\s?\S/.test(line.text)) {
        asterisks.push(line);
        isAsterisk = true;
      } else notes.at(-1)?.lines.push(line);
    }
    const above = page.lines[from - 1];
    const isRule = above !== undefined && from < page.lines.length && underscores.test(above.text);
    if (isRule) rules.push(above);
    return { ...page, lines: page.lines.slice(0, isRule ? from - 1 : from) };
  });
  return { pages: kept, notes, rules, asterisks, unfinished: unfinishedOf(notes) };
}

/** The last lines of notes that reach the edge and have no end, although the next note is on a later page. */
function unfinishedOf(notes: readonly PrintedNote[]): PlacedLine[] {
  const edge = Math.max(...notes.flatMap(({ lines }) => lines.map(({ right }) => right)));
  return notes.flatMap(({ lines }, index) => {
    const last = lines.at(-1);
    const following = notes[index + 1]?.lines[0];
    if (!last || following?.page === last.page || isEnded(last)) return [];
    return lines.length > 1 || last.right > 0.8 * edge ? [last] : [];
  });
}

function isEnded({ text }: PlacedLine): boolean {
  return /[.!?][”’")\]]*$/.test(text);
}

/** Calls in the size of the text: `1/` in old documents, `[1]` in others. */
const flatCalls = /(?<=[\p{L},;:.”)])(?:([0-9]{1,3})\/|\[([0-9]{1,3})\])(?=[\s,;:.]|$)/gu;

/** The numbers of the footnotes that the lines call. */
function calledIn(lines: readonly PlacedLine[]): Set<number> {
  return new Set(
    lines.flatMap(({ text, words }) => [
      ...words.flatMap((word) => (word.isRaised || word.isSmall ? numbersOf(word.text) : [])),
      ...[...text.matchAll(flatCalls)].map(([, slashed, bracketed]) => Number(slashed ?? bracketed)),
    ]),
  );
}

/** Whether a raised number after a word calls a footnote. */
function isCalledIn(lines: readonly PlacedLine[], number: number): boolean {
  return lines.some(({ words }) =>
    words.some((word, place) => place > 0 && word.isRaised && numbersOf(word.text).includes(number)),
  );
}

function numbersOf(text: string): number[] {
  return text.split(/[,\s/]+/).map(Number);
}

/** The index of the first line of the footnotes of a page; the number of lines when it has none. */
function startOfNotes(
  lines: readonly PlacedLine[],
  notes: readonly PrintedNote[],
  called: ReadonlySet<number>,
  { size, pitch }: Pick<TextSize, "size" | "pitch">,
  earlier: () => PlacedLine[],
): number {
  const next = nextNumber(notes);
  // Underscores make a rule above the footnotes.
  const below = lines.findLastIndex(({ text }) => underscores.test(text)) + 1;
  const top = below > 0 ? lines[below] : undefined;
  if (top && beginNote(top, next, called)) return below;
  let small = lines.length;
  while (small > 0 && (lines[small - 1]?.size ?? size) < smaller * size) small -= 1;
  const isNote = (line: PlacedLine) =>
    beginNote(line, next, called) !== undefined || /^\*{1,3}\s?\S/.test(line.text);
  const firstSmall = lines[small];
  if (firstSmall && (isNote(firstSmall) || mayGoOn(notes.at(-1), firstSmall))) return small;
  // Lines above the first note: a smaller heading or table, which belongs to the text.
  const later = lines.slice(small).findIndex(isNote);
  if (later !== -1) return small + later;
  // Footnotes in the size of the text begin with a raised number, or one that the page calls, below a gap.
  const raised = lines.findIndex((line, index) => {
    const before = lines[index - 1];
    const begun = beginNote(line, next, called);
    if (!begun) return false;
    const isNext = line.words[0]?.isRaised === true && begun.number === next;
    // A page may have footnotes only, also one that had no room on the pages before.
    if (!before) {
      const isMissing =
        line.words[0]?.isRaised === true && notes.every(({ number }) => number !== begun.number);
      const isLate = isMissing && isCalledIn(earlier(), begun.number);
      return isLate || (isNext && followsNote(notes.at(-1), line));
    }
    if (isNext && isCalledIn(lines.slice(0, index), next)) return true;
    const gap = line.base - before.base;
    // "3 See", not "3. Calls". The masthead may begin a line with a day, "3 December".
    const isNumber = line.words[0]?.text === `${begun.number}` || line.text.startsWith(`${begun.number} `);
    const isCalled = called.has(begun.number) && isNumber;
    if (isCalled && (begun.number === next || index > lines.length / 2)) return gap > 1.1 * pitch;
    return (line.words[0]?.isRaised || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(line.text)) && gap > 1.4 * pitch;
  });
  const first = raised === -1 ? lines.length : raised;
  return startOfRest(lines.slice(0, first), notes.at(-1), pitch) ?? first;
}

/** A gap this much wider than all above it sets the rest of a footnote apart from the text. */
const widerGap = 1.2;

/** Where the rest of the footnote of the page before begins, in the size of the text: below the widest gap of the page. */
function startOfRest(
  lines: readonly PlacedLine[],
  note: PrintedNote | undefined,
  pitch: number,
): number | undefined {
  const gaps = lines.map(({ base }, index) => base - (lines[index - 1]?.base ?? base));
  const widest = gaps.lastIndexOf(Math.max(1.4 * pitch, ...gaps));
  const line = lines[widest];
  if (!line || !mayGoOn(note, line)) return undefined;
  const others = gaps.filter((_, index) => index !== widest);
  return (gaps[widest] ?? 0) > widerGap * Math.max(pitch, ...others) ? widest : undefined;
}

/**
 * Whether a small line at the top of the notes of a page or column may be the rest of the note at the foot of the one
 * before.
 */
function mayGoOn(note: PrintedNote | undefined, line: PlacedLine): boolean {
  const last = note?.lines.at(-1);
  return last !== undefined && last.page >= line.page - 1 && !isEnded(last);
}

/** Whether a page goes on with footnotes from the page before, as where all of them are at the end of the document. */
function followsNote(note: PrintedNote | undefined, line: PlacedLine): boolean {
  return note?.lines.at(-1)?.page === line.page - 1;
}

function nextNumber(notes: readonly PrintedNote[]): number {
  return (notes.at(-1)?.number ?? 0) + 1;
}

/** The number of a footnote in the size of its words: between brackets, before a slash, or bare before a capital. */
const flatNumber =
  /^(?:\[([0-9]{1,3})\](?:\s+|$)|([0-9]{1,3})\/(?:\s+|$)|([0-9]{1,3})\.?(?:\s*(?=[\p{Lu}“"‘(])|\s+(?=[12][0-9]{3} \p{Lu})|$))/u;

/** What follows a bare number: a capital, an address, or the year of a title, "2 1995 Review Conference". */
const noteWords = /^(?:[\p{Lu}“"‘(]|https?:|[12][0-9]{3} \p{Lu})/u;

/**
 * A footnote, when a line begins with its number: a raised one, or before a capital the next one or one that the page
 * calls.
 */
function beginNote(line: PlacedLine, next: number, called: ReadonlySet<number>): PrintedNote | undefined {
  const [first, ...rest] = line.words;
  if (!first) return undefined;
  if (first.isRaised && /^[0-9]{1,3}\/?$/.test(first.text) && rest.length > 0)
    return { number: Number.parseInt(first.text, 10), lines: [{ ...line, words: rest }] };
  // A font may have superscript digits of its own.
  const printed = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/.exec(first.text)?.[0];
  if (printed !== undefined) {
    const own = { ...first, text: first.text.slice(printed.length).trimStart() };
    return {
      number: superscriptNumber(printed),
      lines: [{ ...line, words: own.text === "" ? rest : [own, ...rest] }],
    };
  }
  // The day at the close of a resolution, or in a note: "7 June 2045".
  if (startsWithDate(line.text)) return undefined;
  // The words of a small line may hold its number: "1 Resolution 60/288.", "1See", "1. See", "1/ See", "[1] 1995 Review".
  const flat = flatNumber.exec(first.text);
  const number = Number(flat?.[1] ?? flat?.[2] ?? flat?.[3]);
  if (!flat || (number !== next && !called.has(number))) return undefined;
  const text = first.text.slice(flat[0].length);
  if (text !== "") return { number, lines: [{ ...line, words: [{ ...first, text }, ...rest] }] };
  const [second, ...others] = rest;
  // Some programs print a mark of the author's own beside the number that they count.
  if (second?.isRaised && Number(second.text) === number && others.length > 0)
    return { number, lines: [{ ...line, words: others }] };
  // A number in a size of its own begins a note, whatever follows: "6 2000 Review Conference".
  if (second && number === next && !isSize(first.size, second.size))
    return { number, lines: [{ ...line, words: rest }] };
  const begins = flat[3] === undefined ? second !== undefined : noteWords.test(second?.text ?? "");
  return begins ? { number, lines: [{ ...line, words: rest }] } : undefined;
}
