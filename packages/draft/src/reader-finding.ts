import type { Block, Place } from "./block.ts";

/** The codes of the rules of drafts. */
type DraftCode = `DRF${string}`;

/** A finding of the reader: its place in the input and what it says. `completeFindings` adds the rest. */
export interface ReaderFinding extends Place {
  code: DraftCode;
  /** How many characters of the line it is about; one when absent. */
  length?: number;
  message: string;
  hint?: string;
}

/** Blocks of which some are read otherwise than they are printed, with what is not sure. */
export interface RepairedBlocks {
  blocks: readonly Block[];
  findings: ReaderFinding[];
  isRepaired: boolean;
}

/** A finding at the start of a block. */
export function findingAt(
  { line, column }: Place,
  code: DraftCode,
  message: string,
  hint: string,
): ReaderFinding {
  return { line, column, code, message, hint };
}

/** So many findings of the same words are gathered. */
const fewestGathered = 3;

/** Findings of the same words as one, at the first of their places, that says how many there are. */
export function gathered(findings: readonly ReaderFinding[]): ReaderFinding[] {
  const same = new Map<string, ReaderFinding[]>();
  for (const finding of findings) {
    const others = same.get(finding.message);
    if (others) others.push(finding);
    else same.set(finding.message, [finding]);
  }
  return [...same.values()].flatMap((each) =>
    each.length < fewestGathered
      ? each
      : each.slice(0, 1).map((first) => ({
          ...first,
          message: `${first.message} (${each.length} such lines, from here on)`,
        })),
  );
}
