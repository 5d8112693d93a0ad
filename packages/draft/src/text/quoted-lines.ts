import { countAlike, type SetAside } from "../set-aside.ts";
import { type InputLine, lineFrom } from "./input-line.ts";

/** The share of the printed lines that must begin with the mark for the whole text to be quoted: programs for e-mail wrap long ones. */
const share = 0.3;

/** A row of a table begins with a bar too, and ends with one. */
const mark = /^\s*(?:(?:>\s?)+|\|\s?(?!.*\|\s*$))/;

/** Takes the `>` or `|` away with which an answer to an e-mail, or Markdown, quotes the lines of a text. */
export function withoutQuoteMarks(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  setAside: SetAside[];
} {
  const printed = lines.filter(({ text }) => text.trim() !== "");
  const quoted = printed.filter(({ text }) => mark.test(text));
  if (quoted.length < 2 || quoted.length < printed.length * share) return { lines, setAside: [] };
  const marks: SetAside[] = [];
  const rest = lines.map((line) => {
    const printedMark = mark.exec(line.text)?.[0];
    if (printedMark === undefined) return line;
    marks.push({ line: line.line, text: printedMark.trim(), reason: "mark of a quoted line" });
    return lineFrom(line, printedMark.length);
  });
  return { lines: rest, setAside: countAlike(marks) };
}
