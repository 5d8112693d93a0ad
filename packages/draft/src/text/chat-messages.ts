import { countAlike, type SetAside } from "../set-aside.ts";
import { type InputLine, lineFrom } from "./input-line.ts";

const day = "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{2,4}";
const time = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[ \\u202F][AaPp]\\.?[Mm]\\.?)?";

/** What a program for messages puts before each one: `[10:03, 01/03/2045] A. Keeper: `, `01/03/2045, 10:03 - A. Keeper: `. */
const mark = new RegExp(
  `^\\s*(?:\\[(?:${time}, ${day}|${day},? ${time})\\] ?|${day},? ${time} - )[^:]{1,60}:(?:\\s|$)`,
);

/**
 * Takes the time and the name away that a program for messages puts before each one. A message may begin inside a
 * paragraph, so no blank line is read there.
 */
export function withoutMessageMarks(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  setAside: SetAside[];
} {
  // A list of times inside a text is no copy of messages: the first line of one has the mark.
  const first = lines.find(({ text }) => text.trim() !== "");
  if (!first || !mark.test(first.text)) return { lines, setAside: [] };
  const marks: SetAside[] = [];
  const rest = lines.map((line) => {
    const printed = mark.exec(line.text)?.[0];
    if (printed === undefined) return line;
    marks.push({ line: line.line, text: printed.trim(), reason: "time and name of a message" });
    return lineFrom(line, printed.length);
  });
  return { lines: rest, setAside: countAlike(marks) };
}
