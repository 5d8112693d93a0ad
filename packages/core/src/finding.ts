import { type Extent, extentFinder, offsetInString, positionAt } from "./json/positions.ts";
import type { ReadFile } from "./read.ts";

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

/**
 * Finds the place of each problem. A file is searched only if it has a problem, and nothing is said of one that was
 * read for the sake of others.
 */
export function placeProblems(found: readonly Found[]): Finding[] {
  const finders = new Map<ReadFile, ReturnType<typeof extentFinder>>();
  const extentOf = ({ file, pointer = "", atKey, within, offset, length = 1 }: Problem): Extent => {
    if (offset !== undefined || file.value === undefined) return { offset: offset ?? 0, length };
    const find = finders.get(file) ?? extentFinder(file.text);
    finders.set(file, find);
    const found = find(pointer, atKey);
    if (!within) return found;
    const start = offsetInString(file.text, found.offset, within.start);
    return { offset: start, length: offsetInString(file.text, found.offset, within.end) - start };
  };
  return found
    .filter(({ problem }) => !problem.file.context)
    .map(({ rule, problem }) => {
      const { code, name, severity = "error" } = rule;
      const { file, pointer = "", message, hint, fix } = problem;
      const { offset, length } = extentOf(problem);
      const { line, column } = positionAt(file.text, offset);
      const extract = excerptAt(file.text, offset);
      return {
        code,
        name,
        severity,
        file: file.path,
        pointer,
        line: file.firstLine + line - 1,
        column,
        length: Math.max(1, Math.min(length, extract.excerptColumn + extract.excerpt.length - column)),
        ...extract,
        message: message.length > longest ? `${message.slice(0, longest)}…` : message,
        ...(hint !== undefined && { hint }),
        ...(fix !== undefined && { fix }),
      };
    });
}

/** Findings by file, line, column and code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** The longest excerpt and the longest message: a fault in a text of megabytes is still one for people to read. */
const longest = 1000;

function excerptAt(text: string, offset: number): { excerpt: string; excerptColumn: number } {
  const feed = text.indexOf("\n", offset);
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = feed === -1 ? text.length : feed;
  if (end - start <= longest) return { excerpt: text.slice(start, end).replace(/\r$/, ""), excerptColumn: 1 };
  const from = Math.max(start, Math.min(offset - longest / 2, end - longest));
  return { excerpt: text.slice(from, from + longest), excerptColumn: from - start + 1 };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
