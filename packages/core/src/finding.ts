import { offsetFinder, offsetInString, positionAt } from "./json/positions.ts";
import type { ReadFile } from "./read.ts";

/** What a rule found wrong, before its place in the file is known. */
export interface Problem {
  file: ReadFile;
  /** JSON Pointer (RFC 6901) to the value in question; empty for the whole file. */
  pointer?: string;
  /** Point at the key of the value instead of the value. */
  atKey?: boolean;
  /** UTF-16 offset inside the text at the pointer, for a fault in some of its words. */
  within?: number;
  /** UTF-16 offset in the file, for a fault that no pointer leads to. */
  offset?: number;
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
  message: string;
  hint?: string;
}

/** Finds the place of each problem, and sorts by file, line, column and code. A file is searched only if it has a problem. */
export function placeProblems(
  problems: readonly { code: string; name: string; problem: Problem }[],
): Finding[] {
  const finders = new Map<ReadFile, ReturnType<typeof offsetFinder>>();
  const offsetOf = ({ file, pointer = "", atKey, within = 0, offset }: Problem) => {
    if (offset !== undefined) return offset;
    if (file.value === undefined) return 0;
    if (!finders.has(file)) finders.set(file, offsetFinder(file.text));
    const found = finders.get(file)?.(pointer, atKey) ?? 0;
    return within === 0 ? found : offsetInString(file.text, found, within);
  };
  return problems
    .map(({ code, name, problem }) => {
      const { line, column } = positionAt(problem.file.text, offsetOf(problem));
      const { file, pointer = "", message, hint } = problem;
      const place = { file: file.path, pointer, line: file.firstLine + line - 1, column };
      return { code, name, ...place, message, ...(hint !== undefined && { hint }) };
    })
    .sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
    );
}

/** One finding as text: `file:line:column code name`, then what is wrong, then what to do. */
export function formatFinding(finding: Finding, folder = ""): string {
  const place = `${folder}${finding.file}:${finding.line}:${finding.column}`;
  const hint = finding.hint === undefined ? "" : `\n    ${finding.hint}`;
  return `${place} ${finding.code} ${finding.name}\n    ${finding.message}${hint}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
