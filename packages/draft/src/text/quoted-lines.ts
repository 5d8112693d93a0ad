import { type InputLine, type ReadLines, withoutMarks } from "./input-line.ts";

/** The share of the printed lines that must begin with the mark for the whole text to be quoted: programs for e-mail wrap long ones. */
const share = 0.3;

/** A row of a table begins with a bar too, and ends with one. */
const mark = /^\s*(?:(?:>\s?)+|\|\s?(?!.*\|\s*$))/;

/** The mark before words: Markdown has it for an indent, also of few lines. */
const indent = /^\s*(?:>\s)+(?=[\p{L}(“"*•–—-]|[0-9]{1,3}\.)|^\s*>\s*$/u;

/** Takes the `>` or `|` away with which an answer to an e-mail, or Markdown, quotes the lines of a text. */
export function withoutQuoteMarks(lines: readonly InputLine[]): ReadLines {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const linesWith = (pattern: RegExp) => printed.filter(({ text }) => pattern.test(text)).length;
  const found = linesWith(mark) < printed.length * share ? indent : mark;
  return linesWith(found) < 2 ? { lines, setAside: [] } : withoutMarks(lines, found, "mark of a quoted line");
}
