import { type InputLine, type ReadLines, withoutMarks } from "./input-line.ts";

/** The share of the printed lines that must begin with the mark for the whole text to be quoted: programs for e-mail wrap long ones. */
const share = 0.3;

/** A row of a table begins with a bar too, and ends with one. */
const mark = /^\s*(?:(?:>\s?)+|\|\s?(?!.*\|\s*$))/;

/** Takes the `>` or `|` away with which an answer to an e-mail, or Markdown, quotes the lines of a text. */
export function withoutQuoteMarks(lines: readonly InputLine[]): ReadLines {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const quoted = printed.filter(({ text }) => mark.test(text));
  if (quoted.length < 2 || quoted.length < printed.length * share) return { lines, setAside: [] };
  return withoutMarks(lines, mark, "mark of a quoted line");
}
