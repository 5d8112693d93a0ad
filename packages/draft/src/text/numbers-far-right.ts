import { findingAt, type ReaderFinding } from "../reader-finding.ts";
import type { InputLine } from "./input-line.ts";

/** A word, a wide gap, and a number that counts in fives, as drafts of laws number their lines. */
const numbered = /\p{L}[,;.”’)]?(?:\s{3}|\t)\s*([0-9]{0,3}[05])\s*$/u;

/** Numbers in the right margin that are too few to be told from the text, and stay in it. */
export function numbersFarRight(lines: readonly InputLine[]): ReaderFinding[] {
  return lines.flatMap((line) => {
    const number =
      line.text.length < shortest || line.text.length > longest ? undefined : numbered.exec(line.text)?.[1];
    if (number === undefined) return [];
    return [
      findingAt(
        line,
        "DRF032",
        `the number ${number} is far from the words of its line, but is kept in the text`,
        "if it is the number of the line, remove it from the input",
      ),
    ];
  });
}

/** What is shorter may be a row of a table, what is longer is not a line of a page, in UTF-16 code units. */
const shortest = 60;
const longest = 250;
