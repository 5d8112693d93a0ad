/** Words of the input that no text of a record holds, and why. */
export interface SetAside {
  /** The line of the input, counted from 1. */
  line: number;
  text: string;
  /** What they are, or the field that holds their meaning. */
  reason: string;
}
