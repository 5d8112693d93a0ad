import { months } from "@open-resolutions/symbols";
import type { Block } from "../../block.ts";

/** How a conversion prints the number of a footnote: `1 Text`, `[1] Text` or `[fn1] Text`, `1/ Text`, `(1) Text`. */
export type NoteStyle = "digits" | "brackets" | "slash" | "parentheses";

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
  brackets: /^\[(?:fn|note)?\.?\s?([1-9][0-9]{0,2})\]:?\s*(?=\S)/i,
  slash: /^([1-9][0-9]{0,2})\/\s+(?=\S)/,
  parentheses: /^\(([1-9][0-9]{0,2})\)\s+(?=\S)/,
};

/** Where a footnote is called: a number right after a word or its punctuation. */
const gluedCalls: Readonly<Record<NoteStyle, RegExp>> = {
  digits:
    /(?<!\b(?:Add|Rev|Corr|Amend|No|Nos|L|vol|para|art)\.)(?<=\p{L}|[\p{L})][,.;:]|[”’»)][,.;:]?|(?:[0-9])[,;]|(?:[0-9]{4}|[0-9]\/[0-9]{1,4})[.:]|(?<![0-9])(?:19|20)[0-9]{2})([1-9][0-9]{0,2})(?=[\s,.;:)\]”’]|$)/gu,
  brackets: /(?<=\S)\s?\[(?:fn|note)?\.?\s?([1-9][0-9]{0,2})\](?=[\s,.;:)]|$)/gi,
  slash: /(?:(?<=[^\s0-9])\s?|(?<=[0-9])\s)([1-9][0-9]{0,2})\/(?=[\s,.;:)]|$)/g,
  parentheses: /(?<=\S)\s?\(([1-9][0-9]{0,2})\)(?=[\s,.;:]|$)/g,
};

/** Words before a number that is theirs. */
export const ownsNumber =
  /\b(?:paragraphs?|articles?|sections?|items?|rules?|resolutions?|goals?|targets?|annex|chapters?|parts?|phase|volume|vol\.|nos?\.|paras?\.|and|or|to|of|in|at|by|than|is|are|from|with|about|some|over|under|between|until|session|supplement no\.)$/i;

/** Words after a number that count something. */
const counted = new RegExp(
  `^\\s(?:${months.join("|")}|per cent|years?|months?|days?|weeks?|million|billion)`,
);

const spacedNumber = /(?<=[\p{L}0-9,;:.”’)]) ([1-9][0-9]{0,2})(?=[\s,;.:)]|$)/gu;

/** The numbers of a block that may call footnotes; those with a space before them come in the style of plain digits only. */
export function callsIn({ text, apart }: Block, block: number, style: NoteStyle): [number, PlainCall][] {
  const made: [number, PlainCall][] = [];
  const add = ({ 0: printed, 1: number, index }: RegExpExecArray, isSpaced: boolean) =>
    made.push([Number(number), { block, start: index, end: index + printed.length, printed, isSpaced }]);
  // A line that was wrapped just before a call starts with it.
  const wrapped =
    apart || style === "digits" || style === "parentheses" ? null : noteStarts[style].exec(text);
  if (wrapped) add(wrapped, false);
  for (const match of text.matchAll(gluedCalls[style])) add(match, style === "parentheses");
  if (style === "digits")
    for (const match of text.matchAll(spacedNumber)) {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (!ownsNumber.test(before) && !counted.test(after)) add(match, true);
    }
  return made;
}
