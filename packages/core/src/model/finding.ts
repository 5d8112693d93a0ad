import type { ReadFile } from "../read/read-file.ts";

/** A problem and the rule that found it. */
export interface Found {
  rule: { code: string; name: string; severity?: Severity };
  problem: Problem;
}

/** What a rule found wrong, before its place in the file is known. */
export interface Problem {
  file: ReadFile;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole file. */
  pointer?: string;
  /** Point at the key of the value instead of the value. */
  atKey?: boolean;
  /** Where some words stand inside the text at the pointer, in UTF-16 code units, for a fault in them alone. */
  within?: { start: number; end: number };
  /** UTF-16 offset in the file, for a fault that no pointer leads to. */
  offset?: number;
  /** How many characters from there are at fault; one when it is not said. */
  length?: number;
  /** What is wrong, and what was expected. */
  message: string;
  /** What to do. */
  hint?: string;
  /** What does away with it and loses nothing. */
  fix?: Fix;
}

/** A change to a file that loses nothing. */
export interface Fix {
  /** What it does, such as `write "unodc"`. */
  description: string;
  /** JSON Pointer (RFC 6901) to a value, and what is to stand there; absent when only the form of the file changes. */
  change?: { pointer: string; value: unknown };
}

/** How much a finding weighs: a warning fails a check only when it is strict. */
export type Severity = "error" | "warning";

/** What a rule found wrong, at its place. */
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
  /** How many characters of the line are at fault. */
  length: number;
  /** The line of the file; of a line of more than 1,000 characters the part around the fault. */
  excerpt: string;
  /** The column of the line with which the excerpt starts: 1 unless it is a part. */
  excerptColumn: number;
  /** What is wrong, and what was expected. */
  message: string;
  /** What to do. */
  hint?: string;
  /** What does away with it and loses nothing; absent where a person must decide. */
  fix?: Fix;
}
