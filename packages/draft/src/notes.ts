import type { Place } from "./block.ts";

/** The codes of what a draft is not sure of. */
type NoteCode = `DRF${string}`;

/** Something of which the reader is not sure, at its place in the input. */
export interface Note extends Place {
  code: NoteCode;
  /** How many characters of the line are in doubt; one when it is not said. */
  length?: number;
  message: string;
  hint?: string;
}
