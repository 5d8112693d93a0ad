import type { Place } from "../block.ts";
import { countAlike, type SetAside } from "../set-aside.ts";
import { countedLineEnd, lineEnd } from "./line-end.ts";

/** A line of a text on its way to blocks, with its place in the input. */
export interface InputLine extends Place {
  text: string;
  /** How many characters come before it on the line that an editor shows: up to a form feed or another break of that line. */
  start: number;
  /** The first line of a page: a form feed comes before it. */
  startsPage?: boolean;
  /** An indent shows that a paragraph begins. */
  isIndented?: boolean;
  /** A row of a table: cells with wide spaces between. */
  isRow?: boolean;
}

const everyLineEnd = new RegExp(lineEnd, "g");

/** The lines of a text. */
export function linesOf(content: string): InputLine[] {
  const lines: InputLine[] = [];
  let from = 0;
  let line = 1;
  let lineStart = 0;
  let startsPage = false;
  const add = (text: string) => {
    const start = from - lineStart;
    lines.push({ text, line, column: start + 1, start, ...(startsPage && { startsPage }) });
  };
  for (const { 0: end, index } of content.matchAll(everyLineEnd)) {
    add(content.slice(from, index));
    from = index + end.length;
    startsPage = end === "\f";
    if (!countedLineEnd.test(end)) continue;
    line += 1;
    lineStart = from;
  }
  add(content.slice(from));
  return lines;
}

/** The end of a line: its text from a UTF-16 offset on. */
export function lineFrom(line: InputLine, offset: number): InputLine {
  return { ...line, text: line.text.slice(offset), column: line.column + offset };
}

/** Lines as they are read, and the words that are taken from them. */
export interface ReadLines {
  lines: readonly InputLine[];
  setAside: SetAside[];
}

/** Lines without a mark that a program puts before them. */
export function withoutMarks(lines: readonly InputLine[], mark: RegExp, reason: string): ReadLines {
  const marks: SetAside[] = [];
  const rest = lines.map((line) => {
    const printed = mark.exec(line.text)?.[0];
    if (printed === undefined) return line;
    marks.push({ line: line.line, text: printed.trim(), reason });
    return lineFrom(line, printed.length);
  });
  return { lines: rest, setAside: countAlike(marks) };
}
