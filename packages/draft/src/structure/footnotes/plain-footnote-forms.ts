import { months } from "@open-resolutions/symbols";
import type { Block } from "../../block.ts";
import { raisedLetters } from "../../text/raised-letters.ts";

/** How a copy prints the number of a footnote: `1 Text`, `[1] Text` or `[fn1] Text`, `1/ Text`, `(1) Text`, `1. Text`, `1. ^ Text` or `^ 1. Text`. */
type NumberStyle = "digits" | "brackets" | "slash" | "parentheses" | "braces" | "dotted" | "carets";

/** How it prints a mark that is no number: `[a] Text`, `{a} Text`, `ᵃ Text`, `† Text`, `[ii] Text`. */
type MarkStyle = "letters" | "bracedLetters" | "raisedLetters" | "signs" | "roman";

/** How a copy prints the mark of a footnote. */
export type NoteStyle = NumberStyle | MarkStyle;

/** The marks that are no numbers, in their order. Numbers that start again on each page, or below another line, may be others. */
const marks: Readonly<Record<MarkStyle, readonly string[]>> = {
  letters: [..."abcdefghijklmnopqrstuvwxyz"],
  bracedLetters: [..."abcdefghijklmnopqrstuvwxyz"],
  raisedLetters: [...raisedLetters],
  signs: ["†", "‡", "§", "¶"],
  roman: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
};

/** What is around the marks of a style. */
const around: Readonly<Record<MarkStyle, readonly [before: string, after: string]>> = {
  letters: ["\\[", "\\]"],
  bracedLetters: ["\\{", "\\}"],
  raisedLetters: ["", ""],
  signs: ["", ""],
  roman: ["\\[", "\\]"],
};

const markStyles = Object.keys(marks) as MarkStyle[];

function hasMarks(style: NoteStyle): style is MarkStyle {
  return style in marks;
}

/** The number that the mark of a footnote has, or means. */
export function numberOfMark(style: NoteStyle, mark: string | undefined): number {
  return hasMarks(style) ? marks[style].indexOf(mark?.toLowerCase() ?? "") + 1 : Number(mark);
}

/** Whether the marks of a style begin with the first: others are no marks of footnotes. */
export function beginsWithFirst(style: NoteStyle): boolean {
  return hasMarks(style);
}

/** A pattern for each style of marks. */
function ofMarks(pattern: (mark: string) => string, flags: string) {
  return Object.fromEntries(
    markStyles.map((style) => {
      const [before, after] = around[style];
      return [style, new RegExp(pattern(`${before}(${marks[style].join("|")})${after}`), flags)];
    }),
  ) as Record<MarkStyle, RegExp>;
}

/** A number in the text that may call a footnote: its block and its place there, in UTF-16 code units. */
export interface PlainCall {
  block: number;
  start: number;
  end: number;
  printed: string;
  /** The number has a space before it, as any number in a sentence has. */
  isSpaced: boolean;
}

/** Where a footnote begins. */
export const noteStarts: Readonly<Record<NoteStyle, RegExp>> = {
  digits: new RegExp(
    `^([1-9][0-9]{0,2})(?:\\s+(?!(?:${months.join("|")})\\b)(?=[\\p{Lu}“"‘(]|https?:|[0-9]{4} \\p{Lu})|(?=\\p{Lu}\\p{Ll}))`,
    "u",
  ),
  brackets: /^\[(?:fn|note)?\.?\s?([1-9][0-9]{0,2})\.?\]:?\s*(?=\S)/i,
  slash: /^([1-9][0-9]{0,2})\/\s+(?=\S)/,
  parentheses: /^\(([1-9][0-9]{0,2})\)(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u,
  // "1. See the report", not a paragraph: what follows must be a source.
  dotted: /^([1-9][0-9]{0,2})\.\s+(?=\S)/,
  braces: /^\{([1-9][0-9]{0,2})\}\s*(?=\S)/,
  // Web pages put a link back to the call before or after the number.
  carets: /^(?=[\^↑]|[0-9]{1,3}\.? ?[\^↑])[\^↑]? ?([1-9][0-9]{0,2})\.? ?[\^↑]? ?(?=\S)/,
  ...ofMarks((mark) => `^${mark}[.:]?\\s*(?=\\S)`, "iu"),
};

/** A number right after a word or its punctuation. */
const gluedDigits =
  /(?<!\b(?:Add|Rev|Corr|Amend|No|Nos|L|vol|para|art)\.)(?<=\p{L}|[\p{L})][,.;:]|[”’»)][,.;:]?|(?:[0-9])[,;]|(?:[0-9]{4}|[0-9]\/[0-9]{1,4})[.:]|(?<![0-9])(?:19|20)[0-9]{2})([1-9][0-9]{0,2})(?=[\s,.;:)\]”’]|$)/gu;

const bracketedDigits = /(?<=\S)\s?\[(?:fn|note)?\.?\s?([1-9][0-9]{0,2})\.?\](?=[\s,.;:)]|$)/gi;

/** Where a footnote is called. */
const gluedCalls: Readonly<Record<NoteStyle, RegExp>> = {
  digits: gluedDigits,
  dotted: gluedDigits,
  brackets: bracketedDigits,
  carets: bracketedDigits,
  slash: /(?:(?<=[^\s0-9])\s?|(?<=[0-9])\s)([1-9][0-9]{0,2})\/(?=[\s,.;:)]|$)/g,
  parentheses: /(?<=\S)\s?\(([1-9][0-9]{0,2})\)(?=[\s,.;:]|$)/g,
  braces: /(?<=\S)\s?\{([1-9][0-9]{0,2})\}(?=[\s,.;:)]|$)/g,
  ...ofMarks((mark) => `(?<=\\S)\\s?${mark}(?=[\\s,.;:)]|$)`, "giu"),
};

/** Nouns before a number that is theirs. */
export const ownsNumber =
  /\b(?:paragraphs?|articles?|sections?|items?|rules?|resolutions?|goals?|targets?|annex|chapters?|parts?|phase|volume|vol\.|nos?\.|paras?\.|session|supplement no\.)$/i;

/** Small words before a number that a sentence goes on with. */
export const leadsToNumber =
  /\b(?:and|or|to|of|in|at|by|than|is|are|from|with|about|some|over|under|between|until)$/i;

/** Words after a number that count something. */
const counted = new RegExp(
  `^\\s(?:${months.join("|")}|per cent|years?|months?|days?|weeks?|million|billion)`,
);

/** What a number may count: a word that is not one of the small ones with which a sentence goes on after a call. */
const mayBeCounted =
  /^\s(?!(?:and|or|of|on|in|to|for|by|with|at|from|as|which|that|the|its|is|are|was|were|has|have)\s)\p{L}/u;

/** Whether a word comes after the call that the number may count: "had only 2 boats". */
export function mayCount({ text }: Block, { isSpaced, end }: PlainCall): boolean {
  return isSpaced && mayBeCounted.test(text.slice(end, end + longestSmall));
}

/** So many characters hold a small word and the spaces around it. */
const longestSmall = 10;

const spacedNumber = /(?<=[\p{L}0-9,;:.”’)]) ([1-9][0-9]{0,2})(?=[\s,;.:)]|$)/gu;

/** The numbers of a block that may call footnotes; those with a space before them come in the style of plain digits only. */
export function callsIn({ text, apart }: Block, block: number, style: NoteStyle): [number, PlainCall][] {
  const made: [number, PlainCall][] = [];
  const add = ({ 0: printed, 1: number, index }: RegExpExecArray, isSpaced: boolean) =>
    made.push([
      numberOfMark(style, number),
      { block, start: index, end: index + printed.length, printed, isSpaced },
    ]);
  // A line that was wrapped just before a call starts with it.
  const wrapped =
    apart || style === "digits" || style === "parentheses" ? null : noteStarts[style].exec(text);
  if (wrapped) add(wrapped, false);
  for (const match of text.matchAll(gluedCalls[style])) add(match, style === "parentheses");
  if (style === "digits")
    for (const match of text.matchAll(spacedNumber)) {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (ownsNumber.test(before) || leadsToNumber.test(before) || counted.test(after)) continue;
      add(match, true);
    }
  return made;
}
