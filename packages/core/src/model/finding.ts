import type { ReadFile } from "../read/read-file.ts";

/** An unplaced finding, with the rule that gives it. */
export interface RuleFinding {
  rule: { code: string; name: string; severity?: Severity };
  finding: UnplacedFinding;
}

/** What is wrong at a JSON Pointer, before its line and column are known. */
export interface UnplacedFinding {
  file: ReadFile;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole file. */
  pointer?: string;
  /** Point at the key of the value instead of the value. */
  atKey?: boolean;
  /** The words inside the text at the pointer that are wrong, in UTF-16 code units; absent for the whole value. */
  within?: { start: number; end: number };
  /** UTF-16 offset in the file, for a place that has no pointer. */
  offset?: number;
  /** How many characters from there are wrong; 1 by default. */
  length?: number;
  /** What is wrong, and what was expected. */
  message: string;
  /** What to do. */
  hint?: string;
  /** A change that removes the finding and loses nothing. */
  fix?: Fix;
}

/** A change to a file that loses nothing. */
export interface Fix {
  /** What it does, such as `write "unodc"`. */
  description: string;
  /** JSON Pointer (RFC 6901) to a value, and its new content; absent when only the form of the file changes. */
  change?: { pointer: string; value: unknown };
}

/** A warning fails a check only when the check is strict. */
export type Severity = "error" | "warning";

/** What is wrong, with its file, line and column. */
export interface Finding {
  /** Stable code of the rule, such as `REF001`. */
  code: string;
  /** Name of the rule, such as `reference-resolves`. */
  name: string;
  severity: Severity;
  /** Path of the file inside the dataset folder, with forward slashes. */
  file: string;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole file. */
  pointer: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Column in the line, in UTF-16 code units, counted from 1. */
  column: number;
  /** How many characters of the line are wrong. */
  length: number;
  /** The line of the file; of a line with more than 1,000 characters, the part around the finding. */
  excerpt: string;
  /** The column of the line with which the excerpt starts: 1 unless it is a part. */
  excerptColumn: number;
  /** What is wrong, and what was expected. */
  message: string;
  /** What to do. */
  hint?: string;
  /** A change that removes the finding and loses nothing; absent where a person must decide. */
  fix?: Fix;
}
