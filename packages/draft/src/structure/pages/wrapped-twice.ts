import type { Block } from "../../block.ts";
import { asOne, type ReaderFinding } from "../../reader-finding.ts";
import { markShortLines } from "../blocks/short-lines.ts";
import { startsInside } from "../endings.ts";

/** So many short lines inside sentences show that a program has wrapped the lines of another one. */
const fewest = 10;

/** Of the lines after short ones, this part goes on with a sentence. */
const mostInside = 0.5;

/**
 * The findings on a body, with one for all lines after short ones, where lines inside sentences are as short as the last
 * lines of paragraphs: e-mail programs wrap lines that were wrapped before, so the rest of each has a line of its own.
 */
export function joinWrapDoubts(
  blocks: readonly Block[],
  findings: readonly ReaderFinding[],
): ReaderFinding[] {
  const lines = markShortLines(blocks);
  const after = lines.filter((line, at) => !line.apart && lines[at - 1]?.leavesRoom === true);
  const inside = after.filter(({ text }) => startsInside(text));
  if (inside.length < fewest || inside.length < after.length * mostInside) return [...findings];
  const unsure = new Set(
    lines.flatMap((line) => (line.leavesRoom || after.includes(line) ? [line.line] : [])),
  );
  const isOfWrap = ({ code, line }: ReaderFinding) => code === "DRF031" && unsure.has(line);
  return [
    ...findings.filter((finding) => !isOfWrap(finding)),
    ...asOne(findings.filter(isOfWrap), {
      message:
        "short lines are inside the sentences of this text: a program has wrapped its lines twice; lines after short ones are joined to them",
      hint: "compare with the official document, or put each paragraph on one line in the input",
    }),
  ];
}
