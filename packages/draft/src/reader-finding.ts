import type { Block, Place } from "./block.ts";
import type { SetAside } from "./set-aside.ts";

/** The codes of the rules of drafts. */
type DraftCode = `DRF${string}`;

/** A finding of the reader: its place in the input and what it says. `completeFindings` adds the rest. */
export interface ReaderFinding extends Place {
  code: DraftCode;
  /** How many characters of the line it is about; one when absent. */
  length?: number;
  message: string;
  hint?: string;
  /** Where else the same is, of a finding that speaks of several places. */
  also?: readonly Place[];
}

/** Blocks of which some are read otherwise than they are printed, with what is not sure. */
export interface RepairedBlocks {
  blocks: readonly Block[];
  findings: ReaderFinding[];
  isRepaired: boolean;
}

/** Such blocks without words that no record holds. */
export interface ShortenedBlocks extends RepairedBlocks {
  setAside: SetAside[];
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

/** So many findings of one kind are gathered. */
const fewestGathered = 3;

/** Findings of one kind as one, at the first of their places. @param kindOf what those of one kind share */
export function gathered(
  findings: readonly ReaderFinding[],
  kindOf: (finding: ReaderFinding) => string = ({ message }) => message,
): ReaderFinding[] {
  const same = new Map<string, ReaderFinding[]>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    const others = same.get(kind);
    if (others) others.push(finding);
    else same.set(kind, [finding]);
  }
  return [...same.values()].flatMap((each) => (each.length < fewestGathered ? each : asOne(each)));
}

/** Findings that differ in the words that they quote, and in numbers, as one. */
export function gatheredAlike(findings: readonly ReaderFinding[]): ReaderFinding[] {
  return gathered(findings, ({ code, message }) => code + message.replace(/"[^"]*"|[0-9]+/g, ""));
}

/** Findings as one with the words of the first, or with others, that names the places of all. */
export function asOne(
  findings: readonly ReaderFinding[],
  words: Partial<ReaderFinding> = {},
): ReaderFinding[] {
  return findings.slice(0, 1).map((first) => ({
    ...first,
    ...words,
    also: findings.slice(1).map(({ line, column }) => ({ line, column })),
  }));
}
