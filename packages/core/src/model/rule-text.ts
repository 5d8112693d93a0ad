import type { Severity } from "./finding.ts";

/** A mistake that a rule finds, as a change of some words in a file of the test dataset. */
interface RuleExample {
  /** Path of the file inside the dataset folder. */
  file: string;
  /** Words that occur once in that file. */
  right: string;
  /** The same words with the mistake. */
  wrong: string;
}

/** The texts about a rule that people read. */
export interface RuleText {
  /** Stable code: `FMT` form of files, `SCH` schema, `IDS` identity, `REF` references, `TXT` text, `NUM` numbering, `SRC` provenance. */
  code: string;
  /** The same in words, with hyphens. */
  name: string;
  /** What must hold, in one sentence. */
  description: string;
  /** A warning fails a check only when the check is strict; `error` by default. */
  severity?: Severity;
  /** Why it must hold, and what to do about a finding, in one to three sentences. */
  why: string;
  /** Absent where no change of words in one file can show the mistake. */
  example?: RuleExample;
}
