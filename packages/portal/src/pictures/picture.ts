import type { VNode } from "preact";

/** A picture and the table that says the same. */
export interface Picture {
  /** The end of its files' names. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for people who do not see it. */
  readonly description: string;
  readonly svg: VNode;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Positions of the columns that hold numbers. */
  readonly numbers: readonly number[];
}
