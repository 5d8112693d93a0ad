/** Words of the input that stand in no text of a record, and why. */
export interface SetAside {
  /** The line of the input, counted from 1. */
  line: number;
  text: string;
  /** What they are, or the field into which they were read. */
  reason: string;
}
