import type { Place } from "./block.ts";

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

/** A finding at the start of a block. */
export function findingAt(
  { line, column }: Place,
  code: DraftCode,
  message: string,
  hint: string,
): ReaderFinding {
  return { line, column, code, message, hint };
}
