import type { Finding, Found, Problem } from "../model/finding.ts";
import { type Extent, extentFinder, offsetInString, positionAt } from "../read/positions.ts";
import type { ReadFile } from "../read/read-file.ts";

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
