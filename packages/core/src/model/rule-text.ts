import type { Severity } from "./finding.ts";

/** A fault that a rule finds, as a change of some words in a file of the dataset. */
export interface RuleExample {
  /** Path of the file inside the dataset folder. */
  file: string;
  /** Words as they stand in that file, once. */
  right: string;
  /** The same words with the fault. */
  wrong: string;
}

/** What a person is told of a rule. */
export interface RuleText {
  /** Stable code: `FMT` form of files, `SCH` schema, `IDS` identity, `REF` references, `TXT` text, `NUM` numbering, `SRC` provenance. */
  code: string;
  /** The same in words, with hyphens. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  /** A warning fails a check only when it is strict. An error when it is not said. */
  severity?: Severity;
  /** Why it must hold, and what to do about a finding, in one to three sentences. */
  why: string;
  /** Absent where no change of words in one file can show the fault. */
  example?: RuleExample;
}
