/** Words of the input that no text of a record holds, and why. */
export interface SetAside {
  /** The line of the input, or of its page, counted from 1. */
  line: number;
  /** The page, counted from 1, of an input that has pages. */
  page?: number;
  text: string;
  /** What they are, or the field that holds their meaning. */
  reason: string;
}
