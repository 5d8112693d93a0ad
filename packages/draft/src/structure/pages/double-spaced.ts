import type { Block } from "../../block.ts";
import { asOne, type ReaderFinding } from "../../reader-finding.ts";
import { startsInside } from "../endings.ts";
import { lengthOf, lengthOfFirstWord } from "./wrapped-width.ts";

/** So many lines that go on inside a sentence after a blank line are no coincidence. */
const fewest = 10;

/** This part of the lines comes after a blank line. */
const mostApart = 0.95;

/** All but this part of the lines are no longer than the width up to which they are filled. */
const longer = 0.05;

/** What says that a block after a blank line is read as the rest of the paragraph before it. */
const ofSpacing: ReadonlySet<string> = new Set(["DRF003", "DRF031", "DRF036"]);

/**
 * The findings on a body, with one for all places at which a line goes on after a blank line, where the text has a blank
 * line after each of its lines. Where the line before has room for the next word, the place keeps its own finding.
 */
export function joinSpacingDoubts(
  blocks: readonly Block[],
  findings: readonly ReaderFinding[],
): ReaderFinding[] {
  const lines = blocks.filter(({ role, isRow, footnote }) => !role && !isRow && footnote === undefined);
  const inside = lines.filter(({ apart, text }) => apart && startsInside(text));
  const apart = lines.filter((line) => line.apart);
  if (inside.length < fewest || apart.length < lines.length * mostApart) return [...findings];
  const lengths = lines.map(lengthOf).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * longer)] ?? 0;
  const full = new Set(
    lines.flatMap((line, at) => {
      const before = lines[at - 1];
      return before && lengthOf(before) + 1 + lengthOfFirstWord(line) > width ? [line.line] : [];
    }),
  );
  const isOfSpacing = ({ code, line }: ReaderFinding) => ofSpacing.has(code) && full.has(line);
  return [
    ...findings.filter((finding) => !isOfSpacing(finding)),
    ...asOne(findings.filter(isOfSpacing), {
      code: "DRF031",
      message:
        "blank lines come between all lines of this text; lines that fill its width are joined to the next",
      hint: "compare with the official document, or remove the blank lines inside paragraphs",
    }),
  ];
}
