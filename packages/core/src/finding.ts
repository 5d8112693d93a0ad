import { type Extent, extentFinder, offsetInString, positionAt } from "./json/positions.ts";
import type { ReadFile } from "./read.ts";

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
}

/** What a rule found wrong, at its place. */
export interface Finding {
  /** Stable code of the rule, such as `REF001`. */
  code: string;
  /** Name of the rule, such as `reference-resolves`. */
  name: string;
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
  /** The line of the file, whole. */
  excerpt: string;
  /** What is wrong, and what was expected. */
  message: string;
  /** What to do. */
  hint?: string;
}

/** Finds the place of each problem, and sorts by file, line, column and code. A file is searched only if it has a problem. */
export function placeProblems(
  problems: readonly { code: string; name: string; problem: Problem }[],
): Finding[] {
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
  return problems
    .map(({ code, name, problem }) => {
      const { file, pointer = "", message, hint } = problem;
      const { offset, length } = extentOf(problem);
      const { line, column } = positionAt(file.text, offset);
      const excerpt = lineAt(file.text, offset);
      return {
        code,
        name,
        file: file.path,
        pointer,
        line: file.firstLine + line - 1,
        column,
        length: Math.max(1, Math.min(length, excerpt.length - column + 1)),
        excerpt,
        message,
        ...(hint !== undefined && { hint }),
      };
    })
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
    );
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text
    .slice(text.lastIndexOf("\n", offset - 1) + 1, end === -1 ? text.length : end)
    .replace(/\r$/, "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
