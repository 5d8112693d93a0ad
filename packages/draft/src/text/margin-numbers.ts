import type { SetAside } from "../set-aside.ts";
import { type InputLine, lineFrom } from "./input-line.ts";

/** A text with fewer lines than this shows no pattern. */
const fewest = 10;

/** The share of the lines that must have a number for all of them to be line numbers. */
const share = 0.9;

const number = /^\s*([0-9]{1,4})(?:\s|$)/;

/**
 * Takes the numbers of lines out of the margin: nearly every line begins with the number after that of the line before,
 * or with 1 where a page begins.
 */
export function withoutMarginNumbers(lines: readonly InputLine[]): {
  lines: readonly InputLine[];
  setAside: SetAside[];
} {
  const used = lines.at(-1)?.text === "" ? lines.slice(0, -1) : lines;
  let last = 0;
  let counted = 0;
  for (const { text } of used) {
    const own = Number(number.exec(text)?.[1]);
    if (own === last + 1 || (own === 1 && last > fewest)) {
      counted += 1;
      last = own;
    }
  }
  if (counted < fewest || counted < used.length * share) return { lines, setAside: [] };
  const setAside: SetAside[] = [];
  last = 0;
  const rest = lines.map((line) => {
    const match = number.exec(line.text);
    const own = Number(match?.[1]);
    if (!match || (own !== last + 1 && own !== 1)) return line;
    last = own;
    setAside.push({ line: line.line, text: String(own), reason: "line number" });
    return lineFrom(line, match[0].length);
  });
  return { lines: rest, setAside };
}
