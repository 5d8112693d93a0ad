import { organAlone } from "../organ-names.ts";
import { type InputLine, lineFrom } from "./input-line.ts";

const publisher = /^\s*United Nations\s+(?=[A-Z]+\/\S)/;
const distribution = /\s+(?=Distr(?:\.|ibution)? ?:)/;

/**
 * The two cells of a row of a masthead that a copy prints on one line with a single space between: `United Nations
 * A/RES/77/20`, and `General Assembly Distr.: General`.
 */
export function splitCells(line: InputLine): InputLine[] {
  const length = publisher.exec(line.text)?.[0].length ?? lengthOfOrgan(line.text);
  return length === undefined
    ? [line]
    : [{ ...line, text: line.text.slice(0, length) }, lineFrom(line, length)];
}

/** How long the name of an organ is, with the space after it, before the distribution. */
function lengthOfOrgan(text: string): number | undefined {
  const gap = distribution.exec(text);
  if (!gap || organAlone(text.slice(0, gap.index).trim()) === undefined) return undefined;
  return gap.index + gap[0].length;
}
