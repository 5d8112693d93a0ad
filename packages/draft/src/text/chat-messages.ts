import { type InputLine, type ReadLines, withoutMarks } from "./input-line.ts";

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
export function withoutMessageMarks(lines: readonly InputLine[]): ReadLines {
  // A list of times inside a text is not a copy of messages: the first line of one has the mark.
  const first = lines.find(({ text }) => text.trim() !== "");
  if (!first || !mark.test(first.text)) return { lines, setAside: [] };
  return withoutMarks(lines, mark, "time and name of a message");
}
